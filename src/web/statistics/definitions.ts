import { html } from 'hono/html'
import type { Html } from '../html.ts'

/** What each figure of a table counts, under it, by the name that its column has. */
export function definitions(names: Readonly<Record<string, string>>, means: Readonly<Record<string, string>>): Html {
  const entries = Object.entries(names)
  return html`<dl class="definitions">${entries.map(([name, words]) => html`<dt>${words}</dt><dd>${means[name] ?? ''}</dd>`)}</dl>`
}
