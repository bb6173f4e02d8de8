import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeRows } from '../../../src/app/exports/write-spreadsheet.ts'
import { CRITERIA, type Criterion } from '../../../src/web/accessibility/criteria.ts'
import { LOOKED_AT } from '../../browser/looked-at.ts'
import { fillWeek } from '../../browser/week.ts'
import { get, openScene, type Scene } from '../scene.ts'
import { STAFF_PAGES } from '../staff-pages.ts'

/** Every criterion of the RGAA, on every page, with its proof: `npm run accessibility` writes it anew. */
const FILE = '../../../docs/accessibilite.csv'
const EVERY_PAGE = 'test/browser/every-page.test.ts'

const PAGES = [...STAFF_PAGES, '/accessibilite', '/api', '/connexion', '/agir/:token']

let scene: Scene
beforeAll(async () => {
  scene = await openScene('2027-01-11T09:40')
  await fillWeek(scene)
})
afterAll(() => scene?.close())

test('the file says of each criterion, on each page, whether it is kept and what shows it', async () => {
  const things = new Map<string, Set<string>>()
  for (const path of PAGES) if (!path.includes(':')) things.set(path, thingsOn((await get(scene, path)).body))
  const head = ['critère', 'demande', 'raison', 'preuve', ...PAGES]
  const seen = ['', 'vue par l’outil dans', '', '', ...PAGES.map((path) => lookedAtBy(path) ?? 'aucun test')]
  const rows = CRITERIA.map((criterion) => [
    criterion.number,
    criterion.asks,
    criterion.because,
    criterion.shownBy.join(' '),
    ...PAGES.map((path) => said(criterion, path, things.get(path))),
  ])
  const legend = [
    ...[
      '',
      'C : respecté, montré sur cette page par le test nommé',
      'c : respecté, montré sur d’autres pages faites des mêmes pièces',
    ],
    ...['SO : sans objet sur cette page', 'P : à relire par une personne', 'NC : non respecté'],
  ]
  await expect(writeRows([head, seen, ...rows, legend])).toMatchFileSnapshot(FILE)
})

test('every page is looked at, and each test that is said to look at some compares what it opened with what is said', () => {
  expect(PAGES.filter((path) => lookedAtBy(path) === undefined)).toEqual([])
  for (const file of Object.keys(LOOKED_AT))
    expect(readFileSync(`test/browser/${file}`, 'utf8'), file).toContain('testLookedAt()')
})

test('what is not on a page does not count as kept there, and what no test looks at is not shown', () => {
  const table = { number: '5.4', asks: '', because: '', verdict: 'kept', shownBy: [EVERY_PAGE] } satisfies Criterion
  expect(said(table, '/agenda', new Set())).toBe('SO')
  expect(said(table, '/agenda', new Set(['table']))).toBe('C')
  expect(said(table, '/une/page/:neuve', undefined)).toBe('c')
  expect(said({ ...table, verdict: 'unread' }, '/agenda', new Set(['table']))).toBe('P')
  expect(said({ ...table, verdict: 'broken' }, '/agenda', new Set(['table']))).toBe('NC')
})

function lookedAtBy(path: string): string | undefined {
  if (!path.includes(':') && path !== '/connexion') return EVERY_PAGE
  const [file] = Object.entries(LOOKED_AT).find(([, paths]) => paths.includes(path)) ?? []
  return file && `test/browser/${file}`
}

/** A page whose content this test does not open is held to everything. */
function said({ number, verdict, shownBy }: Criterion, path: string, things: Set<string> | undefined): string {
  const needs = NEEDED[number] ?? NEEDED[number.split('.')[0] ?? '']
  if (verdict === 'none' || (needs && things && !needs.some((thing) => things.has(thing)))) return 'SO'
  if (verdict === 'unread') return 'P'
  if (verdict === 'broken') return 'NC'
  const file = lookedAtBy(path)
  // What axe finds on every page, it finds where another test runs it too.
  const isShown = file !== undefined && (shownBy.includes(file) || (shownBy.includes(EVERY_PAGE) && BY_AXE.has(number)))
  return isShown ? 'C' : 'c'
}

/** What a criterion, or a whole theme, is about; the others are about every page. */
const NEEDED: Record<string, string[]> = {
  1: ['image'],
  5: ['table'],
  6: ['link'],
  7: ['script'],
  11: ['field'],
  '11.9': ['button'],
  '11.5': ['group'],
  '11.6': ['group'],
  '11.7': ['group'],
  '11.10': ['button'],
  '11.11': ['button'],
  '11.12': ['button'],
  9.3: ['list'],
}

/** Criteria that rules of axe look at. */
const BY_AXE = new Set(
  '1.1 1.2 3.1 3.2 5.4 5.6 5.7 6.1 6.2 7.1 8.2 8.3 8.4 8.5 9.1 9.2 9.3 10.6 11.1 11.5 11.6 12.6 12.7'.split(' '),
)

function thingsOn(body: string): Set<string> {
  const on = Object.entries({
    image: /<(?:svg|img)\b/,
    table: /<table\b/,
    link: /<a\b[^>]*\bhref=/,
    script: /<script\b/,
    field: /<(?:input(?! type="hidden")|select|textarea)\b/,
    button: /<button\b/,
    group: /<fieldset\b|role="group"/,
    list: /<[uod]l\b/,
  })
  return new Set(on.filter(([, pattern]) => pattern.test(body)).map(([thing]) => thing))
}
