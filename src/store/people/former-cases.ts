import type { Probationer } from '../../domain/people.ts'
import type { Session, Transaction } from '../engine/database.ts'
import { eq, inArray } from '../engine/drizzle.ts'
import { keptList } from '../engine/kept-query.ts'
import { asProbationer, caseKeyOf } from './people.ts'

/** Keeps the case number that somebody had before it was corrected: files may go on saying it. */
export async function keepFormerCase(
  tx: Transaction,
  { id, caseNumber }: Pick<Probationer, 'id' | 'caseNumber'>,
): Promise<void> {
  const { formerCases } = tx.tables
  await tx.db
    .insert(formerCases)
    .values({ probationerId: id, key: caseKeyOf(tx, caseNumber) })
    .onConflictDoNothing()
}

/** Who of an office had each of these case numbers before theirs was corrected. */
export async function listByFormerCases(
  session: Session,
  officeId: string,
  caseNumbers: readonly string[],
): Promise<Map<string, Probationer>> {
  const holders = await listFormerHolders(session, officeId, caseNumbers)
  return new Map(holders.map(({ caseNumber, person }) => [caseNumber, person]))
}

/** The same, where several may have had one number: each of them, with the number they had. */
export async function listFormerHolders(
  session: Session,
  officeId: string,
  caseNumbers: readonly string[],
): Promise<{ caseNumber: string; person: Probationer }[]> {
  const numbers = new Map(
    caseNumbers.flatMap((number) => session.vault.lookups('case', number).map((key) => [key, number] as const)),
  )
  const rows = await selectByFormerCases(session, [...numbers.keys()], {})
  // The office is not asked of the store: before it has statistics SQLite would look through all people of the office.
  const ours = rows.filter(({ person }) => person.officeId === officeId)
  return ours.map(({ key, person }) => ({ caseNumber: numbers.get(key) ?? '', person: asProbationer(person) }))
}

const selectByFormerCases = keptList(({ db, tables: { formerCases, probationers } }, keys: string[]) =>
  db
    .select({ key: formerCases.key, person: probationers })
    .from(formerCases)
    .innerJoin(probationers, eq(probationers.id, formerCases.probationerId))
    .where(inArray(formerCases.key, keys)),
)
