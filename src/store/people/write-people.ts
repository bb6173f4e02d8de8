import type { DateTime } from 'luxon'
import type { Language, Probationer } from '../../domain/people.ts'
import type { Transaction } from '../engine/database.ts'
import { eq, inArray } from '../engine/drizzle.ts'
import { keptInsert } from '../engine/kept-insert.ts'
import { addNameWords, indexNames } from './name-words.ts'
import { caseKeyOf, getProbationer, phoneKeyOf } from './people.ts'
import { setPhoneDoubt } from './phone-doubts.ts'
import { listSilent } from './stopped-numbers.ts'

export type NewProbationer = Pick<
  Probationer,
  | 'id'
  | 'officeId'
  | 'caseNumber'
  | 'lastName'
  | 'firstName'
  | 'birthDate'
  | 'phone'
  | 'language'
  | 'address'
  | 'phoneDoubt'
>

export async function addProbationers(tx: Transaction, people: NewProbationer[], now: DateTime): Promise<void> {
  if (people.length === 0) return
  const silent = await listSilent(
    tx,
    people.flatMap(({ phone }) => phone ?? []),
  )
  await insertPeople(
    tx,
    people.map(({ phoneDoubt, ...probationer }) => {
      const phoneKey = probationer.phone ? phoneKeyOf(tx, probationer.phone) : null
      const silence = probationer.phone ? silent.get(probationer.phone) : undefined
      const doubt = silence?.wrongNumber ? 'wrongNumber' : phoneDoubt
      return {
        ...probationer,
        caseKey: caseKeyOf(tx, probationer.caseNumber),
        phoneKey,
        phoneDoubts: phoneKey && doubt ? { [phoneKey]: doubt } : {},
        optedOutAt: silence?.stoppedAt ?? null,
        createdAt: now,
      }
    }),
  )
  await addNameWords(tx, people)
}

const insertPeople = keptInsert('probationers', ({ db, tables: { probationers } }, rows) =>
  db.insert(probationers).values(rows),
)

/** Writes down who somebody is, language, address, pause and permissions; for the number see `setPhone`. */
export async function setProbationer(
  tx: Transaction,
  id: string,
  {
    caseNumber,
    ...change
  }: {
    caseNumber?: string
    lastName?: string
    firstName?: string
    birthDate?: string | null
    language?: Language
    address?: string | null
    pausedReason?: string | null
    pausedUntil?: DateTime | null
    protectedAdult?: boolean
    textsAllowedOnSharedNumber?: boolean
    sensitiveAllowed?: boolean
    referentId?: string | null
  },
): Promise<void> {
  const { probationers } = tx.tables
  const numbered = caseNumber !== undefined && { caseNumber, caseKey: caseKeyOf(tx, caseNumber) }
  await tx.db
    .update(probationers)
    .set({ ...change, ...numbered })
    .where(eq(probationers.id, id))
  if (change.lastName !== undefined || change.firstName !== undefined) {
    await indexNames(tx, [await getProbationer(tx, id)])
  }
}

/** Gives a person another number. A permission to text a shared number was for the old one; a doubt about the new one stays. */
export async function setPhone(tx: Transaction, id: string, phone: string | undefined): Promise<void> {
  const { probationers } = tx.tables
  const silence = phone ? (await listSilent(tx, [phone])).get(phone) : undefined
  await tx.db
    .update(probationers)
    .set({
      ...(silence?.stoppedAt && { optedOutAt: silence.stoppedAt }),
      phone: phone ?? null,
      phoneKey: phone ? phoneKeyOf(tx, phone) : null,
      textsAllowedOnSharedNumber: false,
    })
    .where(eq(probationers.id, id))
  if (phone && silence?.wrongNumber) await setPhoneDoubt(tx, id, phone, 'wrongNumber')
}

/** STOP concerns the person and the number: all who hold it now, and none who receive it later. */
export async function setOptedOut(tx: Transaction, ids: string[], at: DateTime | null): Promise<void> {
  const { probationers } = tx.tables
  await tx.db.update(probationers).set({ optedOutAt: at }).where(inArray(probationers.id, ids))
}

/** Whoever is met is not welcomed any more. */
export async function setMet(tx: Transaction, ids: string[], at: DateTime): Promise<void> {
  const { probationers } = tx.tables
  await tx.db.update(probationers).set({ metAt: at }).where(inArray(probationers.id, ids))
}
