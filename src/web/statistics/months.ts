import { html } from 'hono/html'
import type { Published } from '../../domain/effect/mask.ts'
import { number, told } from '../../locales/fr/report.ts'
import type { Html } from '../html.ts'
import { monthWords } from './span.ts'

export function monthCell(month: string): Html {
  return html`<time datetime="${month}">${monthWords(month)}</time>`
}

/** A number of people, appointments or requests, as far as it is told. */
export function peopleCell(count: Published): Html {
  return html`${told(count)}`
}

export function numberCell(count: number): Html {
  return html`${number(count)}`
}

/** What each figure of a table counts, under it, by the name that its column has. */
export function definitions(names: Readonly<Record<string, string>>, means: Readonly<Record<string, string>>): Html {
  const entries = Object.entries(names)
  return html`<dl class="definitions">${entries.map(([name, words]) => html`<dt>${words}</dt><dd>${means[name] ?? ''}</dd>`)}</dl>`
}
