import { html } from 'hono/html'
import { readReach } from '../../app/appointments/read-reach.ts'
import type { Appointment } from '../../domain/appointment.ts'
import type { Probationer } from '../../domain/people.ts'
import { signsOf } from '../../domain/standing.ts'
import { listAppointmentsOf } from '../../store/appointments/appointments.ts'
import { dataTable } from '../components.ts'
import { clockTime, longDay } from '../dates.ts'
import { type Html, time } from '../html.ts'
import { signBadge } from '../signs.ts'
import type { Visit } from '../visit.ts'
import { SHARED, STATUSES, TYPES } from '../words.ts'
import { PERSON } from './words.ts'

const WORDS = PERSON.appointments
/** Years of appointments are read in the history; the page shows those that still matter. */
const PAST_SHOWN = 20

export interface About {
  person: Probationer
  /** Somebody else holds the number too. */
  shared: boolean
  agentNames: Map<string, string>
}

/** What the person is expected at, and what became of what is over. */
export async function appointmentsSection(visit: Visit, about: About): Promise<Html> {
  const all = await listAppointmentsOf(visit.parts.store, about.person.id)
  const isComing = ({ status, startsAt }: Appointment) => status === 'planned' && startsAt >= visit.now
  const coming = all.filter(isComing)
  const past = all.filter((appointment) => !isComing(appointment)).toReversed()
  const shown = [...coming, ...past.slice(0, PAST_SHOWN)]
  const row = await rowsOf(visit, about, shown)
  return html`
    <section aria-labelledby="rendez-vous">
      <h2 id="rendez-vous">${PERSON.sections.appointments}</h2>
      ${coming.length === 0 ? html`<p>${WORDS.none}</p>` : table(WORDS.coming, coming.map(row))}
      <p><a href="/rendez-vous/nouveau?personne=${about.person.id}" role="button" class="secondary">${WORDS.make}</a></p>
      ${
        past.length > 0 &&
        html`<details>
          <summary>${WORDS.past(past.length)}</summary>
          ${table(WORDS.pastCaption, past.slice(0, PAST_SHOWN).map(row))}
          ${past.length > PAST_SHOWN && html`<p><small>${WORDS.onlyLast(PAST_SHOWN)}</small></p>`}
        </details>`
      }
    </section>
  `
}

function table(caption: string, rows: Html[][]): Html {
  return dataTable({ caption, columns: WORDS.columns, rows })
}

/** How each appointment is shown, whatever their number: two reads. */
async function rowsOf(
  { parts, now }: Visit,
  { person, shared, agentNames }: About,
  appointments: Appointment[],
): Promise<(appointment: Appointment) => Html[]> {
  const reachOf = await readReach(parts.store, appointments, new Set(shared ? [person.id] : []))
  return (appointment) => {
    const { id, startsAt, type, place, agentId, status } = appointment
    const at = startsAt.setZone(now.zone)
    const signs = signsOf(appointment, person, reachOf(appointment))
    return [
      html`<a href="/rendez-vous/${id}">${time(at.toISO(), `${longDay(at)}, ${clockTime(at)}`)}</a>`,
      html`${TYPES[type] ?? type}`,
      html`${place.name}`,
      html`${(agentId && agentNames.get(agentId)) ?? SHARED.noAgent}`,
      html`<span class="badges">${status !== 'planned' && html`<strong>${STATUSES[status]}</strong>`}${signs.map(signBadge)}</span>`,
    ]
  }
}
