import type { FastifyRequest } from 'fastify'
import { html } from 'hono/html'
import { findLeaving, type TakenBack, takeBack } from '../../app/conversations/take-back.ts'
import type { Written } from '../../app/conversations/write-to-person.ts'
import type { Probationer } from '../../domain/people.ts'
import { button, postForm } from '../components.ts'
import { fieldOf } from '../form.ts'
import type { Html } from '../html.ts'
import type { Visit } from '../visit.ts'
import { PERSON } from './words.ts'

const WORDS = PERSON.conversation.leaving
const TEXT_ID = /^[\w-]{1,64}$/

/** Has what was written leave in its time; returns what an address says of it: `sms=…`. */
export function leavesSoon({ web }: Visit, { text }: Written): string {
  // What waited for an answer is news at once.
  web.wake()
  if (!text) return ''
  web.wakeAt(text.leavesAt)
  return `&sms=${text.id}`
}

/** "Votre SMS part dans 5 secondes", with the way to take it back to where it was written; undefined once it left. A script takes it away in time. */
export async function leavingNotice(
  visit: Visit,
  person: Probationer,
  query: unknown,
  { action, settled = false }: { action: string; settled?: boolean },
): Promise<Html | undefined> {
  const textId = fieldOf(query, 'sms')
  if (!TEXT_ID.test(textId)) return undefined
  const leaving = await findLeaving(visit.parts.store, person, { agentId: visit.agent.id, textId })
  if (!leaving) return undefined
  const ms = Math.max(0, leaving.leavesAt.diff(visit.now).toMillis())
  return html`
    <div class="done leaving" role="status" id="depart" data-sms="${textId}" data-leaves-in="${ms}">
      <p>${WORDS.in(Math.ceil(ms / 1000), settled)}</p>
      ${postForm(visit, {
        action,
        className: 'one-click',
        content: html`
          <input type="hidden" name="sms" value="${textId}">
          ${leaving.words !== undefined && html`<input type="hidden" name="message" value="${leaving.words}">`}
          ${button(WORDS.takeBack, 'secondary')}
        `,
      })}
    </div>
  `
}

/** Takes back the text of such a form; its words come with the form, and are in the box again. */
export async function takeBackFrom(
  { parts, agent, web }: Visit,
  person: Probationer,
  { body }: FastifyRequest,
): Promise<{ taken: TakenBack; words: string }> {
  const whom = { probationerId: person.id, agentId: agent.id }
  const taken = await takeBack(parts, { ...whom, textId: fieldOf(body, 'sms') })
  // What it had settled waits again.
  if (taken === 'takenBack') web.wake()
  return { taken, words: taken === 'takenBack' ? fieldOf(body, 'message') : '' }
}
