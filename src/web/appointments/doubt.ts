import type { FastifyReply, FastifyRequest } from 'fastify'
import { html } from 'hono/html'
import { settleDoubt } from '../../app/appointments/settle-doubt.ts'
import type { Appointment } from '../../domain/appointment.ts'
import { listComing } from '../../store/appointments/appointments.ts'
import { sightOf } from '../agenda/presence.ts'
import { actionButton } from '../components.ts'
import { longDayAndTime } from '../dates.ts'
import { fieldOf } from '../form.ts'
import type { Html } from '../html.ts'
import type { StaffRoute, Visit } from '../visit.ts'
import { APPOINTMENT } from './words.ts'

const WORDS = APPOINTMENT.doubt

/** Says of an appointment of a file which it is: a new one, or another one moved. */
export const doubtRoutes: StaffRoute[] = [
  { method: 'POST', path: '/rendez-vous/:id/doute', for: 'agent', answer: settle },
]

async function settle(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const sight = sightOf(visit, request)
  const appointmentId = fieldOf(request.body, 'ancien')
  const version = Number(fieldOf(request.body, 'ancienne-version'))
  await settleDoubt(visit.parts, { ...sight, moveOf: appointmentId === '' ? undefined : { appointmentId, version } })
  visit.web.wake()
  return reply.redirect(`/rendez-vous/${sight.appointmentId}?fait=verifie`, 303)
}

export async function doubtSection(visit: Visit, { id, version, probationerId, type }: Appointment): Promise<Html> {
  const coming = await listComing(visit.parts.store, [probationerId], visit.now.toUTC())
  const others = coming.filter((other) => other.id !== id && other.type === type)
  const action = `/rendez-vous/${id}/doute`
  return html`
    <section class="doubt">
      <h2>${WORDS.title}</h2>
      <p>${WORDS.why}</p>
      <div class="actions">
        ${others.map((other) => {
          const at = other.startsAt.setZone(visit.office.zone)
          const fields = { version: `${version}`, ancien: other.id, 'ancienne-version': `${other.version}` }
          return actionButton(visit, action, WORDS.isMove(longDayAndTime(at)), fields)
        })}
        ${actionButton(visit, action, WORDS.isNew, { version: `${version}` })}
      </div>
      ${others.length > 0 && html`<p><small>${WORDS.moveMeans}</small></p>`}
    </section>
  `
}
