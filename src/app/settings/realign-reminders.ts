import type { DateTime } from 'luxon'
import type { Office } from '../../domain/office.ts'
import { planReminders } from '../../domain/reminder.ts'
import { listAppointments } from '../../store/appointments.ts'
import type { Transaction } from '../../store/database.ts'
import { listTypes } from '../../store/offices.ts'
import { listPlannedIn, postponeReminder } from '../../store/reminders.ts'

const AT_ONCE = 200

/**
 * Gives the reminders an office has planned the hour its rules now say: a day it closed meanwhile sends them earlier, one it opens again
 * brings them back. None is put into the past, where it would leave at once; one the rules no longer name keeps its hour.
 */
export async function realignReminders(tx: Transaction, office: Office, now: DateTime): Promise<void> {
  const planned = await listPlannedIn(tx, office.id)
  const types = await listTypes(tx, office.id)
  const byAppointment = Map.groupBy(planned, ({ appointmentId }) => appointmentId)
  const ids = [...byAppointment.keys()]
  for (let start = 0; start < ids.length; start += AT_ONCE) {
    for (const appointment of await listAppointments(tx, ids.slice(start, start + AT_ONCE))) {
      const type = types.get(appointment.type)
      if (!type) continue
      const dueAt = new Map(planReminders({ appointment, office, type }, now).map((text) => [text.kind, text.dueAt]))
      for (const reminder of byAppointment.get(appointment.id) ?? []) {
        const wanted = reminder.version === appointment.version ? dueAt.get(reminder.kind) : undefined
        if (wanted && +wanted !== +reminder.dueAt) await postponeReminder(tx, reminder.id, wanted)
      }
    }
  }
}
