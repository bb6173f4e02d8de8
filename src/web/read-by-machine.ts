import { html } from 'hono/html'
import { type Read, readInWords } from '../locales/read-in-words.ts'
import type { Html } from './html.ts'
import { pageLanguage } from './page-words.ts'
import { SHARED } from './words.ts'

/** Beside a message of another language: what the machine made of it, and that it is the machine who read. */
export function readByMachine(read: Read): Html {
  return html`<small class="read">${SHARED.readByMachine}${SHARED.colon}${readInWords(read, pageLanguage())}</small>`
}
