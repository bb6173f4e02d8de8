import type { DateTime } from 'luxon'
import type { Spread } from '../../domain/effect/difference.ts'
import type { Moments } from '../../domain/trial/moments.ts'
import type { Session } from '../engine/database.ts'
import { and, eq, gte, inArray, lt, type SQL, sql } from '../engine/drizzle.ts'

/** How far the appointments of each person of an office go together: those honoured or missed in a month and in the one before it. */
export async function readSpread(
  { db, tables: { appointments } }: Session,
  officeId: string,
  { before, from, until }: { before: DateTime; from: DateTime; until: DateTime },
): Promise<Spread> {
  const { probationerId, startsAt, status } = appointments
  const times = (...which: (SQL | undefined)[]) => sql<number>`sum(case when ${and(...which)} then 1 else 0 end)`
  const [isOne, isOther, isMissed] = [gte(startsAt, from), lt(startsAt, from), eq(status, 'missed')]
  const people = db
    .select({
      missed: times(isOne, isMissed).as('missed'),
      known: times(isOne).as('known'),
      missedBefore: times(isOther, isMissed).as('missed_before'),
      knownBefore: times(isOther).as('known_before'),
    })
    .from(appointments)
    .where(
      and(
        eq(appointments.officeId, officeId),
        gte(startsAt, before),
        lt(startsAt, until),
        inArray(status, ['honoured', 'missed']),
      ),
    )
    .groupBy(probationerId)
    .as('people')
  const sum = (one: SQL.Aliased, other: SQL.Aliased) => sql<number>`coalesce(sum(${one} * ${other}), 0)`
  const moments = (missed: SQL.Aliased, known: SQL.Aliased) => ({
    people: sql<number>`coalesce(sum(case when ${known} > 0 then 1 else 0 end), 0)`,
    known: sql<number>`coalesce(sum(${known}), 0)`,
    missed: sql<number>`coalesce(sum(${missed}), 0)`,
    missedSquared: sum(missed, missed),
    missedByKnown: sum(missed, known),
    knownSquared: sum(known, known),
  })
  const { missed, known, missedBefore, knownBefore } = people
  const [row] = await db
    .select({
      one: moments(missed, known),
      other: moments(missedBefore, knownBefore),
      across: {
        missed: sum(missed, missedBefore),
        missedByKnown: sum(missed, knownBefore),
        knownByMissed: sum(known, missedBefore),
        known: sum(known, knownBefore),
      },
    })
    .from(people)
  if (!row) throw new Error('a sum without a row')
  return { one: inNumbers<Moments>(row.one), other: inNumbers<Moments>(row.other), across: inNumbers(row.across) }
}

/** Postgres adds up in numeric, which its driver gives as a string. */
function inNumbers<Sums extends object>(sums: Sums): Sums {
  return Object.fromEntries(Object.entries(sums).map(([name, sum]) => [name, Number(sum)])) as Sums
}
