import type { FastifyReply, FastifyRequest } from 'fastify'
import { html } from 'hono/html'
import { openSlots } from '../../app/slots/open-slots.ts'
import type { AppointmentType } from '../../domain/office.ts'
import { Problem } from '../../domain/problem.ts'
import { planSeries, type Series } from '../../domain/slot-series.ts'
import { listAgents } from '../../store/agents/agents.ts'
import { listTypes } from '../../store/offices/offices.ts'
import { listPlaces } from '../../store/places/places.ts'
import { knownStarts } from '../../store/slots/slots.ts'
import { button, checkbox, field, postForm, selectField } from '../components.ts'
import { clockTime, dayAndMonth } from '../dates.ts'
import { type Html, notice, sendPage } from '../html.ts'
import type { StaffRoute, Visit } from '../visit.ts'
import { TYPES } from '../words.ts'
import { addressOf, PLACES_SHOWN, readSeries, type SeriesForm } from './series-form.ts'
import { SLOTS, WEEKDAYS } from './words.ts'

const WORDS = SLOTS.series

/** Opening one slot, several, or the same each week: the list is seen first, at an address that changes nothing. */
export const seriesRoutes: StaffRoute[] = [
  { method: 'GET', path: '/creneaux/nouveaux', for: 'staff', answer: showForm },
  { method: 'GET', path: '/creneaux/nouveaux/apercu', for: 'staff', answer: showPreview },
  { method: 'POST', path: '/creneaux/nouveaux', for: 'staff', answer: open },
]

async function showForm(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  return sendForm(visit, reply, readSeries(request.query))
}

async function showPreview(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const form = readSeries(request.query)
  const series = plan(visit, form)
  if ('problem' in series) return sendForm(visit, reply, form, series.problem)
  const known = form.newPlace
    ? new Set<number>()
    : await knownStarts(
        visit.parts.store,
        { officeId: visit.office.id, type: form.type, placeId: form.place, agentId: form.agent || undefined },
        series.starts.map((start) => start.toUTC()),
      )
  const content = html`<h1>${WORDS.previewTitle}</h1>${preview(visit, form, series, known)}`
  return sendPage(reply, visit.web, { title: WORDS.previewTitle, path: '/creneaux', content, visit })
}

async function open(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const form = readSeries(request.body)
  const series = plan(visit, form)
  if ('problem' in series) return sendForm(visit, reply, form, series.problem)
  const { opened, known } = await openSlots(visit.parts, {
    officeId: visit.office.id,
    agentId: visit.agent.id,
    type: form.type,
    place: form.newPlace ? { name: form.newPlace, address: form.address } : { id: form.place },
    forAgentId: form.agent || undefined,
    minutes: form.minutes,
    capacity: form.capacity,
    starts: series.starts,
  })
  const day = series.starts[0]?.toISODate() ?? ''
  return reply.redirect(`/creneaux?jour=${day}&ouverts=${opened}&connus=${known}`, 303)
}

function plan({ office, now }: Visit, form: SeriesForm): Series | { problem: string } {
  if (!(form.capacity >= 1 && form.capacity <= 500)) return { problem: WORDS.capacityUnread }
  if (!form.place && !form.newPlace) return { problem: WORDS.placeMissing }
  const { from, weekdays, weeks, hours, minutes } = form
  const series = planSeries({ from, weekdays, weeks, hours, minutes }, office, now)
  return 'problem' in series ? { problem: WORDS.problems[series.problem] } : series
}

function preview(visit: Visit, form: SeriesForm, { starts, closed, past }: Series, known: Set<number>): Html {
  const fresh = starts.filter((start) => !known.has(start.toMillis()))
  const days = Map.groupBy(fresh, (start) => dayAndMonth(start))
  const hidden = [...new URLSearchParams(addressOf(form))].map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
  )
  return html`
    <h2>${fresh.length === 0 ? WORDS.nothingNew : WORDS.willOpen(fresh.length)}</h2>
    <ul>${[...days].map(([day, ofDay]) => html`<li>${WORDS.hoursOf(day, ofDay.map(clockTime).join(', '))}</li>`)}</ul>
    ${known.size > 0 && fresh.length > 0 && html`<p>${WORDS.knownCount(known.size)}</p>`}
    ${closed.length > 0 && html`<p>${WORDS.closedDays(closed.map(dayAndMonth).join(', '))}</p>`}
    ${past > 0 && html`<p>${WORDS.past(past)}</p>`}
    ${fresh.length > 0 && postForm(visit, { action: '/creneaux/nouveaux', content: html`${hidden}${button(WORDS.open)}` })}
    <p><a href="/creneaux/nouveaux?${addressOf(form)}">‹ ${WORDS.change}</a></p>
  `
}

async function sendForm(visit: Visit, reply: FastifyReply, form: SeriesForm, problem?: string): Promise<FastifyReply> {
  const { parts, office, now } = visit
  const types = movableFirst(await listTypes(parts.store, office.id))
  const agents = await listAgents(parts.store, office.id)
  const places = await listPlaces(parts.store, office.id, PLACES_SHOWN)
  if (types.length === 0) throw new Problem('notFound')
  const number = (name: string, label: string, value: number, max: string) =>
    field({
      name,
      label,
      type: 'number',
      value: Number.isNaN(value) ? '' : String(value),
      min: '1',
      max,
      required: true,
    })
  const today = now.toISODate() ?? ''
  const content = html`
    <h1>${WORDS.title}</h1>
    <p>${WORDS.intro}</p>
    ${problem !== undefined && notice(problem)}
    <form method="get" action="/creneaux/nouveaux/apercu" class="narrow">
      ${field({ name: 'debut', label: WORDS.first, type: 'date', value: form.from || today, min: today, required: true })}
      <fieldset class="choices">
        <legend>${WORDS.weekdays}</legend>
        <small>${WORDS.weekdaysHint}</small>
        ${WEEKDAYS.map((label, place) => checkbox({ name: 'semaine', label, value: String(place + 1), checked: form.weekdays.includes(place + 1) }))}
      </fieldset>
      ${number('semaines', WORDS.weeks, form.weeks, '52')}
      ${field({ name: 'heures', label: WORDS.hours, value: form.hours, hint: WORDS.hoursHint, required: true })}
      ${number('duree', WORDS.minutes, form.minutes, '600')}
      ${selectField({ name: 'type', label: SLOTS.type, value: form.type, options: types.map((code) => ({ value: code, words: TYPES[code] ?? code })) })}
      ${selectField({ name: 'agent', label: SLOTS.agent, value: form.agent, options: [{ value: '', words: SLOTS.noAgent }, ...agents.map(({ id, name }) => ({ value: id, words: name }))] })}
      ${places.length > 0 && selectField({ name: 'lieu', label: SLOTS.place, value: form.place, options: places.map(({ id, name, address }) => ({ value: id, words: address ? `${name}, ${address}` : name })) })}
      ${field({ name: 'nouveau', label: WORDS.newPlace, value: form.newPlace, hint: WORDS.newPlaceHint })}
      ${field({ name: 'adresse', label: WORDS.address, value: form.address })}
      ${number('places', WORDS.capacity, form.capacity, '500')}
      ${button(WORDS.preview)}
    </form>
  `
  const status = problem === undefined ? 200 : 400
  return sendPage(reply, visit.web, { title: WORDS.title, path: '/creneaux', content, visit }, status)
}

/** What people may move alone comes first: it is what slots are mostly opened for. */
function movableFirst(types: Map<string, AppointmentType>): string[] {
  const codes = [...types.values()].sort((a, b) => a.code.localeCompare(b.code))
  const isMovable = ({ moving }: AppointmentType) => moving === 'self'
  return [...codes.filter(isMovable), ...codes.filter((type) => !isMovable(type))].map(({ code }) => code)
}
