import { html } from 'hono/html'
import { findLastAnswer } from '../../app/conversations/answered-meanwhile.ts'
import { type Hand, readHandling } from '../../app/people/read-handling.ts'
import type { Probationer } from '../../domain/people.ts'
import { GSM7_TABLE, segments } from '../../domain/segments.ts'
import { ANSWERED_IN_WRITING, type RequestKind, SETTLED_BY_ANSWER } from '../../domain/worklist.ts'
import { asWritten, SEGMENTS_TO_WRITE, type WritingProblem, whyNotWrite } from '../../domain/writing.ts'
import { sayWritten } from '../../locales/say.ts'
import { listLatestOf } from '../../store/journal/journal.ts'
import { listUnsettledAmong, type UnsettledRequest } from '../../store/requests/requests.ts'
import { listWriters } from '../../store/threads/threads.ts'
import { actionButton, button, postForm, textArea } from '../components.ts'
import { CONVERSATIONS } from '../conversations/words.ts'
import { clockTime, dayAndMonth } from '../dates.ts'
import { fieldOf, fieldsOf } from '../form.ts'
import { type Html, notice, type Script } from '../html.ts'
import { WRITING_PROBLEMS } from '../locale-words.ts'
import type { Visit } from '../visit.ts'
import { addressOf } from './open-person.ts'
import { type Asked, exchange } from './person-texts.ts'
import { READY } from './ready-words.ts'
import { PERSON, SEGMENT_WORDS, segmentsInWords } from './words.ts'

const WORDS = PERSON.conversation
const TEXTS_SHOWN = 30
/** Of a page with a box to answer in. */
export const ANSWER_SCRIPTS: Script[] = ['segments.js', 'leaving.js', 'writing.js']

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
  leaving?: Html,
): Promise<Html> {
  const { person } = about
  const [{ content, more }, inHand, seen, waiting] = await Promise.all([
    exchange(visit, { ...about, limit: TEXTS_SHOWN }),
    readHandling(visit.parts.store, person, visit.now),
    seenAnswer(visit, person),
    listUnsettledAmong(visit.parts.store, [person.id], ANSWERED_IN_WRITING),
  ])
  return html`
    <section aria-labelledby="conversation" class="conversation">
      <h2 id="conversation">${PERSON.sections.conversation}</h2>
      ${leaving}
      ${person.phone && (await whoAnswers(visit, about, inHand))}
      ${content}
      ${more && html`<p><a href="${addressOf(person, 'sms')}">${WORDS.older}</a></p>`}
      ${await replyBox(visit, about, draft, { action: addressOf(person, 'sms'), hidden: seen, waiting })}
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

/** The last answer of an agent, as a form holds it that is opened now: `seenIn` reads it back. */
export async function seenAnswer({ parts }: Visit, { id }: Pick<Probationer, 'id'>): Promise<Html> {
  return html`<input type="hidden" name="${SEEN}" value="${(await findLastAnswer(parts.store, id))?.id}">`
}

/** What a form had seen answered; undefined of one that does not say. */
export function seenIn(form: unknown): string | undefined {
  return typeof form === 'object' && form !== null && SEEN in form ? fieldOf(form, SEEN) : undefined
}

const SEEN = 'vu'

interface ReplyForm {
  action: string
  hidden: Html
  /** What waits for an answer: one button sends and settles it, another only sends. */
  waiting: UnsettledRequest[]
}

/** Who else writes to the person just now, and the address where a browser says that the visitor does: a script keeps both up to date. */
async function whoWrites({ parts, agent, now }: Visit, { id }: Probationer): Promise<Html> {
  const writer = (await listWriters(parts.store, [id], now.toUTC())).get(id)
  const other = writer?.agentId === agent.id ? undefined : writer
  return html`<p class="warning" role="status" id="ecrit" data-person="${id}" data-words="${WORDS.writes('{name}')}">${other && WORDS.writes(other.name)}</p>`
}

/** The box counts as one types; without a script, a button counts. Where nothing may be written, it says why. */
export async function replyBox(
  visit: Visit,
  { person, others }: Pick<Asked, 'person' | 'others'>,
  draft: Draft,
  { action, hidden, waiting }: ReplyForm,
): Promise<Html> {
  const shared = others.length > 0
  const settled = waiting.filter(isSettledByAnswer)
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
      ${settled.map(({ id }) => html`<input type="hidden" name="demande" value="${id}">`)}
      ${await whoWrites(visit, person)}
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
        ${buttonsFor(settled)}
        <button type="submit" name="compter" value="oui" class="secondary" data-segments-button>${WORDS.count}</button>
      </p>
    `,
  })
  return html`${ready}${form}`
}

export function isSettledByAnswer({ kind }: Pick<UnsettledRequest, 'kind'>): boolean {
  return SETTLED_BY_ANSWER.includes(kind as RequestKind)
}

function buttonsFor(settled: UnsettledRequest[]): Html {
  if (settled.length === 0) return button(WORDS.send)
  return html`${button(CONVERSATIONS.sendAndFinish, 'main', { name: 'finir', value: 'oui' })}${button(CONVERSATIONS.sendOnly, 'secondary')}`
}

/** What a form says that its answer is to settle. */
export function settledBy(form: unknown): { finishes: boolean; settles: string[] } {
  const finishes = fieldOf(form, 'finir') !== ''
  return { finishes, settles: finishes ? fieldsOf(form, 'demande') : [] }
}
