import { html } from 'hono/html'
import { type Read, readInWords } from '../locales/read-in-words.ts'
import type { Html } from './html.ts'
import { READ_BY_MACHINE } from './words.ts'

/** Beside a message of another language: what the machine made of it, and that it is the machine who read. */
export function readByMachine(read: Read): Html {
  return html`<small class="read">${READ_BY_MACHINE} : ${readInWords(read, 'fr')}</small>`
}
