import { setAppointment } from '../../store/appointments/write-appointments.ts'
import type { Parts } from '../parts.ts'
import { findOnSight, type OnSight, writeAbout } from './record-attendance.ts'

/** A letter tells the person of the appointment as it stands: it leaves the list of those to write to. */
export async function noteLetter(parts: Parts, sight: OnSight): Promise<void> {
  await note(parts, sight, sight.version, 'letterSent')
}

/** The click was wrong: the letter is still to be written. */
export async function takeBackLetter(parts: Parts, sight: OnSight): Promise<void> {
  await note(parts, sight, null, 'letterTakenBack')
}

async function note(parts: Parts, sight: OnSight, letterVersion: number | null, what: string): Promise<void> {
  const now = parts.clock.now()
  await parts.store.transaction(async (tx) => {
    const appointment = await findOnSight(tx, sight)
    await setAppointment(tx, appointment.id, { letterVersion }, now)
    await writeAbout(tx, parts, sight, appointment, what, now)
  })
}
