import type { FastifyReply, FastifyRequest } from 'fastify'
import { html } from 'hono/html'
import { DateTime } from 'luxon'
import { recordAttendances, UNDO_FOR, undoAttendances } from '../../app/appointments/record-attendance.ts'
import { Problem } from '../../domain/problem.ts'
import { listAppointments } from '../../store/appointments/appointments.ts'
import { listWithSharing } from '../../store/people/by-number.ts'
import { nameOf } from '../appointments/change-page.ts'
import { actionButton, doneNotice } from '../components.ts'
import { fieldOf } from '../form.ts'
import { type Html, notice } from '../html.ts'
import type { StaffRoute, Visit } from '../visit.ts'
import { STATUSES } from '../words.ts'
import { outcomesAddress } from './outcomes-asked.ts'
import { attendancesOf, OUTCOMES_AT_ONCE, readOutcomes } from './outcomes-form.ts'
import { sendOutcomesList } from './outcomes-list.ts'
import { foreseeOutcomes, sendOutcomesPreview } from './outcomes-preview.ts'
import { readMonth } from './outcomes-span.ts'
import { OUTCOMES as WORDS } from './words.ts'

/** What became of past appointments, said of a whole day in one form. */
export const outcomesRoutes: StaffRoute[] = [
  { method: 'GET', path: '/agenda/issues', for: 'agent', answer: showOutcomes },
  { method: 'POST', path: '/agenda/issues', for: 'agent', answer: recordOutcomes },
  { method: 'POST', path: '/agenda/issues/annuler', for: 'agent', answer: undoOutcomes },
]

async function showOutcomes(visit: Visit, { query }: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  return sendOutcomesList(visit, reply, {
    ...listOf(visit, query),
    day: fieldOf(query, 'jour'),
    below: fieldOf(query, 'avant'),
    query,
    said: await whatWasDone(visit, query),
  })
}

/** Whose, and of when. */
function listOf({ now }: Visit, fields: unknown) {
  return { agentId: fieldOf(fields, 'agent') || undefined, month: readMonth(fieldOf(fields, 'mois'), now) }
}

/** Written down at once; when texts would say it, they are shown first, all together. */
async function recordOutcomes(visit: Visit, { body }: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const form = readOutcomes(body, visit.now)
  const { agentId, month, day } = form
  if (fieldOf(body, 'revoir') !== '') return sendOutcomesList(visit, reply, { agentId, month, day, form })
  const attendances = attendancesOf(visit, form, fieldOf(body, 'sms') !== 'non')
  if (attendances.length === 0) return reply.redirect(outcomesAddress(form, { jour: day, fait: 'rien' }), 303)
  const told = fieldOf(body, 'sms') === '' ? await foreseeOutcomes(visit, attendances) : []
  if (told.length > 0) return sendOutcomesPreview(visit, reply, form, { told, count: attendances.length })
  const { done, refused, at } = await recordAttendances(visit.parts, attendances)
  if (done.length === 0) throw new Problem('changedMeanwhile')
  visit.web.wake()
  const others = refused.map(({ appointmentId }) => appointmentId).slice(0, NAMED_AT_MOST)
  const where = {
    ...(form.hasMore && { jour: day }),
    avant: day,
    fait: 'issues',
    n: `${done.length}`,
    instant: `${at.toMillis()}`,
    ...(others.length > 0 && { refus: others.join(' ') }),
  }
  return reply.redirect(outcomesAddress(form, where), 303)
}

/** The list that was saved a moment ago, as it was; what was done about some of it since stays. */
async function undoOutcomes(visit: Visit, { body }: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { parts, office, agent, now } = visit
  const millis = Number(fieldOf(body, 'instant'))
  if (!Number.isSafeInteger(millis)) throw new Problem('fieldMissing')
  const at = DateTime.fromMillis(millis, { zone: 'utc' })
  const { done, refused } = await undoAttendances(parts, { officeId: office.id, agentId: agent.id, at })
  if (done.length === 0) throw new Problem('undoTooLate')
  visit.web.wake()
  const days = done.map(({ startsAt }) => startsAt.setZone(now.zone).toISODate() ?? '')
  const where = { jour: days.sort().at(-1) ?? '', fait: 'annule', n: `${done.length}`, refus: `${refused.length}` }
  return reply.redirect(outcomesAddress(listOf(visit, body), where), 303)
}

/** Of more, the address would be too long for some browsers; the list shows what is still open. */
const NAMED_AT_MOST = 20

async function whatWasDone(visit: Visit, query: unknown): Promise<Html | false> {
  const done = fieldOf(query, 'fait')
  if (done === 'rien') return notice(WORDS.nothingSaid)
  const count = Number(fieldOf(query, 'n'))
  if (!Number.isInteger(count) || count < 1 || count > OUTCOMES_AT_ONCE) return false
  if (done === 'annule') return doneNotice(WORDS.undone(count, Number(fieldOf(query, 'refus')) || 0))
  if (done !== 'issues') return false
  const refused = await refusedLines(visit, fieldOf(query, 'refus'))
  return html`${doneNotice(WORDS.done(count), undoButton(visit, query))}${refused}`
}

function undoButton(visit: Visit, query: unknown): Html | undefined {
  const instant = fieldOf(query, 'instant')
  if (!canUndo(Number(instant), visit.now)) return undefined
  const { agentId, month } = listOf(visit, query)
  const fields = { instant, ...(agentId && { agent: agentId }), ...(month && { mois: month }) }
  return html`<div class="actions">${actionButton(visit, '/agenda/issues/annuler', WORDS.undo, fields)}</div>`
}

function canUndo(millis: number, now: DateTime): boolean {
  return millis > 0 && now.minus(UNDO_FOR).toMillis() <= millis
}

/** Those a colleague, or a file, was quicker to record: as they stand now. */
async function refusedLines({ parts, office }: Visit, written: string): Promise<Html | false> {
  const ids = written.split(' ').filter(Boolean).slice(0, NAMED_AT_MOST)
  if (ids.length === 0) return false
  const ours = (await listAppointments(parts.store, ids)).filter(({ officeId }) => officeId === office.id)
  const { people } = await listWithSharing(parts.store, [...new Set(ours.map(({ probationerId }) => probationerId))])
  const lines = ours.flatMap(({ probationerId, status }) => {
    const person = people.get(probationerId)
    return person ? [WORDS.changed(nameOf(person), STATUSES[status].toLowerCase())] : []
  })
  if (lines.length === 0) return false
  return html`<div class="notice" role="alert"><p>${WORDS.refused}</p><ul>${lines.map((line) => html`<li>${line}</li>`)}</ul></div>`
}
