import { html } from 'hono/html'
import { isReadByAnother } from '../../app/misreadings/what-came-of.ts'
import type { Probationer } from '../../domain/people.ts'
import type { DangerTold } from '../../locales/notice-words.ts'
import type { Message } from '../../store/messages/message.ts'
import type { Html } from '../html.ts'
import { NOTICES } from '../locale-words.ts'
import { numbersToCall } from '../numbers-to-call.ts'
import type { Visit } from '../visit.ts'
import { MISREADING } from './misreading-words.ts'
import { addressOf } from './open-person.ts'

const WORDS = MISREADING.danger

interface Marked {
  person: Probationer
  message: Message
  danger: DangerTold
  /** An alert left when the message came. */
  alerted: boolean
}

/** What an agent does about a danger that they alone saw: what was not done, whom to call, and what to do on the person's page. Nothing is sent. */
export async function dangerSection(visit: Visit, { person, message, danger, alerted }: Marked): Promise<Html> {
  const controlled = await isReadByAnother(visit.parts.store, person, message)
  const advice = controlled ? NOTICES.controlled.advice : NOTICES.dangerAdvice[danger]
  return html`
    <section class="notice" aria-labelledby="danger">
      <h2 id="danger">${WORDS.title}</h2>
      <p>${alerted ? WORDS.alerted : WORDS.notAlerted}</p>
      <ol>
        <li>${advice} ${numbersToCall({ phone: message.phone, danger, controlled })}</li>
        <li>${WORDS.tell}</li>
        <li><a href="${addressOf(person)}#conversation">${WORDS.takeOver}</a></li>
        <li><a href="${addressOf(person)}#envoi-sms">${WORDS.pause}</a></li>
      </ol>
    </section>
  `
}
