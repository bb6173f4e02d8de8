import { html } from 'hono/html'
import { readBookingDoubts } from '../../app/appointments/booking-doubts.ts'
import type { Appointment } from '../../domain/appointment.ts'
import { findAgent } from '../../store/agents/agents.ts'
import { listPeople } from '../../store/people/people.ts'
import { clockTime, longDay } from '../dates.ts'
import type { Html } from '../html.ts'
import type { Visit } from '../visit.ts'
import { BOOKING_DOUBTS as WORDS } from './booking-doubts-words.ts'

/** What an agent should see before giving an appointment as it would stand; nothing when nothing is unusual. */
export async function bookingDoubts(visit: Visit, appointment: Appointment): Promise<Html | false> {
  const { parts, office } = visit
  const { moment, beside } = await readBookingDoubts(parts.store, office, appointment)
  if (!moment && beside.length === 0) return false
  const at = appointment.startsAt.setZone(office.zone)
  const people = await listPeople(
    parts.store,
    beside.map(({ probationerId }) => probationerId),
  )
  const agent = appointment.agentId ? await findAgent(parts.store, appointment.agentId) : undefined
  return html`
    <div class="notice" role="alert">
      ${moment && html`<p>${WORDS[moment](longDay(at), clockTime(at))}</p>`}
      ${
        beside.length > 0 &&
        html`<p>${WORDS.beside(agent?.name || WORDS.theAgent)}</p>
          <ul>${beside.map((other) => {
            const person = people.get(other.probationerId)
            return html`<li><a href="/rendez-vous/${other.id}">${clockTime(other.startsAt.setZone(office.zone))}, ${person?.lastName} ${person?.firstName}</a></li>`
          })}</ul>`
      }
    </div>
  `
}
