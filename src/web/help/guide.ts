import { html, raw } from 'hono/html'
import type { Language } from '../../domain/people.ts'
import type { Html } from '../html.ts'
import { pageLanguage } from '../page-words.ts'

/** What one role reads: chapters, each with its own address, so that each page of the service leads to its own. */
export interface Guide {
  title: string
  intro: string
  chapters: readonly Chapter[]
}

export interface Chapter {
  /** The end of its address: `/aide/agents#agenda`. */
  id: string
  title: string
  content: Html
}

/** The name of a button, a link, a heading or a page: always taken from the words of that page, so that it cannot be another. */
export function named(words: string | undefined): Html {
  if (words === undefined || words === '') throw new Error('a guide names what no page says')
  return html`<strong>${words}</strong>`
}

/** A link to a page of the service, by the name that page has. */
export function to(path: string, words: string | undefined): Html {
  if (words === undefined || words === '') throw new Error('a guide leads to a page without a name')
  return html`<a href="${path}">${words}</a>`
}

/** What somebody writes in a text, said to be of its language where the page is in another. */
export function written(words: string, language: Language = 'fr'): Html {
  return html`<q${language !== pageLanguage() && raw(` lang="${language}"`)}>${words}</q>`
}

/** Steps in their order. */
export function steps(...each: Html[]): Html {
  return html`<ol>${each.map((step) => html`<li>${step}</li>`)}</ol>`
}

/** Words that are explained, each beside its meaning. */
export function glossary(entries: readonly (readonly [Html | string, Html | string])[]): Html {
  return html`<dl class="glossary">${entries.map(([name, meaning]) => html`<dt>${name}</dt><dd>${meaning}</dd>`)}</dl>`
}
