import type { DateTime } from 'luxon'
import type { Appointment } from '../../domain/appointment.ts'
import { Problem } from '../../domain/problem.ts'
import { findAppointment, listComing } from '../../store/appointments/appointments.ts'
import { setAppointment } from '../../store/appointments/write-appointments.ts'
import type { Transaction } from '../../store/engine/database.ts'
import { writeJournal } from '../../store/journal/journal.ts'
import { getProbationer } from '../../store/people/people.ts'
import { setProbationer } from '../../store/people/write-people.ts'
import { type By, doneBy } from '../by.ts'
import { getColleague } from '../conversations/assign.ts'
import type { Handling } from '../conversations/take-over.ts'
import type { Parts } from '../parts.ts'
import { noteChange } from './note-change.ts'

/** Says who follows somebody from now on, and has their coming appointments be that agent's too when wanted; nobody in particular, when undefined. */
export async function handOverPerson(
  parts: Parts,
  { probationerId, toId, withAppointments, ...by }: Handling & { toId: string | undefined; withAppointments: boolean },
): Promise<void> {
  const { store, clock } = parts
  const now = clock.now()
  await store.transaction(async (tx) => {
    const person = await getProbationer(tx, probationerId)
    if (toId !== undefined) await getColleague(tx, toId, person.officeId)
    if (person.referentId !== toId) {
      await setProbationer(tx, probationerId, { referentId: toId ?? null })
      const details: Record<string, string> = toId === undefined ? {} : { to: toId }
      await noteChange(tx, parts, person, { by, what: 'referentChanged', details }, now)
    }
    if (toId === undefined || !withAppointments) return
    for (const appointment of await listComing(tx, [probationerId], now))
      await giveTo(tx, parts, appointment, { by, toId }, now)
  })
}

/** Gives appointments to come to a colleague: nobody is texted, since neither the day, the hour nor the place changes. Returns how many. */
export async function handOverAppointments(
  parts: Parts,
  { officeId, appointmentIds, toId, ...by }: By & { officeId: string; appointmentIds: string[]; toId: string },
): Promise<number> {
  const { store, clock } = parts
  const now = clock.now()
  return store.transaction(async (tx) => {
    await getColleague(tx, toId, officeId)
    let given = 0
    for (const id of appointmentIds) {
      const appointment = await findAppointment(tx, id)
      if (appointment?.officeId !== officeId) throw new Problem('notFound')
      if (await giveTo(tx, parts, appointment, { by, toId }, now)) given++
    }
    return given
  })
}

/** False of one that is over, does not stand, or is theirs already. */
async function giveTo(
  tx: Transaction,
  { newId }: Parts,
  { id, officeId, probationerId, agentId, status, startsAt }: Appointment,
  { by, toId }: { by: By; toId: string },
  now: DateTime,
): Promise<boolean> {
  if (status !== 'planned' || startsAt <= now || agentId === toId) return false
  await setAppointment(tx, id, { agentId: toId }, now)
  const entry = { officeId, probationerId, appointmentId: id, what: 'appointmentHandedOver' }
  await writeJournal(tx, [{ ...entry, ...doneBy(by, { to: toId }) }], newId, now)
  return true
}
