import { html } from 'hono/html'
import { meaningOf } from '../../app/misreadings/meaning.ts'
import type { Misreading } from '../../store/misreadings/misreadings.ts'
import { fieldOf } from '../form.ts'
import type { Html } from '../html.ts'
import { MEANINGS, MISREADING as WORDS } from './misreading-words.ts'
import { addressOf } from './open-person.ts'

interface Asked {
  person: { id: string }
  messageId: string
  misreading: Misreading | undefined
  /** Which message it is, for those who only hear the link. */
  which: string
  /** Where the agent comes back to; without it, to the conversation on the person's page. */
  back?: string | undefined
}

/** Beside a message: what it was marked as and the link that asks whether it was misread. */
export function askMeaning({ person, messageId, misreading, which, back }: Asked): Html {
  const mark = misreading && html`<strong>${WORDS.marked(MEANINGS[meaningOf(misreading)])}</strong> · `
  const query = back === undefined ? '' : `?retour=${encodeURIComponent(back)}`
  return html`${mark}<a href="${addressOf(person, `sms/${messageId}/sens`)}${query}">${WORDS.ask}<span class="hidden"> ${which}</span></a>`
}

/** Where `retour` of a query or a form leads: to what waits for agents, or nowhere. Nobody is sent elsewhere by a link they were given. */
export function backFrom(given: unknown): string | undefined {
  const back = fieldOf(given, 'retour')
  return TO_REQUESTS.test(back) ? back : undefined
}

const TO_REQUESTS = /^\/demandes(?:\/[\w-]+|\?liste=[a-z]+&page=\d{1,6}#demande-[\w-]+)$/
