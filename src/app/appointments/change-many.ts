import type { DateTime } from 'luxon'
import type { Appointment } from '../../domain/appointment.ts'
import { Problem, type ProblemCode } from '../../domain/problem.ts'
import type { Transaction } from '../../store/engine/database.ts'
import { forgetFreedBy } from '../freed-hours/take-back-freed.ts'
import type { Parts } from '../parts.ts'
import { type ChangeByHand, changeWithin } from './change-appointment.ts'

/** What became of many orders: those done, and those that no longer could be, left as they were. */
export interface ManyChanged {
  done: Appointment[]
  refused: { appointmentId: string; code: ProblemCode }[]
}

/** An agent ill, an office closed: does many changes in one go; one that no longer holds stops none of the others. */
export async function changeMany(parts: Parts, changes: ChangeByHand[]): Promise<ManyChanged> {
  const now = parts.clock.now()
  return parts.store.transaction((tx) => changeManyWithin(tx, parts, changes, now))
}

/** The same within a transaction: only to see what would be said. */
export async function changeManyWithin(
  tx: Transaction,
  parts: Parts,
  changes: ChangeByHand[],
  now: DateTime,
): Promise<ManyChanged> {
  const many = await doEach(changes, (change) => changeWithin(tx, parts, change, now))
  if (changes.length > 1) {
    const ids = many.done.map(({ id }) => id)
    await forgetFreedBy(tx, ids, now)
  }
  return many
}

/** Does one thing to each of many appointments; what no longer holds is refused alone. */
export async function doEach<Asked extends { appointmentId: string }>(
  asked: readonly Asked[],
  deed: (one: Asked) => Promise<Appointment>,
): Promise<ManyChanged> {
  const many: ManyChanged = { done: [], refused: [] }
  for (const one of asked) {
    try {
      many.done.push(await deed(one))
    } catch (error) {
      // Thrown before anything of the appointment is written: at most a place that it names anew is left in the transaction.
      if (!(error instanceof Problem)) throw error
      many.refused.push({ appointmentId: one.appointmentId, code: error.code })
    }
  }
  return many
}
