import type { FastifyReply, FastifyRequest } from 'fastify'
import { html } from 'hono/html'
import { DateTime } from 'luxon'
import { handOverAppointments } from '../../app/people/hand-over.ts'
import { doubleBooked } from '../../domain/double-booking.ts'
import { type Agent, isCovered } from '../../domain/people.ts'
import { Problem } from '../../domain/problem.ts'
import { listAgents } from '../../store/agents/agents.ts'
import { listBetween } from '../../store/appointments/agenda.ts'
import { listPeople } from '../../store/people/people.ts'
import { button, checkbox, field, postForm, selectField } from '../components.ts'
import { clockTime, longDay } from '../dates.ts'
import { fieldOf, fieldsOf, isDay } from '../form.ts'
import { badge, type Html, notice, sendPage } from '../html.ts'
import { ofTheirOffice, type StaffRoute, type Visit } from '../visit.ts'
import { TYPES } from '../words.ts'
import { OWN as WORDS } from './words.ts'

/** A day of one agent holds fewer. */
const MOST = 100

/** A day's appointments given to a colleague: seen first, with what the colleague has at the same hours. */
export const handDayRoutes: StaffRoute[] = [
  { method: 'GET', path: '/mes-personnes/confier', for: 'agent', answer: showDay },
  { method: 'POST', path: '/mes-personnes/confier', for: 'agent', answer: handDay },
]

/** Asks which day, and to whom. */
export function dayForm({ agent }: Visit, whose: Agent, colleagues: Agent[], now: DateTime): Html | false {
  const others = colleagues.filter(({ id, role }) => id !== whose.id && role !== 'none')
  if (others.length === 0) return false
  return html`
    <details class="hand-day">
      <summary>${WORDS.handDay}</summary>
      <p><small>${WORDS.handDayMeans}</small></p>
      <form method="get" action="/mes-personnes/confier" class="narrow">
        ${whose.id !== agent.id && html`<input type="hidden" name="agent" value="${whose.id}">`}
        ${field({ name: 'jour', label: WORDS.day, type: 'date', required: true, min: now.toISODate() ?? '' })}
        ${selectField({
          name: 'collegue',
          label: WORDS.colleague,
          options: others.map(({ id, name }) => ({ value: id, words: name })),
        })}
        ${button(WORDS.see, 'secondary')}
      </form>
    </details>
  `
}

async function showDay(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { parts, office, now } = visit
  const written = fieldOf(request.query, 'jour')
  const day = DateTime.fromISO(written, { zone: now.zone })
  if (!isDay(written) || !day.isValid) throw new Problem('dateUnread')
  const agents = await listAgents(parts.store, office.id)
  const find = (id: string) =>
    ofTheirOffice(
      visit,
      agents.find((one) => one.id === id),
    )
  const [from, colleague] = [
    find(fieldOf(request.query, 'agent') || visit.agent.id),
    find(fieldOf(request.query, 'collegue')),
  ]
  const ofDay = (agentId: string) =>
    listBetween(
      parts.store,
      office.id,
      DateTime.max(day, now).toUTC(),
      day.plus({ days: 1 }).toUTC(),
      { agentId, status: 'planned' },
      { limit: MOST },
    )
  const [own, theirs] = await Promise.all([ofDay(from.id), ofDay(colleague.id)])
  const people = await listPeople(
    parts.store,
    own.map(({ probationerId }) => probationerId),
  )
  const clashing = new Set(doubleBooked(own, theirs).map(({ id }) => id))
  const title = WORDS.handTitle(longDay(day), colleague.name)
  const away = isCovered(colleague, day.plus({ hours: 12 }))
  const content = html`
    <p class="back"><a href="/mes-personnes">‹ ${WORDS.title}</a></p>
    <h1>${title}</h1>
    ${away && notice(WORDS.colleagueAway(colleague.name))}
    ${
      own.length === 0
        ? html`<p class="empty">${WORDS.nothingThatDay}</p>`
        : postForm(visit, {
            action: '/mes-personnes/confier',
            content: html`
              <p>${WORDS.handIntro}</p>
              <input type="hidden" name="collegue" value="${colleague.id}">
              ${own.map(({ id, startsAt, type, probationerId }) => {
                const person = people.get(probationerId)
                const label = `${clockTime(startsAt.setZone(office.zone))}, ${person?.lastName} ${person?.firstName}, ${TYPES[type] ?? type}`
                const clashes = clashing.has(id)
                return html`${checkbox({ name: 'rendezvous', value: id, label, checked: !clashes })}${clashes && badge('blocked', WORDS.clash(colleague.name))}`
              })}
              ${button(WORDS.hand)}
            `,
          })
    }
  `
  return sendPage(reply, visit.web, { title, path: '/mes-personnes', content, visit })
}

async function handDay(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const appointmentIds = fieldsOf(request.body, 'rendezvous').slice(0, MOST)
  if (appointmentIds.length === 0) throw new Problem('fieldMissing')
  const toId = fieldOf(request.body, 'collegue')
  await handOverAppointments(visit.parts, { agentId: visit.agent.id, officeId: visit.office.id, appointmentIds, toId })
  visit.web.wake()
  return reply.redirect('/mes-personnes?fait=confie', 303)
}
