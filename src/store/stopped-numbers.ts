import { inArray } from 'drizzle-orm'
import { DateTime } from 'luxon'
import type { Session, Transaction } from './database.ts'
import { removeMark, setMark } from './marks.ts'

/** Remembers that a number nobody held said STOP: a file that loads it later must not text it. */
export async function rememberStop(tx: Transaction, phone: string, now: DateTime): Promise<void> {
  await setMark(tx, markOf(tx, phone), now.toUTC().toISO() ?? '')
}

export async function forgetStop(tx: Transaction, phone: string): Promise<void> {
  await removeMark(tx, markOf(tx, phone))
}

/** Since when those of these numbers that said STOP before anybody held them are silent. */
export async function listStopped(session: Session, phones: readonly string[]): Promise<Map<string, DateTime>> {
  if (phones.length === 0) return new Map()
  const { marks } = session.tables
  const phoneByMark = new Map(phones.map((phone) => [markOf(session, phone), phone]))
  const rows = await session.db
    .select()
    .from(marks)
    .where(inArray(marks.name, [...phoneByMark.keys()]))
  return new Map(rows.map(({ name, value }) => [phoneByMark.get(name) ?? '', DateTime.fromISO(value, { zone: 'utc' })]))
}

function markOf({ vault }: Session, phone: string): string {
  return `stopped:${vault.lookup('phone', phone)}`
}
