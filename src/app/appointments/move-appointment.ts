import type { DateTime } from 'luxon'
import type { Appointment, Slot } from '../../domain/appointment.ts'
import { getAppointment } from '../../store/appointments/appointments.ts'
import {
  type AppointmentChange,
  renewAppointment,
  setAppointment,
} from '../../store/appointments/write-appointments.ts'
import type { Transaction } from '../../store/engine/database.ts'
import { writeJournal } from '../../store/journal/journal.ts'
import { getOffice } from '../../store/offices/offices.ts'
import { getProbationer } from '../../store/people/people.ts'
import { ABOUT_MOVING, settleRequestsAbout } from '../../store/requests/requests.ts'
import { releaseSlot, takeSlot } from '../../store/slots/slots.ts'
import { type By, doneBy } from '../by.ts'
import { noteFreed } from '../freed-hours/note-freed.ts'
import { takeBackFreed } from '../freed-hours/take-back-freed.ts'
import { addNotice } from '../notices/add-notice.ts'
import { tellChange } from '../notices/tell-change.ts'
import type { Parts } from '../parts.ts'
import { type Happening, planAgain } from '../texts/plan-texts.ts'

export interface Move {
  before: Appointment
  /** When and where to, and whose it becomes. */
  to: MovedTo
  by: MovedBy
}

export type MovedTo = Omit<AppointmentChange, 'answer' | 'doubtful' | 'movedByText' | 'letterVersion' | 'from'> & {
  startsAt: DateTime
}

/** `tell`: false when the agent says it to the person themselves. `text`: what a person wrote. */
export type MovedBy = (By & { tell?: boolean }) | { person: { text: string; phone: string } }

/**
 * Moves an appointment, as a person or an agent decides: its place in a slot is taken and the former one given back, its texts are planned again, what
 * was asked about moving it is settled, the journal says who did it, and the agents it concerns are told. Undefined, and nothing changed,
 * when the slot has no place left.
 */
export async function moveAppointment(
  tx: Transaction,
  parts: Parts,
  { before, to, by }: Move,
  now: DateTime,
): Promise<Appointment | undefined> {
  if (to.slotId && !(await takeSlot(tx, to.slotId))) return undefined
  if (before.slotId) await releaseSlot(tx, before.slotId)
  const times = 'person' in by ? { movedByText: before.movedByText + 1 } : {}
  const version = await renewAppointment(
    tx,
    before.id,
    { ...to, ...times, from: before.startsAt, slotId: to.slotId ?? null, answer: 'none' },
    now,
  )
  // Whoever says it themselves leaves nobody to be told by letter.
  if ('agentId' in by && by.tell === false) await setAppointment(tx, before.id, { letterVersion: version }, now)
  const after = await getAppointment(tx, before.id)
  await planAgain(tx, parts, after, happeningOf(before, by), now)
  await settleRequestsAbout(tx, before.id, ABOUT_MOVING, { agentId: 'agentId' in by ? by.agentId : null, now })
  await journal(tx, parts, { before, after, by }, now)
  await takeBackFreed(tx, parts, after, now)
  if (isFree(before, by)) await noteFreed(tx, parts, before, 'person' in by ? 'person' : 'office', now)
  await tell(tx, parts, { before, after, by }, now)
  return after
}

/** Of what an office moves on its own account, the agent may have no time then, unless it was a slot for anybody to take. */
function isFree({ answer, slotId }: Appointment, by: MovedBy): boolean {
  return 'person' in by || answer === 'moveAsked' || slotId !== undefined
}

/** Into a free slot, with its hour, its place, and its agent if it is one agent's. */
export function intoSlot({ id, startsAt, place, minutes, agentId }: Slot): MovedTo {
  return {
    startsAt,
    placeId: place.id,
    slotId: id,
    ...(minutes !== undefined && { minutes }),
    ...(agentId !== undefined && { agentId }),
  }
}

function happeningOf({ startsAt, status }: Appointment, by: MovedBy): Happening {
  // The answer to the person says the new moment: only reminders remain to be planned.
  if ('person' in by) return { what: 'movedByText' }
  if ('agentId' in by && by.tell === false) return { what: 'saidByHand' }
  return { what: 'moved', from: status === 'planned' ? startsAt : undefined }
}

interface Moved {
  before: Appointment
  after: Appointment
  by: MovedBy
}

async function journal(tx: Transaction, { newId }: Parts, { before, after, by }: Moved, now: DateTime): Promise<void> {
  const { id: appointmentId, officeId, probationerId } = after
  const about = { officeId, probationerId, appointmentId }
  const details = whatMoved(before, after)
  const entry =
    'person' in by
      ? { ...about, actor: 'probationer' as const, what: 'appointmentMovedByText', details }
      : { ...about, what: 'appointmentMoved', ...doneBy(by, { ...details, ...howTold(before, by) }) }
  await writeJournal(tx, [entry], newId, now)
}

function howTold({ status, slotId }: Appointment, by: By & { tell?: boolean }): Record<string, string> {
  return { before: status, told: by.tell === false ? 'byHand' : 'byText', ...(slotId && { slotId }) }
}

/** From when and, when it also goes to another agent, from whom to whom. */
export function whatMoved(before: Appointment, after: Appointment): Record<string, string> {
  const from = before.startsAt.toUTC().toISO() ?? ''
  if (after.agentId === undefined || after.agentId === before.agentId) return { from }
  return { from, toAgent: after.agentId, ...(before.agentId !== undefined && { fromAgent: before.agentId }) }
}

async function tell(tx: Transaction, parts: Parts, { before, after, by }: Moved, now: DateTime): Promise<void> {
  if ('agentId' in by)
    return tellChange(tx, parts, { what: 'movedByOffice', appointment: after, before, by: by.agentId }, now)
  const office = await getOffice(tx, after.officeId)
  const probationer = await getProbationer(tx, after.probationerId)
  const { text, phone } = by.person
  const key = `moved:${after.id}:${after.version}:${probationer.id}`
  const notice = { kind: 'moved', key, office, probationer, appointment: after, before, phone } as const
  await addNotice(tx, parts, { ...notice, text: text || undefined }, now)
}
