import { html } from 'hono/html'
import { writePhone } from '../domain/phone.ts'
import type { DangerTold } from '../locales/notice-words.ts'
import { HELP } from '../locales/notices.ts'
import type { Html } from './html.ts'
import { NOTICES } from './locale-words.ts'

interface InDanger {
  phone: string | undefined
  danger: DangerTold | undefined
  /** Somebody else reads their telephone: it is not to ring. */
  controlled: boolean | undefined
}

/** The person's number and those of help, to be pressed. */
export function numbersToCall({ phone, danger, controlled }: InDanger): Html {
  const theirs = controlled ? undefined : phone
  return html`
    <p class="calls">
      ${theirs && html`<a href="tel:${theirs}">${NOTICES.callPerson(writePhone(theirs))}</a>`}
      ${danger && HELP[danger].map((number) => html` · <a href="tel:${number}">${NOTICES.call(number)}</a>`)}
    </p>
  `
}
