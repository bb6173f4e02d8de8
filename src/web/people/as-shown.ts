import { html } from 'hono/html'
import { fieldOf } from '../form.ts'
import type { Html } from '../html.ts'

/** What a form shows of each of its fields, for the form to send back: it tells what its writer changed from what others did. */
export function asShown(values: Record<string, string>): Html {
  return html`${Object.entries(values).map(([name, value]) => html`<input type="hidden" name="${PREFIX}${name}" value="${value}">`)}`
}

/** The same form as it was shown, to be read as what is written in it is. */
export function shownIn(form: unknown, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, fieldOf(form, `${PREFIX}${name}`)]))
}

const PREFIX = 'vu-'
