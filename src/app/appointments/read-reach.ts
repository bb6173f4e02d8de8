import type { Appointment } from '../../domain/appointment.ts'
import { hasLeft, type Reach } from '../../domain/standing.ts'
import type { Session } from '../../store/engine/database.ts'
import { listFatesAbout } from '../../store/messages/fates-about.ts'
import { listLastWritten } from '../../store/messages/inbox.ts'
import { listInDanger } from '../../store/requests/requests.ts'

/** Reads what became of the texts about these appointments, and what their people wrote since; a few reads however many there are. */
export async function readReach(
  session: Session,
  appointments: Appointment[],
  sharing: ReadonlySet<string>,
): Promise<(appointment: Appointment) => Reach> {
  const personIds = [...new Set(appointments.map(({ probationerId }) => probationerId))]
  const fates = await listFatesAbout(
    session,
    appointments.map(({ id }) => id),
  )
  const lastWritten = await listLastWritten(session, personIds)
  const inDanger = await listInDanger(session, personIds)
  const fatesOf = Map.groupBy(fates, ({ appointmentId }) => appointmentId)
  return ({ id, version, probationerId }) => {
    const ofVersion = (fatesOf.get(id) ?? []).filter((fate) => fate.version === version && fate.phoneKey !== null)
    const firstLeft = ofVersion.find(({ state }) => hasLeft(state))?.sentAt
    const wrote = lastWritten.get(probationerId)
    return {
      shared: sharing.has(probationerId),
      states: ofVersion.map(({ state }) => state),
      inDanger: inDanger.has(probationerId),
      wroteSince: wrote !== undefined && firstLeft != null && wrote >= firstLeft,
    }
  }
}
