import type { FastifyReply, FastifyRequest } from 'fastify'
import { html } from 'hono/html'
import { DateTime } from 'luxon'
import { assignConversation } from '../../app/conversations/assign.ts'
import { noteForColleagues } from '../../app/conversations/note-for-colleagues.ts'
import { noteWriting } from '../../app/conversations/note-writing.ts'
import { putOffConversation } from '../../app/conversations/put-off.ts'
import type { Handling } from '../../app/conversations/take-over.ts'
import { writeToPerson } from '../../app/conversations/write-to-person.ts'
import { readHandling } from '../../app/people/read-handling.ts'
import type { Probationer } from '../../domain/people.ts'
import { Problem } from '../../domain/problem.ts'
import { PUT_OFF_TO, putOffMoment } from '../../domain/put-off.ts'
import { ANSWERED_IN_WRITING } from '../../domain/worklist.ts'
import { listByPhone } from '../../store/people/by-number.ts'
import { listUnsettledAmong, type UnsettledRequest } from '../../store/requests/requests.ts'
import { findThread } from '../../store/threads/threads.ts'
import { doneFrom, doneNotice } from '../components.ts'
import { fieldOf, isDay } from '../form.ts'
import { badge, type Html, notice, sendPage } from '../html.ts'
import { leavesSoon, leavingNotice, takeBackFrom } from '../people/leaving-text.ts'
import { openPerson, personOf } from '../people/open-person.ts'
import { FORM_ID, notSent, refused } from '../people/person-changes.ts'
import {
  ANSWER_SCRIPTS,
  type Draft,
  isSettledByAnswer,
  replyBox,
  seenAnswer,
  seenIn,
  settledBy,
  whoAnswers,
} from '../people/person-conversation.ts'
import { namesOfAgents } from '../people/person-history.ts'
import { exchange } from '../people/person-texts.ts'
import { PERSON } from '../people/words.ts'
import { TONES } from '../requests/request-card.ts'
import { REQUESTS } from '../requests/words.ts'
import type { StaffRoute, Visit } from '../visit.ts'
import { SHARED } from '../words.ts'
import { careSection, notesSection } from './care-section.ts'
import { moment } from './inbox-card.ts'
import { CONVERSATIONS as WORDS } from './words.ts'

const TEXTS_SHOWN = 30
const LEAVING = PERSON.conversation.leaving

/** One person's conversation, as colleagues share it: what was said, what waits, the answer box, who has it, notes. */
export const conversationRoutes: StaffRoute[] = [
  {
    method: 'GET',
    path: '/conversations/:id',
    for: 'agent',
    answer: async (visit, request, reply) => {
      const { query } = request
      const person = await openPerson(visit, request)
      const settled = fieldOf(query, 'fait') === 'terminee'
      const leaving = await leavingNotice(visit, person, query, { action: addressOf(person, 'annuler'), settled })
      return show(visit, reply, person, { done: leaving ?? doneIn(query) })
    },
  },
  { method: 'POST', path: '/conversations/:id/reponse', for: 'agent', answer: send },
  { method: 'POST', path: '/conversations/:id/annuler', for: 'agent', answer: takeTextBack },
  { method: 'POST', path: '/conversations/:id/ecrit', for: 'agent', answer: writes },
  act('confier', 'confiee', ({ parts }, whom, form) =>
    assignConversation(parts, { ...whom, toId: fieldOf(form, 'agent') || undefined }),
  ),
  act('reporter', 'reportee', ({ parts, now }, whom, form) =>
    putOffConversation(parts, { ...whom, until: untilOf(form, now) }),
  ),
  act('reprendre', 'reprise', ({ parts }, whom) => putOffConversation(parts, { ...whom, until: undefined })),
  act('note', 'notee', ({ parts }, whom, form) => {
    const noteId = fieldOf(form, 'envoi')
    if (!FORM_ID.test(noteId)) throw new Problem('fieldMissing')
    return noteForColleagues(parts, { ...whom, noteId, words: fieldOf(form, 'note') })
  }),
]

interface Shown {
  /** What was just done, or is about to be. */
  done?: Html | undefined
  draft?: Draft
}

async function show(visit: Visit, reply: FastifyReply, person: Probationer, { done, draft }: Shown, status = 200) {
  const { parts, now } = visit
  const holders = person.phone ? await listByPhone(parts.store, person.phone) : []
  const others = holders.filter(({ id }) => id !== person.id)
  const agentNames = await namesOfAgents(visit)
  const about = { person, others, agentNames }
  const [{ content, more }, inHand, seen, waiting, thread] = await Promise.all([
    exchange(visit, { ...about, limit: TEXTS_SHOWN }),
    readHandling(parts.store, person, now),
    seenAnswer(visit, person),
    listUnsettledAmong(parts.store, [person.id], ANSWERED_IN_WRITING),
    findThread(parts.store, person.id),
  ])
  const name = `${person.lastName} ${person.firstName}`.trim()
  const page = html`
    <p class="back"><a href="/conversations">‹ ${WORDS.back}</a></p>
    <h1>${name} <small>${PERSON.caseNumber(person.caseNumber)}</small></h1>
    ${done}
    <div class="person-page">
      <div>
        ${waiting.length > 0 && whatWaits(visit, person, waiting)}
        <section aria-labelledby="conversation" class="conversation">
          <h2 id="conversation">${PERSON.sections.conversation}</h2>
          ${person.phone && (await whoAnswers(visit, about, inHand))}
          ${content}
          ${more && html`<p><a href="/personnes/${person.id}/sms">${PERSON.conversation.older}</a></p>`}
          <div id="repondre">
            ${await replyBox(visit, about, draft ?? { writingId: parts.newId(), words: '' }, {
              action: addressOf(person, 'reponse'),
              hidden: seen,
              waiting,
            })}
          </div>
        </section>
      </div>
      <div>
        ${await careSection(visit, person, thread)}
        ${await notesSection(visit, person, agentNames)}
        <p><a href="/personnes/${person.id}">${WORDS.person}</a></p>
      </div>
    </div>
  `
  const title = `${WORDS.title}, ${name}`
  return sendPage(
    reply,
    visit.web,
    { title, path: '/conversations', content: page, visit, scripts: ANSWER_SCRIPTS },
    status,
  )
}

function whatWaits(visit: Visit, person: Probationer, waiting: UnsettledRequest[]): Html {
  return html`
    <section aria-labelledby="attend" class="to-verify">
      <h2 id="attend">${WORDS.waits}</h2>
      <ul>
        ${waiting.map(
          (one) => html`
            <li>
              ${badge(TONES[one.kind] ?? 'quiet', REQUESTS.kinds[one.kind] ?? one.kind)} ${moment(one.createdAt, visit)}
              ${!isSettledByAnswer(one) && html` · <a href="${whereToDecide(one, person)}">${WORDS.decide}<span class="hidden">${SHARED.colon}${REQUESTS.kinds[one.kind]}</span></a>`}
            </li>`,
        )}
      </ul>
    </section>
  `
}

/** A page that decides it, where there is one; else what waits for the office. */
function whereToDecide({ id, kind }: UnsettledRequest, person: Probationer): string {
  if (kind === 'move' || kind === 'newPhone') return `/demandes/${id}`
  return kind === 'document' ? `/personnes/${person.id}` : '/demandes'
}

/** Sends, or shows what was written with why it did not leave. */
async function send(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { body } = request
  const person = await openPerson(visit, request)
  const words = fieldOf(body, 'message')
  const writingId = fieldOf(body, 'envoi')
  if (!FORM_ID.test(writingId)) throw new Problem('fieldMissing')
  const draft = { writingId, words }
  if (fieldOf(body, 'compter') !== '') return show(visit, reply, person, { draft })
  const whom = { probationerId: person.id, agentId: visit.agent.id }
  const { finishes, settles } = settledBy(body)
  const written = await writeToPerson(visit.parts, { ...whom, ...draft, seen: seenIn(body), settles })
  const { problem, answeredBy } = written
  if (problem) return show(visit, reply, person, { draft: refused(visit, draft, problem) }, 400)
  if (answeredBy) return show(visit, reply, person, { draft: await notSent(visit, draft, answeredBy) }, 409)
  const done = finishes ? 'terminee' : 'envoyee'
  return reply.redirect(`${addressOf(person)}?fait=${done}${leavesSoon(visit, written)}`, 303)
}

async function takeTextBack(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const person = await openPerson(visit, request)
  const { taken, words } = await takeBackFrom(visit, person, request)
  if (taken === 'left') return show(visit, reply, person, { done: notice(LEAVING.tooLate) }, 409)
  const done = doneNotice(words === '' ? LEAVING.takenBackReady : LEAVING.takenBack)
  return show(visit, reply, person, { done, draft: { writingId: visit.parts.newId(), words } })
}

/** Asked by a script while one types, without a word of what is typed. */
async function writes(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const person = await personOf(visit, request)
  const whom = { probationerId: person.id, agentId: visit.agent.id }
  const changed = await noteWriting(visit.parts, { ...whom, writes: fieldOf(request.body, 'fini') === '' })
  if (changed) visit.web.tellOpenPages()
  return reply.code(204).send()
}

function doneIn(query: unknown): Html | undefined {
  const words = doneFrom(query, WORDS.done)
  return words === undefined ? undefined : doneNotice(words)
}

function act(
  action: string,
  done: string,
  change: (visit: Visit, whom: Handling, form: unknown) => Promise<void>,
): StaffRoute {
  return {
    method: 'POST',
    path: `/conversations/:id/${action}`,
    for: 'agent',
    async answer(visit, request, reply) {
      const person = await personOf(visit, request)
      await change(visit, { probationerId: person.id, agentId: visit.agent.id }, request.body)
      visit.web.wake()
      return reply.redirect(`${addressOf(person)}?fait=${done}`, 303)
    },
  }
}

function untilOf(form: unknown, now: DateTime): DateTime {
  const to = PUT_OFF_TO.find((one) => one === fieldOf(form, 'quand'))
  if (to) return putOffMoment(to, now)
  const [day, hour] = [fieldOf(form, 'jour'), fieldOf(form, 'heure')]
  const at = DateTime.fromISO(`${day}T${hour || '09:00'}`, { zone: now.zone })
  if (!isDay(day) || !at.isValid) throw new Problem('dateUnread')
  return at
}

function addressOf({ id }: Pick<Probationer, 'id'>, action = ''): string {
  return action === '' ? `/conversations/${id}` : `/conversations/${id}/${action}`
}
