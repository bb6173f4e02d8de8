import { DateTime } from 'luxon'
import type { Session, Transaction } from '../engine/database.ts'
import { and, eq, inArray, notInArray } from '../engine/drizzle.ts'
import { listMarks, removeMark, setMark } from '../marks/marks.ts'

/** What was said from a number before whoever is loaded with it now: no text may leave for it. */
export interface Silence {
  stoppedAt: DateTime | undefined
  wrongNumber: boolean
}

/** Remembers that a number nobody held said STOP: a file that loads it later must not text it. */
export async function rememberStop(tx: Transaction, phone: string, now: DateTime): Promise<void> {
  await setMark(tx, STOPPED(keyOf(tx, phone)), instantWords(now))
}

export async function forgetStop(tx: Transaction, phone: string): Promise<void> {
  await removeMark(tx, STOPPED(keyOf(tx, phone)))
}

/** Remembers that whoever answers a number nobody held is not who we look for. */
export async function rememberWrongNumber(tx: Transaction, phone: string): Promise<void> {
  await setMark(tx, WRONG(keyOf(tx, phone)), 'wrongNumber')
}

export async function forgetWrongNumber(tx: Transaction, phone: string): Promise<void> {
  await removeMark(tx, WRONG(keyOf(tx, phone)))
}

/** What these numbers said while nobody held them; those that said nothing are absent. */
export async function listSilent(session: Session, phones: readonly string[]): Promise<Map<string, Silence>> {
  const keysOf = new Map([...new Set(phones)].map((phone) => [phone, session.vault.lookups('phone', phone)]))
  const marks = await listMarks(
    session,
    [...keysOf.values()].flat().flatMap((key) => [STOPPED(key), WRONG(key)]),
  )
  const silent = new Map<string, Silence>()
  for (const [phone, keys] of keysOf) {
    const stopped = keys.map((key) => marks.get(STOPPED(key))).find((value) => value !== undefined)
    const wrongNumber = keys.some((key) => marks.has(WRONG(key)))
    const stoppedAt = stopped === undefined ? undefined : DateTime.fromISO(stopped, { zone: 'utc' })
    if (stoppedAt || wrongNumber) silent.set(phone, { stoppedAt, wrongNumber })
  }
  return silent
}

/**
 * Keeps what people said from their numbers when nothing else of them is kept: the same file loaded again must not text them. A mark
 * names nobody and holds no number, only its keyed look-up. Returns how many numbers are kept so.
 */
export async function keepSilences(tx: Transaction, probationerIds: string[]): Promise<number> {
  const { probationers } = tx.tables
  const people = await tx.db.select().from(probationers).where(inArray(probationers.id, probationerIds))
  const kept = new Map<string, string>()
  for (const { id, phoneKey, phoneDoubts, optedOutAt } of people) {
    if (optedOutAt) {
      const former = await listFormerNumbers(tx, id, probationerIds)
      for (const key of phoneKey ? [phoneKey, ...former] : former) kept.set(STOPPED(key), instantWords(optedOutAt))
    }
    for (const [key, doubt] of Object.entries(phoneDoubts)) if (doubt === 'wrongNumber') kept.set(WRONG(key), doubt)
  }
  for (const [name, value] of kept) await setMark(tx, name, value)
  return new Set([...kept.keys()].map((name) => name.slice(name.indexOf(':')))).size
}

/** Numbers this person was texted at and nobody else holds now: an old file may still give them. */
async function listFormerNumbers({ db, tables }: Session, id: string, leaving: string[]): Promise<string[]> {
  const { messages, probationers } = tables
  const texted = await db
    .selectDistinct({ phoneKey: messages.phoneKey })
    .from(messages)
    .where(eq(messages.probationerId, id))
  const keys = texted.flatMap(({ phoneKey }) => phoneKey ?? [])
  const held = await db
    .select({ phoneKey: probationers.phoneKey })
    .from(probationers)
    .where(and(inArray(probationers.phoneKey, keys), notInArray(probationers.id, leaving)))
  const elsewhere = new Set(held.map(({ phoneKey }) => phoneKey))
  return keys.filter((key) => !elsewhere.has(key))
}

const STOPPED = (key: string) => `stopped:${key}`
const WRONG = (key: string) => `wrongNumber:${key}`

function instantWords(instant: DateTime): string {
  return instant.toUTC().toISO() ?? ''
}

function keyOf({ vault }: Session, phone: string): string {
  return vault.lookup('phone', phone)
}
