import type { DateTime } from 'luxon'
import type { Probationer } from '../../domain/people.ts'
import type { Session } from '../engine/database.ts'
import { and, eq, inArray, lte } from '../engine/drizzle.ts'
import { type Given, keptList } from '../engine/kept-query.ts'

export async function getProbationer(session: Session, id: string): Promise<Probationer> {
  const found = await findProbationer(session, id)
  if (!found) throw new Error(`probationer ${id} is not in the store`)
  return found
}

export async function findProbationer(session: Session, id: string): Promise<Probationer | undefined> {
  return (await listPeople(session, [id])).get(id)
}

/** These people, by id. */
export async function listPeople(session: Session, ids: string[]): Promise<Map<string, Probationer>> {
  return new Map((await selectPeople(session, ids, {})).map((row) => [row.id, asProbationer(row)]))
}

const selectPeople = keptList(({ db, tables: { probationers } }, ids: string[]) =>
  db.select().from(probationers).where(inArray(probationers.id, ids)),
)

export async function listByCases(session: Session, officeId: string, caseNumbers: string[]): Promise<Probationer[]> {
  const keys = caseNumbers.flatMap((caseNumber) => session.vault.lookups('case', caseNumber))
  return (await selectByCases(session, keys, { officeId })).map(asProbationer)
}

const selectByCases = keptList(
  ({ db, tables: { probationers } }, keys: string[], { value }: Given<{ officeId: string }>) =>
    db
      .select()
      .from(probationers)
      .where(and(eq(probationers.officeId, value('officeId')), inArray(probationers.caseKey, keys))),
)

/** Those whose pause ends by itself, and has. */
export async function listPausesOver(session: Session, now: DateTime): Promise<Probationer[]> {
  const { probationers } = session.tables
  const rows = await session.db.select().from(probationers).where(lte(probationers.pausedUntil, now))
  return rows.map(asProbationer)
}

/** Whether somebody of an office is recorded. */
export async function hasAnybody({ db, tables: { probationers } }: Session, officeId: string): Promise<boolean> {
  const rows = await db
    .select({ id: probationers.id })
    .from(probationers)
    .where(eq(probationers.officeId, officeId))
    .limit(1)
  return rows.length > 0
}

export function caseKeyOf({ vault }: Session, caseNumber: string): string {
  return vault.lookup('case', caseNumber)
}

export function phoneKeyOf({ vault }: Session, phone: string): string {
  return vault.lookup('phone', phone)
}

export function asProbationer(row: Session['tables']['probationers']['$inferSelect']): Probationer {
  const { phoneDoubts, phoneKey, caseKey: _, ...rest } = row
  return {
    ...rest,
    birthDate: row.birthDate ?? undefined,
    phone: row.phone ?? undefined,
    address: row.address ?? undefined,
    pausedReason: row.pausedReason ?? undefined,
    pausedUntil: row.pausedUntil ?? undefined,
    optedOutAt: row.optedOutAt ?? undefined,
    metAt: row.metAt ?? undefined,
    referentId: row.referentId ?? undefined,
    phoneDoubt: phoneKey ? phoneDoubts[phoneKey] : undefined,
  }
}
