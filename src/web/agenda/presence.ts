import type { FastifyReply, FastifyRequest } from 'fastify'
import { html, raw } from 'hono/html'
import type { DateTime } from 'luxon'
import type { AgendaRow } from '../../app/appointments/agenda-rows.ts'
import {
  type OnSight,
  type Outcome,
  recordAttendance,
  undoAttendance,
  withholdText,
} from '../../app/appointments/record-attendance.ts'
import { Problem } from '../../domain/problem.ts'
import { findAppointment } from '../../store/appointments/appointments.ts'
import { listPlanned } from '../../store/messages/planned.ts'
import { findProbationer } from '../../store/people/people.ts'
import { actionButton, doneNotice, postForm } from '../components.ts'
import { clockTime } from '../dates.ts'
import { fieldOf } from '../form.ts'
import type { Html } from '../html.ts'
import { ofTheirOffice, type StaffRoute, type Visit } from '../visit.ts'
import { SHARED, STATUSES } from '../words.ts'
import { PRESENCE as WORDS } from './words.ts'

/** Whether somebody came, in one click from the agenda; taken back, or its text held, in another. */
export const presenceRoutes: StaffRoute[] = [
  { method: 'POST', path: '/rendez-vous/:id/presence', for: 'agent', answer: recordPresence },
  { method: 'POST', path: '/rendez-vous/:id/presence/annuler', for: 'agent', answer: undoPresence },
  { method: 'POST', path: '/rendez-vous/:id/presence/sans-sms', for: 'agent', answer: withholdPresence },
]

/** What became of an appointment, as forms say it; undefined when the word is none of ours. */
export function attendanceOf(word: string): Outcome | undefined {
  return ATTENDANCES.get(word)
}

const ATTENDANCES = new Map<string, Outcome>([
  ['honore', 'honour'],
  ['manque', 'miss'],
  ['excuse', 'excuse'],
])

async function recordPresence(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const sight = sightOf(visit, request)
  ofTheirOffice(visit, await findAppointment(visit.parts.store, sight.appointmentId))
  const outcome = attendanceOf(fieldOf(request.body, 'presence'))
  if (!outcome) throw new Problem('fieldMissing')
  const { id, version } = await recordAttendance(visit.parts, { ...sight, outcome })
  return backTo(request, reply, `fait=presence&rdv=${id}&version=${version}`)
}

async function undoPresence(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { id, version } = await undoAttendance(visit.parts, sightOf(visit, request))
  return backTo(request, reply, `fait=presence-annulee&rdv=${id}&version=${version}`)
}

async function withholdPresence(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const sight = sightOf(visit, request)
  await withholdText(visit.parts, sight)
  return backTo(request, reply, `fait=sans-sms&rdv=${sight.appointmentId}&version=${sight.version}`)
}

/** The appointment of the address, as the form's page showed it. */
export function sightOf({ agent, office }: Visit, { params, body }: FastifyRequest): OnSight {
  const version = Number(fieldOf(body, 'version'))
  return { appointmentId: fieldOf(params, 'id'), officeId: office.id, agentId: agent.id, version }
}

/** Back to the page of ours that the form came from, which says what was done, at the row that comes next where the form names it. */
export function backTo({ body, params }: FastifyRequest, reply: FastifyReply, done: string): FastifyReply {
  const asked = fieldOf(body, 'retour')
  const page =
    /^\/(?:agenda|rendez-vous)[/?][\w/?=&%.+-]{0,200}$/.test(asked) && !asked.includes('..')
      ? asked
      : `/rendez-vous/${fieldOf(params, 'id')}`
  const row = fieldOf(body, 'suite')
  const focus = /^[\w-]{1,64}$/.test(row) ? `#${rowId(row)}` : ''
  return reply.redirect(`${page}${page.includes('?') ? '&' : '?'}${done}${focus}`, 303)
}

/** The row of an appointment in the agenda: an address that ends with it puts the focus there. */
export function rowId(appointmentId: string): string {
  return `rdv-${appointmentId}`
}

/** Honoured and missed once its hour has come, excused from the morning of its day on; nothing once that is said. The `next` row has the focus then. */
export function presenceButtons(
  visit: Visit,
  { appointment, startsAt, person }: AgendaRow,
  back: string,
  next?: AgendaRow,
): Html {
  const { id, version, status } = appointment
  if (status !== 'planned' || isLaterDay(startsAt, visit.now)) return html``
  const begun = startsAt <= visit.now
  const words = [...(begun ? (['honore', 'manque'] as const) : []), 'excuse' as const]
  const content = html`
    <input type="hidden" name="version" value="${version}">
    <input type="hidden" name="retour" value="${back}">
    ${next && html`<input type="hidden" name="suite" value="${next.appointment.id}">`}
    ${words.map(
      (word) =>
        html`<button type="submit" class="secondary" name="presence" value="${word}" ${word === 'honore' && raw('data-finish')}>${WORDS[attendanceOf(word) ?? 'excuse']}<span class="hidden">${SHARED.colon}${person.lastName} ${person.firstName}</span></button>`,
    )}
  `
  return html`<div role="group" aria-label="${WORDS.group(`${person.lastName} ${person.firstName}`)}">${postForm(visit, { action: `/rendez-vous/${id}/presence`, className: 'presence', content })}</div>`
}

function isLaterDay(instant: DateTime, now: DateTime): boolean {
  return (instant.toISODate() ?? '') > (now.toISODate() ?? '')
}

/** What was just clicked, when its text leaves, and the way back while there is one. */
export async function presenceNotice(visit: Visit, query: unknown, back: string): Promise<Html> {
  const done = fieldOf(query, 'fait')
  const id = fieldOf(query, 'rdv')
  const appointment = id === '' ? undefined : await findAppointment(visit.parts.store, id)
  if (!['presence', 'presence-annulee', 'sans-sms'].includes(done) || !appointment) return html``
  const { version, status, probationerId } = ofTheirOffice(visit, appointment)
  const person = await findProbationer(visit.parts.store, probationerId)
  const who = `${person?.lastName ?? ''} ${person?.firstName ?? ''}`
  // Changed again since this address was written: it no longer says anything true.
  if (String(version) !== fieldOf(query, 'version')) return html``
  if (done === 'presence-annulee') return doneNotice(WORDS.undone(who))
  const held = await heldTextOf(visit, { id, version, status })
  const fields = { version: String(version), retour: back, suite: id }
  const said = done === 'sans-sms' ? WORDS.withheld(who) : WORDS.done(who, STATUSES[status].toLowerCase())
  return doneNotice(
    `${said} ${held ? WORDS.textAt(clockTime(held)) : ''}`,
    html`
      <div class="actions">
        ${actionButton(visit, `/rendez-vous/${id}/presence/annuler`, WORDS.undo, fields)}
        ${held && actionButton(visit, `/rendez-vous/${id}/presence/sans-sms`, WORDS.withhold, fields)}
      </div>
    `,
  )
}

async function heldTextOf(visit: Visit, { id, version, status }: { id: string; version: number; status: string }) {
  const planned = await listPlanned(visit.parts.store, [id])
  const held = planned.find((text) => text.version === version && text.isToCome && text.kind === status)
  return held?.dueAt.setZone(visit.office.zone)
}
