import { html } from 'hono/html'
import { fieldOf } from './form.ts'
import type { Html } from './html.ts'

interface Pager {
  /** Where page n is. */
  address: (page: number) => string
  page: number
  /** There is something beyond. */
  more: boolean
  words: { name: string; earlier: string; later: string }
}

/** The way to the pages before and after; nothing when there is one page only. */
export function pager({ address, page, more, words }: Pager): Html | false {
  if (page === 1 && !more) return false
  return html`
    <nav class="pager" aria-label="${words.name}">
      ${page > 1 && html`<a href="${address(page - 1)}" rel="prev">${words.earlier}</a>`}
      ${more && html`<a href="${address(page + 1)}" rel="next">${words.later}</a>`}
    </nav>
  `
}

/** The page asked for (`?page=…`); the first one, of anything else. */
export function pageOf(query: unknown): number {
  const written = fieldOf(query, 'page')
  return /^[1-9]\d{0,3}$/.test(written) ? Number(written) : 1
}
