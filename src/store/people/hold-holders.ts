import type { Transaction } from '../engine/database.ts'
import { lockRead } from '../engine/dialect.ts'
import { and, asc, eq, inArray } from '../engine/drizzle.ts'
import { keptList } from '../engine/kept-query.ts'

/**
 * Holds whoever has a number, and the appointments they are expected at, until the transaction ends: nobody changes them meanwhile, and what is
 * read of them afterwards stays so; somebody given the number, or an appointment, meanwhile is not held. For transactions that are not
 * serializable. A serializable one that waits for a row goes on as it began where the row was held and not changed.
 */
export async function holdHolders(tx: Transaction, phone: string): Promise<void> {
  const people = await holdPeople(tx, tx.vault.lookups('phone', phone), {})
  await holdAppointments(
    tx,
    people.map(({ id }) => id),
    {},
  )
}

const holdPeople = keptList(({ engine, db, tables: { probationers } }, phoneKeys: string[]) => {
  const { id, phoneKey } = probationers
  return lockRead(engine, db.select({ id }).from(probationers).where(inArray(phoneKey, phoneKeys)).orderBy(asc(id)))
})

const holdAppointments = keptList(({ engine, db, tables: { appointments } }, people: string[]) => {
  const { id, probationerId, status } = appointments
  const theirs = and(inArray(probationerId, people), eq(status, 'planned'))
  return lockRead(engine, db.select({ id }).from(appointments).where(theirs).orderBy(asc(id)))
})
