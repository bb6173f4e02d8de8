import type { Appointment } from '../../domain/appointment.ts'
import type { Session } from '../../store/engine/database.ts'
import { listPlanned } from '../../store/messages/planned.ts'

/** Whether a text that refuses to move this version of the appointment was planned already: a second refusal is said by telephone. */
export async function wasRefused(session: Session, { id, version }: Appointment): Promise<boolean> {
  const planned = await listPlanned(session, [id])
  return planned.some((text) => text.kind === 'moveRefused' && text.version === version)
}
