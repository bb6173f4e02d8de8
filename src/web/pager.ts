import { html } from 'hono/html'
import { fieldOf } from './form.ts'
import type { Html } from './html.ts'
import { pageWords } from './page-words.ts'
import * as english from './pager-en.ts'

/** Where the pages beside this one are; left out: there is none. */
interface PagesBeside {
  /** For lists that go on from a mark, and know no way back but to their beginning. */
  first?: string | false | undefined
  previous?: string | false
  next?: string | false | undefined
  /** "Page 2 sur 5". */
  where?: string
}

/** Links from one page of a list to those beside it; nothing when it is the only one. */
export function pager({ first, previous, next, where }: PagesBeside): Html | false {
  if (!first && !previous && !next) return false
  return html`
    <nav class="pager" aria-label="${WORDS.name}">
      ${first && html`<a href="${first}">« ${WORDS.first}</a>`}
      ${previous && html`<a href="${previous}" rel="prev">‹ ${WORDS.previous}</a>`}
      ${where && html`<span>${where}</span>`}
      ${next && html`<a href="${next}" rel="next">${WORDS.next} ›</a>`}
    </nav>
  `
}

/** Links between the numbered pages of a list: of so many, or of which one only knows whether more follow. */
export function numberedPager(
  { page, ...known }: { page: number } & ({ pages: number } | { more: boolean }),
  address: (page: number) => string,
): Html | false {
  const more = 'pages' in known ? page < known.pages : known.more
  return pager({
    previous: page > 1 && address(page - 1),
    next: more && address(page + 1),
    where: 'pages' in known ? WORDS.whereOf(page, known.pages) : WORDS.where(page),
  })
}

/** The numbered page asked for (`?page=2`), as a slice of its list: the first when it is none, never beyond the last of a list that was counted. */
export function pageOf(
  query: unknown,
  perPage: number,
  items = MOST_PAGES * perPage,
): { page: number; pages: number; slice: { limit: number; offset: number } } {
  const pages = Math.max(1, Math.ceil(items / perPage))
  const written = fieldOf(query, 'page')
  const page = /^[1-9]\d{0,5}$/.test(written) ? Math.min(Number(written), pages) : 1
  return { page, pages, slice: { limit: perPage, offset: (page - 1) * perPage } }
}

/** Bounds what an address may ask for of a list that was not counted. */
const MOST_PAGES = 9999

const WORDS = pageWords(
  {
    name: 'Pages de la liste',
    first: 'Début de la liste',
    previous: 'Page précédente',
    next: 'Page suivante',
    where: (page: number) => `Page ${page}`,
    whereOf: (page: number, pages: number) => `Page ${page} sur ${pages}`,
  },
  english.WORDS,
)
