import { html } from 'hono/html'
import type { DateTime } from 'luxon'
import type { Appointment } from '../../domain/appointment.ts'
import type { MessageState } from '../../domain/message.ts'
import type { Probationer } from '../../domain/people.ts'
import { listAppointments } from '../../store/appointments/appointments.ts'
import type { Fate, TextFate } from '../../store/messages/text-fates.ts'
import { listWithSharing } from '../../store/people/by-number.ts'
import { dataTable } from '../components.ts'
import { dayAndTime } from '../dates.ts'
import { type Html, time } from '../html.ts'
import { NOTICES } from '../locale-words.ts'
import type { Visit } from '../visit.ts'
import { TEXT_REASONS, TEXT_STATES } from '../words.ts'
import { TO_DO, WHAT_TO_DO, SENDING as WORDS } from './words.ts'

/** Texts that stand in one way: to whom, about what and, when they did not arrive, why and what to do. */
export async function fateTable({ parts, office, now }: Visit, fate: Fate, fates: TextFate[]): Promise<Html> {
  const ids = (one: 'probationerId' | 'appointmentId') => [...new Set(fates.flatMap((text) => text[one] ?? []))]
  const { people } = await listWithSharing(parts.store, ids('probationerId'))
  const about = new Map((await listAppointments(parts.store, ids('appointmentId'))).map((one) => [one.id, one]))
  const { when, kind, person, appointment, state, why, todo } = WORDS.rows
  const lost = fate !== 'waiting'
  const columns = [
    ...[lost ? when.other : when.waiting, kind, person, appointment],
    ...(lost ? [fate === 'failed' ? why : state, todo] : [state]),
  ]
  const rows = fates.map((text) => [
    whenLeaving(text, fate, office.zone, now),
    html`${kindWords(text.kind)}`,
    personCell(people.get(text.probationerId ?? '')),
    appointmentCell(about.get(text.appointmentId ?? ''), office.zone),
    html`${stateWords(text, fate)}`,
    ...(lost ? [html`${toDo(text, fate)}`] : []),
  ])
  return dataTable({ caption: WORDS.table(WORDS.fates[fate]), columns, rows, className: 'fates' })
}

function whenLeaving({ dueAt }: TextFate, fate: Fate, zone: string, now: DateTime): Html {
  const due = dueAt.setZone(zone)
  const words = fate === 'waiting' && due <= now ? WORDS.overdue : dayAndTime(due)
  return html`${time(due.toISO({ suppressMilliseconds: true }), words)}`
}

function kindWords(kind: string): string {
  const days = /^before(\d+)$/.exec(kind)?.[1]
  return days === undefined ? (WORDS.kinds[kind] ?? WORDS.answer) : WORDS.reminder(days)
}

function personCell(person: Probationer | undefined): Html {
  if (!person) return html`${WORDS.stranger}`
  return html`<a href="/personnes/${person.id}">${person.lastName} ${person.firstName}</a>`
}

function appointmentCell(appointment: Appointment | undefined, zone: string): Html {
  if (!appointment) return html`${WORDS.noAppointment}`
  const start = appointment.startsAt.setZone(zone)
  return html`<a href="/rendez-vous/${appointment.id}">${dayAndTime(start)}</a>`
}

/** Where it stands, and why when that is known; the carrier's own code is for whoever asks them. */
function stateWords({ state, reason, errorCode, planned }: TextFate, fate: Fate): string {
  if (fate === 'waiting') return planned ? WORDS.planned : TEXT_STATES[state as MessageState]
  const code = errorCode === null ? [] : [WORDS.code(errorCode)]
  const because = fate === 'uncertain' || reason === null ? [] : [reasonWords(reason)]
  const standing = fate === 'failed' || fate === 'uncertain' ? [TEXT_STATES[state as MessageState]] : []
  return [...standing, ...because, ...code].join(', ')
}

function reasonWords(reason: string): string {
  return TEXT_REASONS[reason as keyof typeof TEXT_REASONS] ?? NOTICES.reasons[reason] ?? TEXT_REASONS.unknown
}

/** Sending again is never among it: what was refused would be refused again, and what may have left would come twice. */
function toDo({ reason }: TextFate, fate: Fate): string {
  if (fate === 'uncertain') return TO_DO.uncertain
  return WHAT_TO_DO[reason ?? ''] ?? TO_DO.usual
}
