import { html } from 'hono/html'
import { asRows } from '../../app/appointments/agenda-rows.ts'
import { listDoubtful } from '../../store/appointments/appointments.ts'
import { longDayAndTime } from '../dates.ts'
import type { Html } from '../html.ts'
import type { Visit } from '../visit.ts'
import { nameOf } from './change-page.ts'
import { APPOINTMENT } from './words.ts'

const SHOWN = 20

/** Appointments of files that wait for somebody to say which they are, each with the way to say it: until then nobody is texted about them. */
export async function doubtfulList({ parts, office, now }: Visit): Promise<Html | false> {
  const waiting = await listDoubtful(parts.store, office.id, now.toUTC())
  if (waiting.length === 0) return false
  const rows = await asRows(parts.store, office, waiting.slice(0, SHOWN))
  const words = APPOINTMENT.doubt
  return html`
    <section aria-labelledby="a-verifier" class="doubt">
      <h2 id="a-verifier">${words.waiting(waiting.length)}</h2>
      <p>${words.waitingMeans}</p>
      <ul>
        ${rows.map(
          ({ appointment, person, startsAt }) =>
            html`<li><a href="/rendez-vous/${appointment.id}">${nameOf(person)}, ${longDayAndTime(startsAt)}</a></li>`,
        )}
      </ul>
    </section>
  `
}
