import type { FastifyReply, FastifyRequest } from 'fastify'
import { html } from 'hono/html'
import { changeAppointment, changeWithin, type Order } from '../../app/appointments/change-appointment.ts'
import { type Foreseen, foresee } from '../../app/appointments/foresee.ts'
import { noteReading } from '../../app/people/note-reading.ts'
import type { Appointment } from '../../domain/appointment.ts'
import type { Probationer } from '../../domain/people.ts'
import { findAppointment } from '../../store/appointments/appointments.ts'
import { getProbationer } from '../../store/people/people.ts'
import { sightOf } from '../agenda/presence.ts'
import { button, postForm } from '../components.ts'
import { longDayAndTime } from '../dates.ts'
import { fieldOf } from '../form.ts'
import { type Html, sendPage } from '../html.ts'
import { whoseSlots } from '../slots/whose-slot.ts'
import { ofTheirOffice, type StaffRoute, type Visit } from '../visit.ts'
import { STATUSES } from '../words.ts'
import { bookingDoubts } from './booking-doubts.ts'
import { foreseenText, isReached } from './foreseen.ts'
import { readOrder, WORD_OF } from './orders.ts'
import { DONE_WORD, APPOINTMENT as WORDS } from './words.ts'

/** A change of one appointment: first what would become of it and the exact text, then the change itself. */
export const changeRoutes: StaffRoute[] = [
  { method: 'GET', path: '/rendez-vous/:id/apercu', for: 'agent', answer: previewChange },
  { method: 'POST', path: '/rendez-vous/:id/changer', for: 'agent', answer: applyChange },
]

async function previewChange(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { parts, office, agent, now } = visit
  const { query, params } = request
  const before = ofTheirOffice(visit, await findAppointment(parts.store, fieldOf(params, 'id')))
  const order = await readOrder(visit, before.type, query)
  const { id: appointmentId, version } = before
  const change = { appointmentId, officeId: office.id, version, agentId: agent.id, order, tell: true }
  const [foreseen] = await foresee(parts, async (tx, quiet) => [await changeWithin(tx, quiet, change, now.toUTC())])
  if (!foreseen) throw new Error('a change was not foreseen')
  const person = await getProbationer(parts.store, before.probationerId)
  await noteReading(parts, person, agent.id)
  const title = WORDS.previewTitle[order.what]
  const content = html`
    <h1>${title} <small>${nameOf(person)}</small></h1>
    ${beforeAndAfter(visit, before, foreseen.appointment, await whoseSlots(visit))}
    ${['move', 'restore'].includes(order.what) && (await bookingDoubts(visit, foreseen.appointment))}
    <h2>${WORDS.theText}</h2>
    ${foreseenText(visit, foreseen)}
    ${applyForm(visit, before, order, query, foreseen)}
    <p><a href="/rendez-vous/${appointmentId}">${WORDS.back}</a></p>
  `
  return sendPage(reply, visit.web, { title: `${title} ${nameOf(person)}`, path: '/agenda', content, visit })
}

async function applyChange(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { parts } = visit
  const sight = sightOf(visit, request)
  const { type } = ofTheirOffice(visit, await findAppointment(parts.store, sight.appointmentId))
  const order = await readOrder(visit, type, request.body)
  const tell = fieldOf(request.body, 'sms') !== 'non'
  const { id, status } = await changeAppointment(parts, { ...sight, order, tell })
  visit.web.wake()
  const done = order.what === 'move' ? DONE_WORD.moved : DONE_WORD[status]
  return reply.redirect(`/rendez-vous/${id}?fait=${done}`, 303)
}

function beforeAndAfter(
  { office }: Visit,
  before: Appointment,
  after: Appointment,
  whose: (one: Appointment) => string,
): Html {
  const say = (one: Appointment) => {
    const { startsAt, place, status } = one
    const at = startsAt.setZone(office.zone)
    return `${longDayAndTime(at)}, ${whose(one)}, ${place.name} (${STATUSES[status].toLowerCase()})`
  }
  return html`
    <dl class="details">
      <div><dt>${WORDS.before}</dt><dd>${say(before)}</dd></div>
      <div><dt>${WORDS.after}</dt><dd>${say(after)}</dd></div>
      ${after.agentId !== before.agentId && html`<div><dt>${WORDS.otherAgent}</dt><dd>${WORDS.otherAgentMeans}</dd></div>`}
    </dl>
  `
}

const FIELDS = ['creneau', 'jour', 'heure', 'duree', 'lieu', 'autre-lieu', 'autre-adresse']

/** What was looked at is what is applied: the version goes with it, and a person's own move meanwhile refuses it. */
function applyForm(visit: Visit, before: Appointment, order: Order, query: unknown, foreseen: Foreseen): Html {
  const content = html`
    <input type="hidden" name="faire" value="${WORD_OF[order.what]}">
    <input type="hidden" name="version" value="${before.version}">
    ${hiddenFields(query, FIELDS)}
    ${applyButtons(order.what, foreseen)}
  `
  return postForm(visit, { action: `/rendez-vous/${before.id}/changer`, content })
}

export function hiddenFields(query: unknown, names: readonly string[]): Html {
  return html`${names.map((name) => {
    const value = fieldOf(query, name)
    return value !== '' && html`<input type="hidden" name="${name}" value="${value}">`
  })}`
}

/** With the text or without; where no text can say it, the change alone, and a letter to write. */
export function applyButtons(what: Order['what'] | 'book', foreseen: Foreseen): Html {
  const words = WORDS.apply[what]
  if (what === 'honour') return html`<div class="actions">${button(words.tell)}</div>`
  return html`
    <div class="actions">
      ${button(isReached(foreseen) ? words.tell : words.letter, 'main', { name: 'sms', value: 'oui' })}
      ${button(words.quiet, 'secondary', { name: 'sms', value: 'non' })}
    </div>
  `
}

export function nameOf({ lastName, firstName }: Probationer): string {
  return `${lastName} ${firstName}`.trim()
}
