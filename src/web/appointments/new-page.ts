import type { FastifyReply, FastifyRequest } from 'fastify'
import { html } from 'hono/html'
import { type Booking, bookAppointment, bookWithin } from '../../app/appointments/book-appointment.ts'
import { foresee } from '../../app/appointments/foresee.ts'
import { noteReading } from '../../app/people/note-reading.ts'
import { Problem } from '../../domain/problem.ts'
import { listAgents } from '../../store/agents/agents.ts'
import { findLatest } from '../../store/appointments/appointments.ts'
import { listTypes } from '../../store/offices/offices.ts'
import { findProbationer } from '../../store/people/people.ts'
import { listPlaces } from '../../store/places/places.ts'
import { PLACES_SHOWN } from '../agenda/agenda-filters.ts'
import { button, field, postForm, selectField } from '../components.ts'
import { longDayAndTime } from '../dates.ts'
import { fieldOf } from '../form.ts'
import { sendPage } from '../html.ts'
import { ofTheirOffice, type StaffRoute, type Visit } from '../visit.ts'
import { TYPES } from '../words.ts'
import { bookingDoubts } from './booking-doubts.ts'
import { applyButtons, hiddenFields, nameOf } from './change-page.ts'
import { foreseenText } from './foreseen.ts'
import { momentFields } from './moment-fields.ts'
import { readDestination } from './orders.ts'
import { APPOINTMENT as WORDS } from './words.ts'

/** An appointment an agent makes for somebody: asked, looked at with its text, made. */
export const newAppointmentRoutes: StaffRoute[] = [
  { method: 'GET', path: '/rendez-vous/nouveau', for: 'agent', answer: askNew },
  { method: 'GET', path: '/rendez-vous/nouveau/apercu', for: 'agent', answer: previewNew },
  { method: 'POST', path: '/rendez-vous/nouveau', for: 'agent', answer: makeNew },
]

async function askNew(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { parts, office, now } = visit
  const person = await personOf(visit, request.query)
  await noteReading(parts, person, visit.agent.id)
  const [types, agents, places, latest] = await Promise.all([
    listTypes(parts.store, office.id),
    listAgents(parts.store, office.id),
    listPlaces(parts.store, office.id, PLACES_SHOWN),
    findLatest(parts.store, person.id),
  ])
  const title = WORDS.newFor(nameOf(person))
  const content = html`
    <h1>${title}</h1>
    <form method="get" action="/rendez-vous/nouveau/apercu" class="narrow">
      <input type="hidden" name="personne" value="${person.id}">
      ${selectField({ name: 'type', label: WORDS.type, options: [...types.keys()].map((value) => ({ value, words: TYPES[value] ?? value })), value: latest?.type })}
      ${momentFields(places, { startsAt: undefined, place: latest?.place }, now)}
      ${field({ name: 'duree', label: WORDS.minutes, type: 'number', min: '5', max: '1440', value: latest?.minutes?.toString() })}
      ${selectField({ name: 'agent', label: WORDS.agent, options: [{ value: '', words: WORDS.nobody }, ...agents.map(({ id, name }) => ({ value: id, words: name }))], value: latest?.agentId ?? visit.agent.id })}
      ${field({ name: 'documents', label: WORDS.documents, hint: WORDS.documentsHint })}
      ${button(WORDS.preview)}
    </form>
  `
  return sendPage(reply, visit.web, { title, path: '/agenda', content, visit })
}

async function previewNew(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { parts, office, now } = visit
  const { query } = request
  const person = await personOf(visit, query)
  await noteReading(parts, person, visit.agent.id)
  const booking = await readBooking(visit, query, parts.newId())
  const [foreseen] = await foresee(parts, async (tx, quiet) => [await bookWithin(tx, quiet, booking, now.toUTC())])
  if (!foreseen) throw new Error('a booking was not foreseen')
  const at = foreseen.appointment.startsAt.setZone(office.zone)
  const { place, type } = foreseen.appointment
  const title = `${WORDS.previewTitle.book} ${nameOf(person)}`
  const content = html`
    <h1>${WORDS.previewTitle.book} <small>${nameOf(person)}</small></h1>
    <dl class="details">
      <div><dt>${WORDS.facts.when}</dt><dd>${longDayAndTime(at)}</dd></div>
      <div><dt>${WORDS.facts.type}</dt><dd>${TYPES[type] ?? type}</dd></div>
      <div><dt>${WORDS.facts.place}</dt><dd>${[place.name, place.address].filter(Boolean).join(', ')}</dd></div>
    </dl>
    ${await bookingDoubts(visit, foreseen.appointment)}
    <h2>${WORDS.theText}</h2>
    ${foreseenText(visit, foreseen)}
    ${postForm(visit, {
      action: '/rendez-vous/nouveau',
      content: html`
        <input type="hidden" name="cle" value="${booking.id}">
        ${hiddenFields(query, FIELDS)}
        ${applyButtons('book', foreseen)}
      `,
    })}
    <p><a href="/rendez-vous/nouveau?personne=${person.id}">${WORDS.back}</a></p>
  `
  return sendPage(reply, visit.web, { title, path: '/agenda', content, visit })
}

const FIELDS = [
  'personne',
  'type',
  'jour',
  'heure',
  'duree',
  'lieu',
  'autre-lieu',
  'autre-adresse',
  'agent',
  'documents',
]

async function makeNew(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { body } = request
  await personOf(visit, body)
  const key = fieldOf(body, 'cle')
  if (!AN_ID.test(key)) throw new Problem('fieldMissing')
  const booking = await readBooking(visit, body, key)
  const { id } = await bookAppointment(visit.parts, { ...booking, tell: fieldOf(body, 'sms') !== 'non' })
  visit.web.wake()
  return reply.redirect(`/rendez-vous/${id}?fait=pris`, 303)
}

async function personOf(visit: Visit, form: unknown) {
  return ofTheirOffice(visit, await findProbationer(visit.parts.store, fieldOf(form, 'personne')))
}

/** What the form says, when each of it is the office's own. */
async function readBooking(visit: Visit, form: unknown, id: string): Promise<Booking> {
  const { parts, office, agent } = visit
  const type = fieldOf(form, 'type')
  if (!(await listTypes(parts.store, office.id)).has(type)) throw new Problem('fieldMissing')
  const agentId = fieldOf(form, 'agent')
  const known = agentId === '' || (await listAgents(parts.store, office.id)).some((one) => one.id === agentId)
  if (!known) throw new Problem('notFound')
  const at = await readDestination(visit, type, form)
  const documents = fieldOf(form, 'documents')
    .split('|')
    .map((words) => words.trim())
    .filter(Boolean)
  return {
    id,
    officeId: office.id,
    probationerId: fieldOf(form, 'personne'),
    agentId: agent.id,
    type,
    at: { ...at, agentId: agentId || undefined },
    documents,
    tell: true,
  }
}

/** As the page made it: as ids are now, or as the UUIDs of a version before. */
const AN_ID = /^[0-9a-v]{18}$|^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
