import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { COLUMN_NAMES } from '../../../src/domain/schedule/column-words.ts'
import { columnsOf, readHeader, type ScheduleKind } from '../../../src/domain/schedule/header.ts'
import { CHAPTERS, chapterOf } from '../../../src/web/help/chapter-of.ts'
import { columnsTable } from '../../../src/web/help/columns-table.ts'
import { named, to } from '../../../src/web/help/guide.ts'
import { GUIDES } from '../../../src/web/help/help-page.ts'
import { STAFF_ROUTES } from '../../../src/web/routes.ts'

/** What guides say of pages is what pages say. */
const PAGES = STAFF_ROUTES.filter(({ method }) => method === 'GET').map(({ path }) => path)
const CHAPTERS_THERE = Object.values(GUIDES).flatMap(({ path, chapters }) => chapters.map(({ id }) => `${path}#${id}`))

test('every page of the service leads to a chapter, and the chapter is there', () => {
  const elsewhere = PAGES.filter((path) => chapterOf(path) === '/aide' && !path.startsWith('/aide'))
  expect(elsewhere).toEqual([])
  const gone = Object.values(CHAPTERS).filter(
    (address) => !CHAPTERS_THERE.includes(address) && !PAGES.includes(address),
  )
  expect(gone).toEqual([])
})

test('every beginning of a route that has a chapter is one', () => {
  const routes = [...STAFF_ROUTES.map(({ path }) => path), '/telephone', '/courrier', '/demonstration']
  const stale = Object.keys(CHAPTERS).filter(
    (beginning) => !routes.some((path) => path === beginning || path.startsWith(`${beginning}/`)),
  )
  expect(stale).toEqual([])
})

test('of two beginnings the longer decides', () => {
  expect(chapterOf('/reglages')).toBe('/aide/administration#service')
  expect(chapterOf('/reglages/textes/:langue/:phrase')).toBe('/aide/administration#textes')
  expect(chapterOf('/reglagesx')).toBe('/aide')
})

test.each(Object.entries(GUIDES))('the guide “%s” links to pages that are there, and to nothing else', (_, guide) => {
  const words = guide.chapters.map(({ content }) => String(content)).join('')
  const links = [...words.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href)
  expect(links.filter((href) => !PAGES.includes(href))).toEqual([])
  expect(new Set(guide.chapters.map(({ id }) => id)).size).toBe(guide.chapters.length)
})

test('no guide writes the name of a button or a page by hand: each is taken from the words of its page', () => {
  const files = globSync('src/web/help/*-{guide,page}.ts')
  expect(files.length).toBeGreaterThan(6)
  expect(files.flatMap((file) => byHand(readFileSync(file, 'utf8')).map((what) => `${file}: ${what}`))).toEqual([])
})

test('the rule sees a name that is written by hand', () => {
  expect(byHand("named('Prendre')")).toHaveLength(1)
  expect(byHand('to(`/agenda`, "Agenda")')).toHaveLength(1)
  expect(byHand('html`<p>Cliquez sur « Prendre ».</p>`')).toHaveLength(1)
  expect(byHand('html`<p><strong>Prendre</strong></p>`')).toHaveLength(1)
  expect(byHand("named(REQUESTS.take) to('/agenda', AGENDA.title)")).toEqual([])
  expect(() => named(undefined)).toThrow()
  expect(() => to('/agenda', '')).toThrow()
})

test.each(['planning', 'slots', 'obligations'] as const)(
  'the columns told of a file “%s” are those that are read',
  (kind) => {
    const told = String(columnsTable(kind))
    for (const { field } of columnsOf(kind)) expect(told).toContain(`<code>${COLUMN_NAMES[field]}</code>`)
    expect(told.match(/<tr role="row"><td/g)).toHaveLength(columnsOf(kind).length)
  },
)

test.each(['planning', 'slots', 'obligations'] as ScheduleKind[])(
  'a file “%s” with the columns that are told as needed is read, and without one of them is not',
  (kind) => {
    const needed = columnsOf(kind)
      .filter(({ required }) => required)
      .map(({ field }) => COLUMN_NAMES[field])
    expect(readHeader(needed)).toMatchObject({ header: { kind } })
    for (const left of needed) {
      const read = readHeader(needed.filter((name) => name !== left))
      expect('header' in read && read.header.kind === kind, left).toBe(false)
    }
  },
)

function byHand(source: string): string[] {
  return [
    ...source.matchAll(/\bnamed\(\s*['"`][^)]*\)/g),
    ...source.matchAll(/\bto\(\s*['"`][^'"`]*['"`],\s*['"`][^)]*\)/g),
    ...source.matchAll(/«[^»]*»/g),
    ...source.matchAll(/<(?:strong|b)>[^<$]+</g),
  ].map(([what]) => what)
}
