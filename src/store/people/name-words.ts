import { SHORTEST, waysToAsk, wordsOfName } from '../../domain/name-words.ts'
import type { Session, Transaction } from '../engine/database.ts'
import { and, asc, eq, inArray, notExists, or } from '../engine/drizzle.ts'

/** A name's words are found by as many of their first letters: "ben" and "benali" find "Benali". */
const LONGEST_BEGINNING = 6

interface Named {
  id: string
  lastName: string
  firstName: string
}

/**
 * Makes people found by their names, which are sealed. The trade: whoever reads the store and holds no key sees which people
 * share the beginning of a name, never the name; frequent beginnings could be guessed from their counts.
 */
export async function indexNames(tx: Transaction, people: readonly Named[]): Promise<void> {
  if (people.length === 0) return
  const { nameWords } = tx.tables
  await tx.db.delete(nameWords).where(
    inArray(
      nameWords.probationerId,
      people.map(({ id }) => id),
    ),
  )
  const rows = people.flatMap((person) =>
    [...beginningsOf(person)].map((beginning) => ({
      probationerId: person.id,
      key: keyOf(tx, beginning),
    })),
  )
  for (let start = 0; start < rows.length; start += 500) {
    await tx.db
      .insert(nameWords)
      .values(rows.slice(start, start + 500))
      .onConflictDoNothing()
  }
}

/** Forgets by what everybody was found: names are read otherwise than when they were loaded. */
export async function forgetNameWords({ db, tables }: Transaction): Promise<void> {
  await db.delete(tables.nameWords)
}

/** People of an office whose names have words that begin as each of these does, in any order, accents, case and particles ignored. */
export async function findIdsByName(
  session: Session,
  officeId: string,
  asked: string,
  limit: number,
): Promise<string[]> {
  const { nameWords, probationers } = session.tables
  const ways = waysToAsk(asked)
  if (ways.length === 0) return []
  const beginsAs = (word: string) =>
    inArray(
      probationers.id,
      session.db
        .select({ id: nameWords.probationerId })
        .from(nameWords)
        .where(eq(nameWords.key, keyOf(session, word.slice(0, LONGEST_BEGINNING)))),
    )
  const rows = await session.db
    .select({ id: probationers.id, lastName: probationers.lastName, firstName: probationers.firstName })
    .from(probationers)
    .where(and(eq(probationers.officeId, officeId), or(...ways.map((way) => and(...way.map(beginsAs))))))
    .orderBy(asc(probationers.createdAt), asc(probationers.id))
  // The store compared the first letters; what was typed beyond them is compared here.
  const found = rows.filter((person) => {
    const own = [...wordsOfName(person)]
    return ways.some((way) => way.every((word) => own.some((name) => name.startsWith(word))))
  })
  return found.slice(0, limit).map(({ id }) => id)
}

/** People whose names were loaded before names could be searched. */
export async function listWithoutNameWords({ db, tables }: Session, limit: number): Promise<Named[]> {
  const { probationers, nameWords } = tables
  const indexed = db
    .select({ id: nameWords.probationerId })
    .from(nameWords)
    .where(eq(nameWords.probationerId, probationers.id))
  return db
    .select({ id: probationers.id, lastName: probationers.lastName, firstName: probationers.firstName })
    .from(probationers)
    .where(notExists(indexed))
    .limit(limit)
}

function beginningsOf(person: Named): Set<string> {
  const beginnings = new Set<string>()
  for (const word of wordsOfName(person)) {
    for (let length = SHORTEST; length <= Math.min(word.length, LONGEST_BEGINNING); length++) {
      beginnings.add(word.slice(0, length))
    }
  }
  // A name without a word that can be searched is marked as looked at all the same.
  return beginnings.size > 0 ? beginnings : new Set([''])
}

function keyOf({ vault }: Session, beginning: string): string {
  return vault.lookup('name', beginning)
}
