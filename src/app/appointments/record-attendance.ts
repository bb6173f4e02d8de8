import type { DateTime } from 'luxon'
import type { Appointment, AppointmentStatus } from '../../domain/appointment.ts'
import { Problem } from '../../domain/problem.ts'
import { nextOpening } from '../../domain/time.ts'
import { findAppointment, getAppointment } from '../../store/appointments/appointments.ts'
import { renewAppointment } from '../../store/appointments/write-appointments.ts'
import type { Transaction } from '../../store/engine/database.ts'
import { listJournalAbout, listJournalPage, writeJournal } from '../../store/journal/journal.ts'
import { markText } from '../../store/messages/mark-texts.ts'
import { listPlanned, postponeTexts } from '../../store/messages/planned.ts'
import { getOffice } from '../../store/offices/offices.ts'
import { ABOUT_MOVING, reopenRequestsAbout } from '../../store/requests/requests.ts'
import { takeSlot } from '../../store/slots/slots.ts'
import { doneBy } from '../by.ts'
import type { Parts } from '../parts.ts'
import { planAgain } from '../texts/plan-texts.ts'
import { type ChangeByHand, changeWithin } from './change-appointment.ts'
import { doEach, type ManyChanged } from './change-many.ts'
import { WRITTEN_AS } from './change-status.ts'

/** A click is taken back within so long; until then the text it causes waits, if it is still of use when the office is open afterwards. */
export const UNDO_FOR = { minutes: 10 }

export type Outcome = 'honour' | 'miss' | 'excuse'

/** An agent acting on an appointment as they saw it. */
export type OnSight = Pick<ChangeByHand, 'appointmentId' | 'officeId' | 'version' | 'agentId'>

/** What an agent says became of an appointment. */
export type Attendance = OnSight & { outcome: Outcome; tell?: boolean }

/** Writes down in one click whether somebody came; the text about it leaves a little later, for a click may be wrong. */
export async function recordAttendance(parts: Parts, attendance: Attendance): Promise<Appointment> {
  const now = parts.clock.now()
  return parts.store.transaction((tx) => recordWithin(tx, parts, attendance, now))
}

/** The same of many in one go; what somebody else recorded meanwhile is left as it is, and said. `at` tells which list it was. */
export async function recordAttendances(
  parts: Parts,
  attendances: readonly Attendance[],
): Promise<ManyChanged & { at: DateTime }> {
  const now = parts.clock.now()
  return parts.store.transaction(async (tx) => ({
    ...(await recordManyWithin(tx, parts, attendances, now)),
    at: now,
  }))
}

/** The same within a transaction: only to see what would be said. */
export async function recordManyWithin(
  tx: Transaction,
  parts: Parts,
  attendances: readonly Attendance[],
  now: DateTime,
): Promise<ManyChanged> {
  return doEach(attendances, (attendance) => recordWithin(tx, parts, attendance, now))
}

async function recordWithin(
  tx: Transaction,
  parts: Parts,
  { outcome, tell = true, ...sight }: Attendance,
  now: DateTime,
): Promise<Appointment> {
  const after = await changeWithin(tx, parts, { ...sight, order: { what: outcome }, tell }, now)
  const later = now.plus(UNDO_FOR)
  const opening = nextOpening(await getOffice(tx, after.officeId), later)
  const sooner = (await listHeld(tx, after)).filter(
    ({ dueAt, usefulUntil }) => dueAt < later && opening && opening < usefulUntil,
  )
  await postponeTexts(tx, idsOf(sooner), later)
  return after
}

/**
 * Takes back a click of a moment ago: the appointment has its former status again, and its slot if that is still free; a doubt that the
 * click settled stays settled. What was to be said of the outcome is given up.
 */
export async function undoAttendance(parts: Parts, sight: OnSight): Promise<Appointment> {
  const now = parts.clock.now()
  return parts.store.transaction(async (tx) => {
    const current = await findOnSight(tx, sight)
    return undoWithin(tx, parts, { current, agentId: sight.agentId }, now)
  })
}

/** The list of outcomes that an agent saved at an instant. */
export interface SavedList extends Pick<OnSight, 'officeId' | 'agentId'> {
  at: DateTime
}

/** Takes back a list saved a moment ago; of what was done about an appointment since, nothing. */
export async function undoAttendances(parts: Parts, { officeId, agentId, at }: SavedList): Promise<ManyChanged> {
  const now = parts.clock.now()
  return parts.store.transaction(async (tx) => {
    const { actor } = doneBy({ agentId })
    const written = await listJournalPage(tx, officeId, { before: { at: at.plus(1) }, actor, limit: LONGEST_LIST })
    const saved = written.filter((entry) => +entry.at === +at && OUTCOMES.has(entry.what))
    const asked = saved.flatMap(({ appointmentId }) => (appointmentId ? { appointmentId } : []))
    return doEach(asked, async ({ appointmentId }) => {
      const current = await findAppointment(tx, appointmentId)
      if (current?.officeId !== officeId) throw new Problem('notFound')
      return undoWithin(tx, parts, { current, agentId, at }, now)
    })
  })
}

/** More than any form holds. */
const LONGEST_LIST = 500

async function undoWithin(
  tx: Transaction,
  parts: Parts,
  { current, agentId, at }: Pick<OnSight, 'agentId'> & { current: Appointment; at?: DateTime },
  now: DateTime,
): Promise<Appointment> {
  const done = await listJournalAbout(tx, [current.id], now.minus(UNDO_FOR))
  const last = done.findLast(({ what }) => what !== 'textWithheld')
  const undoes = last && OUTCOMES.has(last.what) && isStatus(last.details.before) && (!at || +last.at === +at)
  if (!undoes) throw new Problem('undoTooLate')
  const { before, slotId } = last.details
  const status = before as AppointmentStatus
  const slotBack = typeof slotId === 'string' && current.slotId === undefined && (await takeSlot(tx, slotId))
  await renewAppointment(tx, current.id, { status, ...(slotBack && { slotId }) }, now)
  await reopenRequestsAbout(tx, current.id, ABOUT_MOVING, last.at)
  const after = await getAppointment(tx, current.id)
  // Back from one outcome to another, there is nothing to say; what was said of a coming appointment is worked out.
  await planAgain(tx, parts, after, { what: status === 'planned' ? 'restored' : 'saidByHand' }, now)
  await writeAbout(tx, parts, { agentId }, after, 'outcomeUndone', now)
  return after
}

/** The outcome stands, and no text says it: those not yet on their way are given up. */
export async function withholdText(parts: Parts, sight: OnSight): Promise<void> {
  const now = parts.clock.now()
  await parts.store.transaction(async (tx) => {
    const current = await findOnSight(tx, sight)
    const held = await listHeld(tx, current)
    if (held.length === 0) throw new Problem('alreadySent')
    for (const { id } of held) {
      await markText(tx, id, ['waiting'], { state: 'dropped', reason: 'answeredByHand', settledAt: now })
    }
    await writeAbout(tx, parts, sight, current, 'textWithheld', now)
  })
}

const OUTCOMES: ReadonlySet<string> = new Set([WRITTEN_AS.honoured, WRITTEN_AS.missed, WRITTEN_AS.excused])
const STATUSES: readonly AppointmentStatus[] = ['planned', 'cancelled', 'honoured', 'missed', 'excused']

function isStatus(word: unknown): word is AppointmentStatus {
  return STATUSES.includes(word as AppointmentStatus)
}

/** The appointment, if it is of the agent's office and as they saw it. */
export async function findOnSight(
  tx: Transaction,
  { appointmentId, officeId, version }: OnSight,
): Promise<Appointment> {
  const appointment = await findAppointment(tx, appointmentId)
  if (appointment?.officeId !== officeId) throw new Problem('notFound')
  if (appointment.version !== version) throw new Problem('changedMeanwhile')
  return appointment
}

/** Texts about an outcome that wait for their hour. */
async function listHeld(tx: Transaction, { id, version, status }: Appointment) {
  const planned = await listPlanned(tx, [id])
  return planned.filter((text) => text.version === version && text.isToCome && text.kind === status)
}

function idsOf(rows: readonly { id: string }[]): string[] {
  return rows.map(({ id }) => id)
}

export async function writeAbout(
  tx: Transaction,
  { newId }: Parts,
  { agentId }: Pick<OnSight, 'agentId'>,
  { id: appointmentId, officeId, probationerId }: Pick<Appointment, 'id' | 'officeId' | 'probationerId'>,
  what: string,
  now: DateTime,
): Promise<void> {
  await writeJournal(tx, [{ officeId, probationerId, appointmentId, what, ...doneBy({ agentId }) }], newId, now)
}
