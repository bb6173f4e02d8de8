import type { DateTime } from 'luxon'
import type { Receipt } from '../../domain/message.ts'
import type { Session, Transaction } from '../engine/database.ts'
import { asc, eq, inArray } from '../engine/drizzle.ts'
import { phoneKeyOf } from '../people/people.ts'

/** A text that left for a number before a copy was put back, as the carrier has it on record. */
export interface FoundSent {
  sid: string
  phoneKey: string
  body: string
  state: Receipt['state']
  code: number | undefined
  sentAt: DateTime
}

export async function keepFoundSent(
  tx: Transaction,
  records: readonly (Omit<FoundSent, 'phoneKey'> & { to: string })[],
): Promise<void> {
  if (records.length === 0) return
  const rows = records.map(({ to, ...record }) => ({ ...record, phoneKey: phoneKeyOf(tx, to) }))
  await tx.db.insert(tx.tables.foundSent).values(rows).onConflictDoNothing()
}

/** What was found for these numbers and is no text of ours yet, in the order it left. */
export async function listFoundSent({ db, tables }: Session, phoneKeys: string[]): Promise<FoundSent[]> {
  const { foundSent } = tables
  const rows = await db
    .select()
    .from(foundSent)
    .where(inArray(foundSent.phoneKey, phoneKeys))
    .orderBy(asc(foundSent.sentAt), asc(foundSent.sid))
  return rows.map((row) => ({ ...row, state: row.state as FoundSent['state'], code: row.code ?? undefined }))
}

/** A record is one text's. */
export async function removeFoundSent({ db, tables: { foundSent } }: Transaction, sid: string): Promise<void> {
  await db.delete(foundSent).where(eq(foundSent.sid, sid))
}

export async function removeFoundSentTo({ db, tables }: Transaction, phoneKeys: string[]): Promise<void> {
  if (phoneKeys.length > 0) await db.delete(tables.foundSent).where(inArray(tables.foundSent.phoneKey, phoneKeys))
}

export async function forgetFoundSent({ db, tables }: Transaction): Promise<void> {
  await db.delete(tables.foundSent)
}
