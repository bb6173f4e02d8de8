import type { Appointment } from '../../domain/appointment.ts'
import type { Session } from '../../store/engine/database.ts'
import { listPlanned } from '../../store/messages/planned.ts'

/** Whether a text has already said so of the appointment as it stands: it is said once, and the next time an agent calls. */
export async function wasRefused(session: Session, { id, version }: Appointment): Promise<boolean> {
  const planned = await listPlanned(session, [id])
  return planned.some((text) => text.kind === 'moveRefused' && text.version === version)
}
