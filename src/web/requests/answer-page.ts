import type { FastifyReply, FastifyRequest } from 'fastify'
import { html } from 'hono/html'
import { noteReading } from '../../app/people/note-reading.ts'
import { approveMoveAsked, asApproved, type MoveApproval, refuseMoveAsked } from '../../app/worklist/answer-move.ts'
import { correctNumber } from '../../app/worklist/correct-number.ts'
import { listMoveChoices } from '../../app/worklist/list-move-choices.ts'
import type { Appointment } from '../../domain/appointment.ts'
import { writePhone } from '../../domain/phone.ts'
import { Problem } from '../../domain/problem.ts'
import { findAgent } from '../../store/agents/agents.ts'
import { findRequest } from '../../store/requests/requests.ts'
import { bookingDoubts } from '../appointments/booking-doubts.ts'
import { hiddenFields } from '../appointments/change-page.ts'
import { button, field, postForm } from '../components.ts'
import { dayAndTime } from '../dates.ts'
import { fieldOf } from '../form.ts'
import { type Html, notice, sendPage } from '../html.ts'
import { NOTICES } from '../locale-words.ts'
import { seenAnswer, seenIn } from '../people/person-conversation.ts'
import { PROBLEM_WORDS } from '../problem-words.ts'
import { whoseSlots } from '../slots/whose-slot.ts'
import { ofTheirOffice, type StaffRoute, type Visit } from '../visit.ts'
import { MOMENT_FIELDS, momentChoice, readMoment } from './moment-choice.ts'
import { appointmentLine, nameOf, said } from './request-card.ts'
import { listItems, type RequestItem } from './request-items.ts'
import { REQUESTS as WORDS } from './words.ts'

/** What is answered on a page of its own: a wish to move, a number to correct. */
export const answerRoutes: StaffRoute[] = [
  {
    method: 'GET',
    path: '/demandes/:id',
    for: 'agent',
    answer: async (visit, request, reply) => show(visit, await itemOf(visit, request), reply),
  },
  { method: 'POST', path: '/demandes/:id/deplacer', for: 'agent', answer: approve },
  { method: 'POST', path: '/demandes/:id/refuser', for: 'agent', answer: refuse },
  { method: 'POST', path: '/demandes/:id/numero', for: 'agent', answer: correct },
]

/** What they wrote is shown, also beside a form that is refused: who looked is written down. */
async function itemOf(visit: Visit, request: FastifyRequest): Promise<RequestItem> {
  const { id } = request.params as { id: string }
  ofTheirOffice(visit, await findRequest(visit.parts.store, id))
  const [item] = await listItems(visit, [{ requestId: id }])
  if (!item) throw new Problem('notFound')
  if (item.person) await noteReading(visit.parts, item.person, visit.agent.id)
  return item
}

async function approve(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const item = await itemOf(visit, request)
  const into = readMoment(visit.office, request.body)
  if (!into) return show(visit, item, reply, WORDS.move.chooseOne)
  const version = Number(fieldOf(request.body, 'version'))
  const doubts = fieldOf(request.body, 'malgre') === 'oui' ? false : await doubtsOf(visit, item, into)
  if (doubts) return showDoubts(visit, item, request, reply, doubts)
  const asked = { requestId: item.request?.id ?? '', agentId: visit.agent.id, version, seen: seenIn(request.body) }
  const { answeredBy } = await approveMoveAsked(visit.parts, { ...asked, into })
  if (answeredBy !== undefined) return showAnswered(visit, item, reply, answeredBy)
  visit.web.wake()
  return reply.redirect('/demandes?fait=deplace', 303)
}

async function refuse(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const item = await itemOf(visit, request)
  const version = Number(fieldOf(request.body, 'version'))
  const asked = { requestId: item.request?.id ?? '', agentId: visit.agent.id, version, seen: seenIn(request.body) }
  const { answeredBy } = await refuseMoveAsked(visit.parts, asked)
  if (answeredBy !== undefined) return showAnswered(visit, item, reply, answeredBy)
  visit.web.wake()
  return reply.redirect('/demandes?fait=refuse', 303)
}

async function correct(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const item = await itemOf(visit, request)
  const written = fieldOf(request.body, 'numero')
  const acting = { requestId: item.request?.id ?? '', agentId: visit.agent.id }
  const { problem } = await correctNumber(visit.parts, visit.office, { ...acting, written })
  if (problem) return show(visit, item, reply, WORDS.number.unread, written)
  return reply.redirect('/demandes?fait=numero', 303)
}

/** What is doubtful of the appointment where it would go: its agent has somebody else then, or nobody is there. */
async function doubtsOf(visit: Visit, { appointment }: RequestItem, into: MoveApproval['into']): Promise<Html | false> {
  if (!appointment) return false
  const moved = await asApproved(visit.parts.store, appointment, into, visit.now.toUTC())
  const doubts = await bookingDoubts(visit, moved)
  return doubts && html`<p>${WORDS.move.chosen(dayAndTime(moved.startsAt.setZone(visit.office.zone)))}</p>${doubts}`
}

/** Asked once more, of what the form had seen and chosen. */
function showDoubts(visit: Visit, item: RequestItem, request: FastifyRequest, reply: FastifyReply, doubts: Html) {
  const title = WORDS.move.title(nameOf(item))
  const here = `/demandes/${item.request?.id}`
  const content = html`
    <h1>${title}</h1>
    ${doubts}
    ${postForm(visit, {
      action: `${here}/deplacer`,
      content: html`
        <input type="hidden" name="malgre" value="oui">
        ${hiddenFields(request.body, [...MOMENT_FIELDS, 'version', 'vu'])}
        <div class="actions">${button(WORDS.move.anyway)}</div>
      `,
    })}
    <p><a href="${here}">${WORDS.move.chooseAgain}</a></p>
  `
  return sendPage(reply, visit.web, { title, path: '/demandes', content, visit })
}

/** A colleague was first: decided again by whoever has read that answer. */
async function showAnswered(visit: Visit, item: RequestItem, reply: FastifyReply, agentId: string) {
  const name = (await findAgent(visit.parts.store, agentId))?.name ?? WORDS.somebody
  return show(visit, item, reply, WORDS.move.answeredMeanwhile(name), undefined, 409)
}

async function show(
  visit: Visit,
  item: RequestItem,
  reply: FastifyReply,
  problem?: string,
  typed?: string,
  status = problem ? 400 : 200,
) {
  const about = item.kind === 'wrongNumber' || item.kind === 'newPhone' ? WORDS.number : WORDS.move
  const title = about.title(nameOf(item))
  const content = html`
    <p><a href="/demandes">‹ ${WORDS.back}</a></p>
    <h1>${title}</h1>
    ${problem && about === WORDS.move && notice(problem)}
    ${said(visit, item, `/demandes/${item.request?.id}`)}
    ${await formsFor(visit, item, about === WORDS.number, problem, typed)}
  `
  return sendPage(reply, visit.web, { title, path: '/demandes', content, visit }, status)
}

/** What is decided leaves nothing to fill in. */
async function formsFor(visit: Visit, item: RequestItem, aboutNumber: boolean, problem?: string, typed?: string) {
  if (item.request?.status === 'done') return notice(PROBLEM_WORDS.alreadyDone)
  return aboutNumber ? numberForm(visit, item, problem, typed) : moveForms(visit, item)
}

function numberForm(visit: Visit, { request, person }: RequestItem, problem?: string, typed?: string): Html {
  const { field: label, hint } = WORDS.number
  const value = typed ?? (person?.phone ? writePhone(person.phone) : '')
  return postForm(visit, {
    action: `/demandes/${request?.id}/numero`,
    className: 'narrow',
    content: html`${field({ name: 'numero', label, type: 'tel', value, hint, problem, required: true })}${button(WORDS.number.save)}`,
  })
}

async function moveForms(visit: Visit, item: RequestItem): Promise<Html> {
  const { appointment, request, person, words, since } = item
  if (!request || !person || appointment?.status !== 'planned' || appointment.startsAt <= visit.now)
    return notice(WORDS.move.over)
  const { parts, office, now } = visit
  const written = { words, language: person.language, writtenAt: since ?? now }
  const choices = await listMoveChoices(parts.store, office, appointment, written, now.toUTC())
  const version = html`<input type="hidden" name="version" value="${appointment.version}">${await seenAnswer(visit, person)}`
  return html`
    <h2>${WORDS.move.stands}</h2>
    ${appointmentLine(appointment, office.zone)}
    <p>${WORDS.move.followedBy(await agentNameOf(visit, appointment))}</p>
    ${choices.wish && html`<p>${WORDS.move.wish(NOTICES.wish(choices.wish))}.</p>`}
    ${postForm(visit, {
      action: `/demandes/${request.id}/deplacer`,
      className: 'narrow',
      content: html`${version}${momentChoice(choices, appointment, office.zone, await whoseSlots(visit))}${button(WORDS.move.approve)}`,
    })}
    <h2>${WORDS.move.refuseTitle}</h2>
    <p>${WORDS.move.refuseMeans}</p>
    ${postForm(visit, {
      action: `/demandes/${request.id}/refuser`,
      className: 'narrow',
      content: html`${version}${button(WORDS.move.refuse, 'secondary')}`,
    })}
  `
}

async function agentNameOf({ parts }: Visit, { agentId }: Appointment): Promise<string | undefined> {
  return agentId === undefined ? undefined : (await findAgent(parts.store, agentId))?.name
}
