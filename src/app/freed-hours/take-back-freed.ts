import type { DateTime } from 'luxon'
import type { Appointment } from '../../domain/appointment.ts'
import { OFFICE_MAY_REGRET } from '../../domain/freed-hour.ts'
import { setAppointment } from '../../store/appointments/write-appointments.ts'
import type { Transaction } from '../../store/engine/database.ts'
import { forgetFreed, listHoursLeftBy } from '../../store/freed-hours/freed-hours.ts'
import { listTypes } from '../../store/offices/offices.ts'
import { takeSlot } from '../../store/slots/slots.ts'
import type { Parts } from '../parts.ts'
import { withdrawHour } from './end-hour.ts'

/** An appointment stands again at the hour it had left: nobody else is offered it, and who was asked is told. */
export async function takeBackFreed(
  tx: Transaction,
  parts: Parts,
  { id, officeId, type, startsAt, slotId }: Appointment,
  now: DateTime,
): Promise<void> {
  if (!(await listTypes(tx, officeId)).get(type)?.freedHours) return
  for (const hour of await listHoursLeftBy(tx, [id])) {
    if (+hour.startsAt !== +startsAt) continue
    await withdrawHour(tx, parts, hour, now, 'takenBack')
    // Its place in the slot that it had held, which others could choose meanwhile.
    const held = hour.opened || slotId ? undefined : hour.slotId
    if (held && (await takeSlot(tx, held))) await setAppointment(tx, id, { slotId: held }, now)
  }
}

/** Many at once are a day on which nobody is received, not hours that are free. */
export async function forgetFreedBy(tx: Transaction, appointmentIds: string[], now: DateTime): Promise<void> {
  if (appointmentIds.length === 0) return
  const hours = await listHoursLeftBy(tx, appointmentIds)
  // Those noted just now: of an earlier one people may have been asked.
  const noted = hours.filter(({ askAt }) => +askAt === +now.plus(OFFICE_MAY_REGRET))
  await forgetFreed(
    tx,
    noted.map(({ id }) => id),
  )
}
