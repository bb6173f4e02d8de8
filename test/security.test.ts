import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/** What the documents say of threats and of the standard is whole, and names what exists. */
const THREATS = readFileSync('docs/security.md', 'utf8')
const ASVS = readFileSync('docs/asvs.md', 'utf8')

/** How many items of levels 1 and 2 each chapter of ASVS 5.0.0 has. */
const ITEMS = [27, 11, 19, 10, 9, 35, 18, 7, 7, 29, 14, 9, 13, 9, 13, 16, 7]
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
  const perChapter = ITEMS.map((_, chapter) => rows.filter(({ id }) => id.startsWith(`${chapter + 1}.`)).length)
  expect(perChapter).toEqual(ITEMS)
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
  expect(rows.map(({ id }) => id)).toEqual(rows.map(({ id }) => id).toSorted(byNumber))
  for (const { id, verdict, where } of rows) {
    expect(VERDICTS, id).toContain(verdict)
    expect(where.length, id).toBeGreaterThan(2)
  }
})

test('the sums of verdicts are those of the rows', () => {
  const rows = itemsOf(ASVS)
  for (const verdict of VERDICTS) {
    const [, told] = new RegExp(`^\\| ${verdict} \\| (\\d+) \\|$`, 'm').exec(ASVS) ?? []
    expect(Number(told), verdict).toBe(rows.filter((row) => row.verdict === verdict).length)
  }
})

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

function itemsOf(text: string): { id: string; verdict: string; where: string }[] {
  return [...text.matchAll(/^\| (\d+\.\d+\.\d+) \| [12] \| [^|]+ \| ([^|]+) \| (.+) \|$/gm)].map(
    ([, id = '', verdict = '', where = '']) => ({ id, verdict, where }),
  )
}

function byNumber(one: string, other: string): number {
  return one.localeCompare(other, 'en', { numeric: true })
}
