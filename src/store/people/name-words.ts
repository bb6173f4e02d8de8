import { SHORTEST, waysToAsk, wordsOfName } from '../../domain/name-words.ts'
import type { Session, Transaction } from '../engine/database.ts'
import { alias, and, asc, eq, exists, gt, inArray, notExists } from '../engine/drizzle.ts'
import { keptInsert } from '../engine/kept-insert.ts'

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
  await addNameWords(tx, people)
}

/** The same for people who were never found by a name. */
export async function addNameWords(tx: Transaction, people: readonly Named[]): Promise<void> {
  await insertWords(
    tx,
    people.flatMap((person) =>
      [...beginningsOf(person)].map((beginning) => ({ probationerId: person.id, key: keyOf(tx, beginning) })),
    ),
  )
}

const insertWords = keptInsert('nameWords', ({ db, tables: { nameWords } }, rows) =>
  db.insert(nameWords).values(rows).onConflictDoNothing(),
)

/** Removes the look-ups of all names, so that they are made again by the present reading of names. */
export async function forgetNameWords({ db, tables }: Transaction): Promise<void> {
  await db.delete(tables.nameWords)
}

/**
 * People of an office whose names have words that begin as each of these does, in any order, accents, case and particles ignored; the
 * first to have come first. Reads no more of them than it takes to find so many.
 */
export async function findIdsByName(
  session: Session,
  officeId: string,
  asked: string,
  limit: number,
): Promise<string[]> {
  const found: string[] = []
  for (const way of waysToAsk(asked)) found.push(...(await findIdsOneWay(session, officeId, way, limit)))
  return [...new Set(found)].toSorted().slice(0, limit)
}

/** Of 20,000 people with one name, all read and opened took 300 ms. */
const READ_AT_ONCE = 500

async function findIdsOneWay(session: Session, officeId: string, way: string[], limit: number): Promise<string[]> {
  const found: string[] = []
  // The store compares the first letters; what was typed beyond them is compared here.
  const beyond = way.filter((word) => word.length > LONGEST_BEGINNING)
  for (let after = ''; found.length < limit; ) {
    const some = await listBeginningAs(session, officeId, way, after, beyond.length > 0 ? READ_AT_ONCE : limit)
    const named = some.filter((person) => {
      const own = [...wordsOfName(person)]
      return beyond.every((word) => own.some((name) => name.startsWith(word)))
    })
    found.push(...named.slice(0, limit - found.length).map(({ id }) => id))
    const last = some.at(-1)
    if (!last || beyond.length === 0) break
    after = last.id
  }
  return found
}

/** Along the index of the first word, whose keys hold their people in order; ids are in the order in which people came. */
async function listBeginningAs(
  session: Session,
  officeId: string,
  [first = '', ...others]: string[],
  after: string,
  limit: number,
): Promise<Named[]> {
  const { db, tables } = session
  const { nameWords, probationers } = tables
  const beginsAs = (word: string) => inArray(nameWords.key, keysOf(session, word.slice(0, LONGEST_BEGINNING)))
  const alsoBeginsAs = (word: string) => {
    const other = alias(nameWords, 'other')
    const begins = inArray(other.key, keysOf(session, word.slice(0, LONGEST_BEGINNING)))
    return exists(
      db
        .select({ id: other.probationerId })
        .from(other)
        .where(and(begins, eq(other.probationerId, nameWords.probationerId))),
    )
  }
  return db
    .select({ id: probationers.id, lastName: probationers.lastName, firstName: probationers.firstName })
    .from(nameWords)
    .innerJoin(probationers, eq(probationers.id, nameWords.probationerId))
    .where(
      and(
        beginsAs(first),
        gt(nameWords.probationerId, after),
        eq(probationers.officeId, officeId),
        ...others.map(alsoBeginsAs),
      ),
    )
    .orderBy(asc(nameWords.probationerId))
    .limit(limit)
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

/** More than one only while look-ups move. */
function keysOf({ vault }: Session, beginning: string): string[] {
  return vault.lookups('name', beginning)
}

function keyOf({ vault }: Session, beginning: string): string {
  return vault.lookup('name', beginning)
}
