import { html } from 'hono/html'
import { isTooFew } from '../../domain/effect/few.ts'
import { number } from '../../locales/fr/report.ts'
import type { Html } from '../html.ts'
import { ACTIVITY } from './activity-words.ts'
import { monthWords } from './span.ts'

export function monthCell(month: string): Html {
  return html`<time datetime="${month}">${monthWords(month)}</time>`
}

/** A number of people, appointments or requests, unless it is so small that it may give somebody away. */
export function peopleCell(count: number): Html {
  return html`${isTooFew(count) ? ACTIVITY.few : number(count)}`
}

export function numberCell(count: number): Html {
  return html`${number(count)}`
}

/** What each figure of a table counts, under it, by the name that its column has. */
export function definitions(names: Readonly<Record<string, string>>, means: Readonly<Record<string, string>>): Html {
  const entries = Object.entries(names)
  return html`<dl class="definitions">${entries.map(([name, words]) => html`<dt>${words}</dt><dd>${means[name] ?? ''}</dd>`)}</dl>`
}
