import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { AGENT_LANGUAGES } from '../../../src/domain/people.ts'
import { COLUMN_NAMES } from '../../../src/domain/schedule/column-words.ts'
import { columnsOf, readHeader, type ScheduleKind } from '../../../src/domain/schedule/header.ts'
import { CHAPTERS, chapterOf } from '../../../src/web/help/chapter-of.ts'
import { columnsTable } from '../../../src/web/help/columns-table.ts'
import { type Chapter, named, to } from '../../../src/web/help/guide.ts'
import { GUIDES } from '../../../src/web/help/guides.ts'
import { workshopWeek } from '../../../src/web/help/workshop-week.ts'
import { readBy } from '../../../src/web/page-words.ts'
import { STAFF_ROUTES } from '../../../src/web/routes.ts'

/** What guides say of pages is what pages say. */
const PAGES = STAFF_ROUTES.filter(({ method }) => method === 'GET').map(({ path }) => path)
const BOTH = (Object.keys(GUIDES) as (keyof typeof GUIDES)[]).flatMap((name) =>
  AGENT_LANGUAGES.map((language) => [name, language] as const),
)
const CHAPTERS_THERE = Object.values(GUIDES).flatMap(({ path, read }) =>
  read().chapters.map(({ id }) => `${path}#${id}`),
)

test('every page of the service leads to a chapter, and the chapter is there', () => {
  const elsewhere = PAGES.filter(
    (path) => chapterOf(path) === '/aide' && !path.startsWith('/aide') && path !== '/plan-du-site',
  )
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

test.each(BOTH)('the guide “%s” in “%s” links to pages that are there, and to nothing else', (name, language) => {
  const guide = readBy({ language }, GUIDES[name].read)
  const words = guide.chapters.map(({ content }) => String(content)).join('')
  const links = [...words.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href)
  expect(links.filter((href) => !PAGES.includes(href))).toEqual([])
  expect(new Set(guide.chapters.map(({ id }) => id)).size).toBe(guide.chapters.length)
})

test.each(Object.keys(GUIDES) as (keyof typeof GUIDES)[])(
  'the guide “%s” says as much in English as in French: chapters, names of buttons, links and entries',
  (name) => {
    const [french, english] = (['fr', 'en'] as const).map((language) =>
      readBy({ language }, () => GUIDES[name].read().chapters.map(outlineOf)),
    )
    expect(english).toEqual(french)
  },
)

test('the week of the workshop is as long in English, at the same hours, and leads to the same pages', () => {
  const demo = { phone: true, mailbox: true, signIn: true, time: undefined }
  const outline = (language: (typeof AGENT_LANGUAGES)[number]) =>
    readBy({ language }, () =>
      workshopWeek({ demo }).map(({ day, at, doing, watching }) => [
        outlineOf({ id: `${day} ${at}`, title: '', content: doing }),
        outlineOf({ id: 'watching', title: '', content: watching }),
      ]),
    )
  expect(outline('en')).toEqual(outline('fr'))
})

test('no guide writes the name of a button or a page by hand: each is taken from the words of its page', () => {
  const files = globSync('src/web/help/*-{guide,guide-en,page,page-en,week,week-en}.ts')
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
    for (const { field } of columnsOf(kind))
      expect(told).toMatch(new RegExp(`<code[^>]*>${COLUMN_NAMES[field]}</code>`))
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

/** What a chapter has whatever its language: how many names, entries and steps, and where it leads. */
function outlineOf({ id, content }: Chapter) {
  const words = String(content)
  const count = (tag: string) => words.split(new RegExp(`<${tag}[ >]`)).length - 1
  const links = [...words.matchAll(/href="([^"]*)"/g)].map(([, href]) => href).sort()
  return { id, links, ...Object.fromEntries(['strong', 'dt', 'li', 'q', 'code', 'h3'].map((tag) => [tag, count(tag)])) }
}

function byHand(source: string): string[] {
  return [
    ...source.matchAll(/\bnamed\(\s*['"`][^)]*\)/g),
    ...source.matchAll(/\bto\(\s*['"`][^'"`]*['"`],\s*['"`][^)]*\)/g),
    ...source.matchAll(/«[^»]*»/g),
    ...source.matchAll(/<(?:strong|b)>[^<$]+</g),
  ].map(([what]) => what)
}
