import { html } from 'hono/html'
import { findLastAnswer } from '../../app/conversations/answered-meanwhile.ts'
import { type Hand, readHandling } from '../../app/people/read-handling.ts'
import type { Probationer } from '../../domain/people.ts'
import { GSM7_TABLE, segments } from '../../domain/segments.ts'
import { asWritten, SEGMENTS_TO_WRITE, type WritingProblem, whyNotWrite } from '../../domain/writing.ts'
import { sayWritten } from '../../locales/say.ts'
import { listLatestOf } from '../../store/journal/journal.ts'
import { actionButton, button, postForm, textArea } from '../components.ts'
import { clockTime, dayAndMonth } from '../dates.ts'
import { type Html, notice } from '../html.ts'
import { WRITING_PROBLEMS } from '../locale-words.ts'
import type { Visit } from '../visit.ts'
import { addressOf } from './open-person.ts'
import { type Asked, exchange } from './person-texts.ts'
import { READY } from './ready-words.ts'
import { PERSON, SEGMENT_WORDS, segmentsInWords } from './words.ts'

const WORDS = PERSON.conversation
const TEXTS_SHOWN = 30

/** What an agent is writing: kept when it could not be sent, or was only to be counted. */
export interface Draft {
  /** Who answered the person before this could be sent. */
  answeredBy?: string | undefined
  /** Made with the form: sent twice, it writes once. */
  writingId: string
  words: string
  problem?: WritingProblem | undefined
}

/** What was said, who answers now, and a box to answer in person. */
export async function conversationSection(
  visit: Visit,
  about: Omit<Asked, 'limit' | 'offset'>,
  draft: Draft,
): Promise<Html> {
  const { person } = about
  const [{ content, more }, inHand, seen] = await Promise.all([
    exchange(visit, { ...about, limit: TEXTS_SHOWN }),
    readHandling(visit.parts.store, person, visit.now),
    seenAnswer(visit, person),
  ])
  return html`
    <section aria-labelledby="conversation" class="conversation">
      <h2 id="conversation">${PERSON.sections.conversation}</h2>
      ${person.phone && (await whoAnswers(visit, about, inHand))}
      ${content}
      ${more && html`<p><a href="${addressOf(person, 'sms')}">${WORDS.older}</a></p>`}
      ${replyBox(visit, about, draft, { action: addressOf(person, 'sms'), hidden: seen })}
    </section>
  `
}

export async function whoAnswers(
  visit: Visit,
  { person, others, agentNames }: Omit<Asked, 'limit' | 'offset'>,
  inHand: Hand | undefined,
): Promise<Html> {
  const shared = others.length > 0 && html` ${WORDS.sharedHand}`
  const takeOver = actionButton(visit, addressOf(person, 'main'), WORDS.takeOver)
  if (!inHand) return html`<div class="hand"><p>${WORDS.bot}${shared}</p>${takeOver}</div>`
  const [taken] = await listLatestOf(visit.parts.store, person.id, {
    only: ['conversationTakenOver', 'textWritten'],
    limit: 1,
  })
  const who = inHand.because === 'agent' ? agentNames.get(taken?.actor.replace('agent:', '') ?? '') : undefined
  const until = inHand.until.setZone(visit.now.zone)
  return html`
    <div class="hand taken">
      <p>${WORDS.inHand(who, `${dayAndMonth(until)}, ${clockTime(until)}`)}${shared}</p>
      ${who === undefined && takeOver}
      ${actionButton(visit, addressOf(person, 'rendre'), WORDS.handBack)}
    </div>
  `
}

/** The last answer of an agent, as a form holds it that is opened now: `SEEN` of it is `seen` of what is written. */
export async function seenAnswer({ parts }: Visit, { id }: Pick<Probationer, 'id'>): Promise<Html> {
  return html`<input type="hidden" name="${SEEN}" value="${(await findLastAnswer(parts.store, id))?.id}">`
}

/** The name of the field that says which answer a form had seen. */
export const SEEN = 'vu'

interface ReplyForm {
  action: string
  hidden: Html
  /** How it is sent; one plain button unless said otherwise. */
  buttons?: Html
}

/** The box counts as one types; without a script, a button counts. Where nothing may be written, it says why. */
export function replyBox(
  visit: Visit,
  { person, others }: Pick<Asked, 'person' | 'others'>,
  draft: Draft,
  { action, hidden, buttons = button(WORDS.send) }: ReplyForm,
): Html {
  const shared = others.length > 0
  const before = sayWritten(person.language, 'x', shared ? person.firstName : undefined, visit.office).slice(0, -1)
  const obstacle = whyNotWrite('x', person, shared)
  if (obstacle) return html`<p class="empty"><strong>${WORDS.notWritten}.</strong> ${WRITING_PROBLEMS[obstacle]}</p>`
  const counted = segments(`${before}${asWritten(draft.words)}`)
  const counting = { words: SEGMENT_WORDS, most: SEGMENTS_TO_WRITE, before, table: GSM7_TABLE, field: 'message' }
  const ready = html`<p class="to-ready"><a href="${addressOf(person, 'reponses')}">${READY.link(person.language)}</a></p>`
  const form = postForm(visit, {
    action,
    className: 'reply',
    content: html`
      ${hidden}
      ${draft.answeredBy && notice(WORDS.answeredMeanwhile(draft.answeredBy))}
      <input type="hidden" name="envoi" value="${draft.writingId}">
      ${person.language !== 'fr' && html`<p class="warning">${READY.warning(person.language)}</p>`}
      ${textArea({
        name: 'message',
        label: WORDS.write,
        value: draft.words,
        hint: WORDS.writeHint,
        problem: draft.problem && WRITING_PROBLEMS[draft.problem],
      })}
      <p id="compte" class="count" data-segments="${JSON.stringify(counting)}">${segmentsInWords(counted, SEGMENTS_TO_WRITE)}</p>
      <p class="hidden" role="status" data-segments-said></p>
      <p class="buttons">
        ${buttons}
        <button type="submit" name="compter" value="oui" class="secondary" data-segments-button>${WORDS.count}</button>
      </p>
    `,
  })
  return html`${ready}${form}`
}
