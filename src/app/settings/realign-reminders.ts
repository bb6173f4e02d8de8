import type { DateTime } from 'luxon'
import type { Appointment } from '../../domain/appointment.ts'
import type { Office } from '../../domain/office.ts'
import { planReminders } from '../../domain/reminder.ts'
import { listStandingFrom } from '../../store/appointments/appointments.ts'
import type { Transaction } from '../../store/engine/database.ts'
import { listMarks, removeMark, setMark } from '../../store/marks/marks.ts'
import { listPlanned, postponeTexts } from '../../store/messages/planned.ts'
import { listOffices, listTypes } from '../../store/offices/offices.ts'
import type { Parts } from '../parts.ts'

const AT_ONCE = 100

/** To be called with a change of an office's hours: its reminders take them at the next `realignReminders`, whatever happens in between. */
export async function markToRealign(tx: Transaction, officeId: string): Promise<void> {
  await setMark(tx, markOf(officeId), 'due')
}

/**
 * Gives the reminders that marked offices have planned the hour their rules now say: a day closed meanwhile sends them earlier, one opened
 * again brings them back. None is put into the past, where it would leave at once; one the rules no longer name keeps its hour. Some
 * appointments a transaction, so that nobody waits for thousands. Returns how many took another hour, by office.
 */
export async function realignReminders(parts: Parts): Promise<Map<string, number>> {
  const { store } = parts
  const offices = await listOffices(store)
  const marked = await listMarks(
    store,
    offices.map(({ id }) => markOf(id)),
  )
  const moved = new Map<string, number>()
  for (const office of offices.filter(({ id }) => marked.has(markOf(id)))) {
    moved.set(office.id, await realign(parts, office))
  }
  return moved
}

function markOf(officeId: string): string {
  return `reminders to realign: ${officeId}`
}

async function realign({ store, clock }: Parts, office: Office): Promise<number> {
  let moved = 0
  let from: Pick<Appointment, 'startsAt' | 'id'> = { startsAt: clock.now(), id: '' }
  for (;;) {
    const page = await store.transaction(async (tx) => {
      const appointments = await listStandingFrom(tx, office.id, from, AT_ONCE)
      const count = await realignAbout(tx, office, appointments, clock.now())
      if (appointments.length < AT_ONCE) await removeMark(tx, markOf(office.id))
      return { appointments, count }
    })
    moved += page.count
    const last = page.appointments.at(-1)
    if (!last || page.appointments.length < AT_ONCE) return moved
    from = last
  }
}

async function realignAbout(
  tx: Transaction,
  office: Office,
  appointments: readonly Appointment[],
  now: DateTime,
): Promise<number> {
  let moved = 0
  const types = await listTypes(tx, office.id)
  const planned = await listPlanned(
    tx,
    appointments.map(({ id }) => id),
  )
  const remindersOf = Map.groupBy(
    planned.filter(({ isToCome }) => isToCome),
    ({ appointmentId }) => appointmentId,
  )
  for (const appointment of appointments) {
    const type = types.get(appointment.type)
    if (!type) continue
    const dueAt = new Map(planReminders({ appointment, office, type }, now).map((text) => [text.kind, text.dueAt]))
    for (const reminder of remindersOf.get(appointment.id) ?? []) {
      const wanted = reminder.version === appointment.version ? dueAt.get(reminder.kind) : undefined
      if (!wanted || +wanted === +reminder.dueAt) continue
      await postponeTexts(tx, [reminder.id], wanted)
      moved++
    }
  }
  return moved
}
