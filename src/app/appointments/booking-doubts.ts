import type { Appointment } from '../../domain/appointment.ts'
import { doubleBooked } from '../../domain/double-booking.ts'
import type { Office } from '../../domain/office.ts'
import { type UnusualMoment, unusualMoment } from '../../domain/unusual-moment.ts'
import { listBetween } from '../../store/appointments/agenda.ts'
import type { Session } from '../../store/engine/database.ts'

/** What may be wrong with an appointment as it would stand: an agent looks at it before it is given. */
export interface BookingDoubts {
  moment: UnusualMoment | undefined
  /** What its agent has at the same hour. */
  beside: Appointment[]
}

/** An agent has fewer in two days. */
const MOST = 200

export async function readBookingDoubts(
  session: Session,
  office: Office,
  appointment: Appointment,
): Promise<BookingDoubts> {
  const { agentId, startsAt, status } = appointment
  if (status !== 'planned') return { moment: undefined, beside: [] }
  const span = [startsAt.minus({ days: 1 }), startsAt.plus({ days: 1 })] as const
  const theirs = agentId
    ? await listBetween(session, office.id, ...span, { agentId, status: 'planned' }, { limit: MOST })
    : []
  return { moment: unusualMoment(office, startsAt), beside: doubleBooked(theirs, [appointment]) }
}
