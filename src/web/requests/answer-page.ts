import type { FastifyReply, FastifyRequest } from 'fastify'
import { html, raw } from 'hono/html'
import { DateTime } from 'luxon'
import { noteReading } from '../../app/people/note-reading.ts'
import { approveMoveAsked, asApproved, type MoveApproval, refuseMoveAsked } from '../../app/worklist/answer-move.ts'
import { correctNumber } from '../../app/worklist/correct-number.ts'
import { listMoveChoices, type MoveChoices } from '../../app/worklist/list-move-choices.ts'
import { type Appointment, changesAgent, type Slot } from '../../domain/appointment.ts'
import { writePhone } from '../../domain/phone.ts'
import { Problem } from '../../domain/problem.ts'
import { atHour } from '../../domain/time.ts'
import { findAgent } from '../../store/agents/agents.ts'
import { findRequest } from '../../store/requests/requests.ts'
import { bookingDoubts } from '../appointments/booking-doubts.ts'
import { hiddenFields } from '../appointments/change-page.ts'
import { button, field, postForm } from '../components.ts'
import { dayAndTime } from '../dates.ts'
import { fieldOf, isDay } from '../form.ts'
import { type Html, notice, sendPage } from '../html.ts'
import { NOTICES } from '../locale-words.ts'
import { seenAnswer, seenIn } from '../people/person-conversation.ts'
import { PROBLEM_WORDS } from '../problem-words.ts'
import { whoseSlots } from '../slots/whose-slot.ts'
import { ofTheirOffice, type StaffRoute, type Visit } from '../visit.ts'
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
  const into = readMoment(visit, request.body)
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

/** A slot by its id, the moment that was wished, or a day and an hour; what was typed goes before what was left ticked. */
function readMoment({ office }: Visit, form: unknown): MoveApproval['into'] | undefined {
  const [choice, day, hour] = [fieldOf(form, 'creneau'), fieldOf(form, 'jour'), fieldOf(form, 'heure')]
  if (choice === 'autre') {
    const on = DateTime.fromISO(day, { zone: office.zone })
    const read = isDay(day) && on.isValid && /^([01]\d|2[0-3]):[0-5]\d$/.test(hour)
    return read ? { at: atHour(office, on, hour) } : undefined
  }
  if (choice.startsWith('le ')) {
    const at = DateTime.fromISO(choice.slice('le '.length))
    return at.isValid ? { at } : undefined
  }
  return choice === '' ? undefined : { slotId: choice }
}

/** What is doubtful of the appointment where it would go: its agent has somebody else then, or nobody is there. */
async function doubtsOf(visit: Visit, { appointment }: RequestItem, into: MoveApproval['into']): Promise<Html | false> {
  if (!appointment) return false
  const moved = await asApproved(visit.parts.store, appointment, into, visit.now.toUTC())
  const doubts = await bookingDoubts(visit, moved)
  return doubts && html`<p>${WORDS.move.chosen(moment(moved.startsAt, visit.office.zone))}</p>${doubts}`
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
        ${hiddenFields(request.body, ['creneau', 'jour', 'heure', 'version', 'vu'])}
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
      content: html`${version}${choiceField(choices, appointment, office.zone, await whoseSlots(visit))}${button(WORDS.move.approve)}`,
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

function choiceField(
  { slots, fitting, wished }: MoveChoices,
  appointment: Appointment,
  zone: string,
  whose: (slot: Slot) => string,
): Html {
  const inSlots = slots.some(({ startsAt }) => wished && startsAt.toMillis() === wished.toMillis())
  return html`
    <fieldset class="choices">
      <legend>${WORDS.move.choose}</legend>
      ${slots.length === 0 && html`<p>${WORDS.move.noSlots}</p>`}
      ${slots.map((slot, place) => {
        const elsewhere = slot.place.id !== appointment.place.id && `, ${slot.place.name}`
        const fits = place < fitting && ` – ${WORDS.move.fitting}`
        return choice(
          slot.id,
          html`${moment(slot.startsAt, zone)}, ${whose(slot)}${elsewhere}${fits}`,
          place === 0 && fitting > 0 && !changesAgent(slot, appointment),
        )
      })}
      ${wished && !inSlots && choice(`le ${wished.toISO()}`, html`${WORDS.move.wished(moment(wished, zone))}`, false)}
      ${choice('autre', html`${WORDS.move.other}`, false)}
      <div class="side">
        ${field({ name: 'jour', label: WORDS.move.otherDay, type: 'date' })}
        ${field({ name: 'heure', label: WORDS.move.otherHour, type: 'time' })}
      </div>
    </fieldset>
  `
}

function choice(value: string, words: Html, checked: boolean): Html {
  return html`
    <label class="check"><input type="radio" name="creneau" value="${value}" ${checked && raw('checked')}> ${words}</label>
  `
}

function moment(instant: DateTime, zone: string): string {
  return dayAndTime(instant.setZone(zone))
}
