import { html } from 'hono/html'
import type { DateTime } from 'luxon'
import type { Language, Probationer } from '../../domain/people.ts'
import { writePhone } from '../../domain/phone.ts'
import { BY_HAND, type Message } from '../../store/messages/message.ts'
import { clockTime } from '../dates.ts'
import { type Html, time } from '../html.ts'
import { pageLanguage } from '../page-words.ts'
import { asTheyWrote, asWeWrote, linesWeWrote } from '../spoken.ts'
import { linesOf, stateOf } from '../texts.ts'
import { PHONE as WORDS } from './words.ts'

export interface Telephone {
  phone: string
  holders: Probationer[]
  texts: Message[]
  /** Of the office's clock. */
  zone: string
  draft: string | undefined
  longest: number
}

/** The telephone itself, seen by its holder: the service's texts on the left, theirs on the right. */
export function telephone({ phone, holders, texts, zone, draft, longest }: Telephone): Html {
  const who = holders.length > 0 ? namesOf(holders) : WORDS.stranger
  const language = holders[0]?.language
  const lines = linesOf(texts, zone, (text, at) => bubble(text, at, language))
  return html`
    <section class="telephone" aria-labelledby="telephone">
      <header>
        <h2 id="telephone">${who}</h2>
        <p>${writePhone(phone)} <a href="${addressOf(phone)}" data-refresh>${WORDS.refresh}</a></p>
      </header>
      <div class="exchange" data-exchange="${addressOf(phone)}" role="log" aria-label="${WORDS.exchange(who)}" tabindex="0">
        <ol>
          ${lines.length > 0 ? lines : html`<li id="vide" class="between">${WORDS.nothingYet}</li>`}
        </ol>
      </div>
      <form method="post" action="/telephone" data-send>
        <input type="hidden" name="numero" value="${phone}">
        <label for="message">${WORDS.write}</label>
        <div class="inline">
          <input type="text" id="message" name="message" dir="auto" value="${draft ?? ''}" placeholder="${WORDS.example}"
            required maxlength="${longest}" autocomplete="off">
          <button type="submit">${WORDS.send}</button>
        </div>
      </form>
    </section>
  `
}

function bubble(text: Message, at: DateTime, language: Language | undefined): Html {
  const ours = text.direction === 'out'
  return html`
    <li id="sms-${text.id}" class="${ours ? 'service' : 'person'} ${text.state}">
      <p ${ours ? asWeWrote(text.body, text.kind === BY_HAND ? undefined : language) : asTheyWrote(text.body)}><span class="hidden" lang="${pageLanguage()}" dir="ltr">${ours ? WORDS.fromService : WORDS.fromPerson}</span> ${ours ? linesWeWrote(text.body) : text.body}</p>
      <small>${time(at.toISO(), clockTime(at))}${ours && html` · ${stateOf(text)}`}</small>
    </li>
  `
}

export function namesOf(people: Probationer[]): string {
  return people.map(({ firstName, lastName }) => `${firstName} ${lastName}`).join(', ')
}

/** Where a telephone is read. In an address because it must be read again; the log keeps routes only. */
export function addressOf(phone: string): string {
  return `/telephone?numero=${encodeURIComponent(phone)}`
}
