import type { DateTime } from 'luxon'
import { type Appointment, isVisit } from '../../domain/appointment.ts'
import { type AppointmentChange, moveAppointments } from '../../store/appointments/write-appointments.ts'
import type { Transaction } from '../../store/engine/database.ts'
import { writeJournal } from '../../store/journal/journal.ts'
import { addPlanned, dropPlanned } from '../../store/messages/planned.ts'
import { getOffice, getType } from '../../store/offices/offices.ts'
import { ABOUT_MOVING, settleRequestsAbout } from '../../store/requests/requests.ts'
import { releaseSlot } from '../../store/slots/slots.ts'
import { type ByFile, doneBy } from '../by.ts'
import type { Parts } from '../parts.ts'
import { foreseeTexts, tellTooLate } from '../texts/plan-texts.ts'
import { whatMoved } from './move-appointment.ts'

/** An appointment, and what a file says of it now. */
export interface MoveByFile {
  before: Appointment
  to: AppointmentChange
}

/**
 * Moves appointments as a file says, many in a few statements: slots they held are given back, texts are planned again, what was asked about
 * moving them is settled, and the journal says so. The agents are not told: a file comes from them. Returns them as they now stand.
 */
export async function moveByFile(
  tx: Transaction,
  parts: Parts,
  moves: readonly MoveByFile[],
  by: ByFile,
  now: DateTime,
): Promise<Appointment[]> {
  if (moves.length === 0) return []
  for (const { before } of moves) if (before.slotId) await releaseSlot(tx, before.slotId)
  const moved = moves.map((move) => ({ before: move.before, after: afterwards(move), where: whereOf(move) }))
  await moveAppointments(
    tx,
    moved.map(({ before, after, where }) => ({ ...after, ...where, from: before.startsAt })),
    now,
  )
  const ids = moved.map(({ after }) => after.id)
  await dropPlanned(tx, ids, now)
  await planTexts(tx, parts, moved, now)
  await settleRequestsAbout(tx, ids, ABOUT_MOVING, { agentId: null, now })
  const entries = moved.map(({ before, after: { id: appointmentId, officeId, probationerId, ...after } }) => ({
    ...{ officeId, probationerId, appointmentId, what: 'appointmentMoved' },
    ...doneBy(by, whatMoved(before, { ...before, ...after })),
  }))
  await writeJournal(tx, entries, parts.newId, now)
  return moved.map(({ after }) => after)
}

async function planTexts(
  tx: Transaction,
  parts: Parts,
  moved: readonly { before: Appointment; after: Appointment }[],
  now: DateTime,
): Promise<void> {
  const texts: Parameters<typeof addPlanned>[1] = []
  const late: Appointment[] = []
  for (const { before, after } of moved) {
    const { id: appointmentId, officeId, probationerId, version } = after
    const office = await getOffice(tx, officeId)
    const matter = { appointment: after, office, type: await getType(tx, officeId, after.type) }
    const from = before.status === 'planned' ? before.startsAt : undefined
    const plan = await foreseeTexts(tx, matter, { what: 'moved', from }, now)
    texts.push(...plan.texts.map((text) => ({ ...text, officeId, probationerId, appointmentId, version })))
    if (plan.tooLate.length > 0) late.push(after)
  }
  await addPlanned(tx, texts, parts.newId, now)
  for (const appointment of late) await tellTooLate(tx, parts, appointment, now)
}

function afterwards({ before, to }: MoveByFile): Appointment {
  const { type = before.type, startsAt = before.startsAt, documents = before.documents } = to
  return {
    ...before,
    ...{ type, startsAt, documents },
    minutes: to.minutes ?? before.minutes,
    agentId: to.agentId ?? before.agentId,
    status: 'planned',
    answer: 'none',
    slotId: undefined,
    version: before.version + 1,
  }
}

/** A visit that stays where it was keeps its home. */
function whereOf({ before: { type, place }, to: { placeId, home } }: MoveByFile) {
  if (placeId !== undefined) return { placeId, home: home ?? null }
  return { placeId: place.id, home: isVisit(type) ? { name: place.name, address: place.address } : null }
}
