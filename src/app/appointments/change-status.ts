import type { DateTime } from 'luxon'
import type { Appointment, AppointmentStatus } from '../../domain/appointment.ts'
import { findLetterVersion, getAppointment, wasBookedAhead } from '../../store/appointments/appointments.ts'
import {
  type AppointmentChange,
  renewAppointment,
  setAppointment,
} from '../../store/appointments/write-appointments.ts'
import type { Session, Transaction } from '../../store/engine/database.ts'
import { writeJournal } from '../../store/journal/journal.ts'
import { ABOUT_MOVING, settleRequestsAbout } from '../../store/requests/requests.ts'
import { releaseSlot } from '../../store/slots/slots.ts'
import { type By, type ByFile, doneBy } from '../by.ts'
import { noteFreed } from '../freed-hours/note-freed.ts'
import { takeBackFreed } from '../freed-hours/take-back-freed.ts'
import { tellChange } from '../notices/tell-change.ts'
import type { Parts } from '../parts.ts'
import { type Happening, planAgain } from '../texts/plan-texts.ts'

export interface StatusChange {
  before: Appointment
  status: AppointmentStatus
  /** What else a file says of it on the same line. */
  also?: AppointmentChange
  /** `tell`: false when the agent says it to the person themselves. */
  by: (By & { tell: boolean }) | ByFile
}

/**
 * Cancels an appointment, restores it, or writes down how it ended, whoever decides it: a slot that is no longer needed is given back, its
 * texts are planned again, what was asked about moving it is settled when it will not take place or has, the journal says who did it, and
 * its agent hears of what a colleague cancelled or restored.
 */
export async function changeStatus(
  tx: Transaction,
  parts: Parts,
  change: StatusChange,
  now: DateTime,
): Promise<Appointment> {
  const { before, status, also, by } = change
  const { id: appointmentId, officeId, probationerId } = before
  const byHand = 'agentId' in by && !by.tell
  const happening = byHand && status !== 'honoured' ? SAID_BY_HAND : await happeningOf(tx, before, status)
  const elsewhere = also?.startsAt !== undefined || also?.placeId !== undefined
  const leaves = elsewhere || status === 'cancelled' || status === 'excused'
  if (leaves && before.slotId) await releaseSlot(tx, before.slotId)
  // Whoever says how it ended knows that it was one.
  const settles = status !== 'planned' && status !== 'cancelled'
  const version = await renewAppointment(
    tx,
    appointmentId,
    {
      ...also,
      status,
      ...(elsewhere && { answer: 'none' }),
      ...(leaves && { slotId: null }),
      ...(settles && { doubtful: false }),
    },
    now,
  )
  // Whoever says it themselves leaves nobody to be told by letter.
  if (byHand) await setAppointment(tx, appointmentId, { letterVersion: version }, now)
  const after = await getAppointment(tx, appointmentId)
  await planAgain(tx, parts, after, happening, now)
  if (status === 'cancelled' || status === 'excused' || status === 'honoured')
    await settleRequestsAbout(tx, appointmentId, ABOUT_MOVING, { agentId: 'agentId' in by ? by.agentId : null, now })
  const about = { officeId, probationerId, appointmentId, what: WRITTEN_AS[status] }
  await writeJournal(tx, [{ ...about, ...doneBy(by, detailsOf(change)) }], parts.newId, now)
  if (status === 'planned') await takeBackFreed(tx, parts, after, now)
  if (status === 'cancelled' || status === 'excused') await noteFreed(tx, parts, before, 'office', now)
  const told = TOLD[status]
  if (told && 'agentId' in by)
    await tellChange(tx, parts, { what: told, appointment: after, before, by: by.agentId }, now)
  return after
}

const SAID_BY_HAND: Happening = { what: 'saidByHand' }

/** What happens to an appointment, as far as texts go, when it stands otherwise. */
export async function happeningOf(
  session: Session,
  before: Appointment,
  status: AppointmentStatus,
): Promise<Happening> {
  switch (status) {
    case 'planned':
      return { what: 'restored', toldOtherwise: (await findLetterVersion(session, before.id)) === before.version }
    case 'missed':
      return { what: 'missed', bookedAhead: await wasBookedAhead(session, before.id) }
    default:
      return { what: status }
  }
}

/** What taking it back needs to know, of an agent's: a file is undone by steps of its own. */
function detailsOf({ before: { status, slotId }, by }: StatusChange): Record<string, string> {
  if (!('agentId' in by)) return {}
  return { before: status, told: by.tell ? 'byText' : 'byHand', ...(slotId && { slotId }) }
}

export const WRITTEN_AS: Record<AppointmentStatus, string> = {
  planned: 'appointmentRestored',
  cancelled: 'appointmentCancelled',
  honoured: 'appointmentHonoured',
  missed: 'appointmentMissed',
  excused: 'appointmentExcused',
}

/** What an agent hears of when a colleague did it: what their calendar must follow. */
const TOLD = {
  cancelled: 'cancelled',
  planned: 'booked',
  honoured: undefined,
  missed: undefined,
  excused: undefined,
} as const
