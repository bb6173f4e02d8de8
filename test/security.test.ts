import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { MOST_OF_A_HOLDER, MOST_OF_AN_ADDRESS } from '../src/web/visitor.ts'

/** What the documents say of threats and of the standard is whole, and names what exists. */
const THREATS = readFileSync('docs/security.md', 'utf8')
const SECURITY = readFileSync('SECURITY.md', 'utf8')
const ASVS = readFileSync('docs/asvs.md', 'utf8')

/** The levels of the items of each section of ASVS 5.0.0, as far as level 2, in their order (its own CSV, at v5.0.0). */
const ITEMS = `
  1.1:22 1.2:111112222 1.3:11222222222 1.4:222 1.5:12 2.1:122 2.2:112 2.3:1222 2.4:2 3.2:11 3.3:1222 3.4:112222 3.5:11122 3.7:22
  4.1:122 4.2:2 4.3:22 4.4:1222 5.1:2 5.2:112 5.3:11 5.4:222 6.1:122 6.2:111111112222 6.3:1122 6.4:1122 6.5:22222 6.6:222 6.8:2222
  7.1:222 7.2:1111 7.3:22 7.4:11222 7.5:22 7.6:22 8.1:12 8.2:112 8.3:1 8.4:2 9.1:111 9.2:1222 10.1:22 10.2:22 10.3:2222
  10.4:11111222222 10.5:22222 10.6:22 10.7:222 11.1:22 11.2:222 11.3:112 11.4:1222 11.5:2 11.6:2 12.1:122 12.2:11 12.3:2222
  13.1:2 13.2:22222 13.3:22 13.4:12222 14.1:22 14.2:1222 14.3:122 15.1:122 15.2:122 15.3:1222222 16.1:2 16.2:22222 16.3:2222
  16.4:222 16.5:222 17.1:2 17.2:2222 17.3:22`
const VERDICTS = ['kept', 'partly', 'not', 'does not apply', 'the operator'] as const

test('each threat has its defences, and each defence the test that shows it, or says that nothing stops it', () => {
  const threats = THREATS.split('\n## ').slice(1)
  expect(threats).toHaveLength(12)
  expect(threats.flatMap((threat) => defencesOf(threat).filter((row) => !isShown(row)))).toEqual([])
  for (const threat of threats)
    expect(defencesOf(threat).filter((row) => /\.(?:test\.ts|txt)\)/.test(row)).length).toBeGreaterThan(1)
})

test('a defence without its test, and one whose test is gone, are seen', () => {
  expect(isShown('| a | b | – |')).toBe(false)
  expect(isShown('| *left*: a | b | – |')).toBe(true)
  expect(isShown('| a | b | [x](../test/nowhere.test.ts) |')).toBe(false)
  expect(isShown('| a | b | [x](../test/security.test.ts) |')).toBe(true)
})

test('a test that is cited by its name, or of which only the file is, stands where it is said', () => {
  const cited = [...THREATS.matchAll(CITED), ...ASVS.matchAll(CITED)].map(([, name = '', path = '']) => ({
    name,
    path,
  }))
  expect(cited.filter(({ name }) => name.startsWith('“')).length).toBeGreaterThan(8)
  expect(cited.filter((one) => !stands(one))).toEqual([])
  expect(stands({ name: '“what was never promised”', path: 'test/security.test.ts' })).toBe(false)
  expect(stands({ name: '“the sums of verdicts are those of the rows”', path: 'test/security.test.ts' })).toBe(true)
  expect(stands({ name: 'x', path: 'test/nowhere.test.ts' })).toBe(false)
})

test('every item of the standard up to level 2 is there once, in its order, with a verdict and its place or reason', () => {
  const rows = itemsOf(ASVS)
  const items = itemsOfStandard()
  expect(items.length).toBe(253)
  expect(rows.map(({ id, level }) => ({ id, level }))).toEqual(items)
  for (const { id, verdict, where } of rows) {
    expect(VERDICTS, id).toContain(verdict)
    expect(where.length, id).toBeGreaterThan(2)
  }
})

test('each item that is kept names a test, a document or a file that shows it', () => {
  const shown = (where: string) => /\]\([^)]+\)/.test(where) || OUR_FILE.test(where)
  expect(itemsOf(ASVS).filter(({ verdict, where }) => verdict === 'kept' && !shown(where))).toEqual([])
  expect([shown('`node:crypto` only'), shown('by `src/secret.ts`')]).toEqual([false, true])
})

test('a file of the code that is named is there', () => {
  const named = [SECURITY, THREATS, ASVS].flatMap((text) => [...text.matchAll(new RegExp(OUR_FILE, 'g'))])
  expect(named.length).toBeGreaterThan(20)
  expect(named.map(([, path = '']) => path).filter((path) => !existsSync(path))).toEqual([])
})

test('tries in ten minutes are told as they are counted', () => {
  const [, holder, address] = /(\d+) tries of who holds [^|]* and (\d+) of an address/.exec(SECURITY) ?? []
  expect([Number(holder), Number(address)]).toEqual([MOST_OF_A_HOLDER, MOST_OF_AN_ADDRESS])
})

test('the sums of verdicts are those of the rows', () => {
  const rows = itemsOf(ASVS)
  for (const verdict of VERDICTS) {
    const [, told] = new RegExp(`^\\| ${verdict} \\| (\\d+) \\|$`, 'm').exec(ASVS) ?? []
    expect(Number(told), verdict).toBe(rows.filter((row) => row.verdict === verdict).length)
  }
})

/** A path of ours that stands as code, or what `package-lock.json` and its like are. */
const OUR_FILE = /`((?:src|ops|fuzz|simulation|test|migrations)\/[\w./-]+\.\w+|package-lock\.json|Dockerfile)`/

/** A link to a test: `[its file](…)`, or `[“the name of one”](…)`. */
const CITED = /\[([^\]]+)\]\(\.\.\/(test\/[^)#]+)\)/g

function stands({ name, path }: { name: string; path: string }): boolean {
  if (!existsSync(join(path))) return false
  const [, quoted] = /^“(.+)”$/.exec(name) ?? []
  if (quoted === undefined) return true
  const source = readFileSync(path, 'utf8')
  return ["'", '`', '"'].some((quote) => source.includes(`${quote}${quoted}${quote},`))
}

function defencesOf(threat: string): string[] {
  return threat.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| what '))
}

/** By tests that exist; what is left to chance says so. */
function isShown(row: string): boolean {
  const tests = [...row.matchAll(/\]\(\.\.\/(test\/[^)#]+)\)/g)].map(([, path = '']) => path)
  return tests.length > 0 ? tests.every((path) => existsSync(join(path))) : row.includes('*left*')
}

function itemsOf(text: string): { id: string; level: string; verdict: string; where: string }[] {
  return [...text.matchAll(/^\| (\d+\.\d+\.\d+) \| ([12]) \| [^|]+ \| ([^|]+) \| (.+) \|$/gm)].map(
    ([, id = '', level = '', verdict = '', where = '']) => ({ id, level, verdict, where }),
  )
}

function itemsOfStandard(): { id: string; level: string }[] {
  return ITEMS.trim()
    .split(/\s+/)
    .flatMap((section) => {
      const [id, levels = ''] = section.split(':')
      return [...levels].map((level, place) => ({ id: `${id}.${place + 1}`, level }))
    })
}
