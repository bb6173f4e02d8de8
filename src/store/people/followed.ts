import type { DateTime } from 'luxon'
import type { Probationer } from '../../domain/people.ts'
import type { Session } from '../engine/database.ts'
import { and, eq, exists, gte, inArray, isNull, ne, or, type SQL, sql } from '../engine/drizzle.ts'
import { asProbationer } from './people.ts'

/** An appointment says who follows somebody for as long: monthly ones are kept, and so is a pause of the summer. */
export const FOLLOWED_FOR = { days: 90 }

/**
 * Of people joined as `probationers`: whether an agent follows them. Who was said to does; where nobody was, whoever they meet, or met within
 * three months.
 */
export function isFollowedBy({ db, tables }: Session, agentId: string, now: DateTime): SQL | undefined {
  const { appointments, probationers } = tables
  const met = db
    .select({ id: appointments.id })
    .from(appointments)
    .where(
      and(
        eq(appointments.probationerId, probationers.id),
        gte(appointments.startsAt, now.minus(FOLLOWED_FOR)),
        eq(appointments.agentId, agentId),
        ne(appointments.status, 'cancelled'),
      ),
    )
  return or(eq(probationers.referentId, agentId), and(isNull(probationers.referentId), exists(met)))
}

/** Which agent follows each of these people: who was said to, of whatever office; where nobody was, whoever their latest appointment is with. */
export async function listWhoFollows(
  { db, tables: { appointments } }: Session,
  people: { id: string; referentId?: string | null | undefined }[],
): Promise<Map<string, string>> {
  const said = people.flatMap(({ id, referentId }) => (referentId ? [[id, referentId] as const] : []))
  const others = people.flatMap(({ id, referentId }) => (referentId ? [] : id))
  if (others.length === 0) return new Map(said)
  const byPerson = db
    .select({
      ...{ probationerId: appointments.probationerId, agentId: appointments.agentId },
      nth: sql<number>`row_number() over (partition by ${appointments.probationerId} order by ${appointments.startsAt} desc)`.as(
        'nth',
      ),
    })
    .from(appointments)
    .where(inArray(appointments.probationerId, others))
    .as('by_person')
  const latest = await db
    .select({ probationerId: byPerson.probationerId, agentId: byPerson.agentId })
    .from(byPerson)
    .where(eq(byPerson.nth, 1))
  const met = latest.flatMap(({ probationerId, agentId }) => (agentId ? [[probationerId, agentId] as const] : []))
  return new Map([...said, ...met])
}

/** Those whom an agent follows, so many at most, in no order: by who was said to, and by whom they meet or met. */
export async function listFollowed(
  { db, tables }: Session,
  { officeId, agentId, now }: { officeId: string; agentId: string; now: DateTime },
  limit: number,
): Promise<Probationer[]> {
  const { appointments, probationers } = tables
  const { id, referentId } = probationers
  const theirs = eq(probationers.officeId, officeId)
  const referred = db
    .select({ id })
    .from(probationers)
    .where(and(theirs, eq(referentId, agentId)))
  const met = db
    .select({ id: appointments.probationerId })
    .from(appointments)
    .innerJoin(probationers, eq(id, appointments.probationerId))
    .where(
      and(
        eq(appointments.officeId, officeId),
        gte(appointments.startsAt, now.minus(FOLLOWED_FOR)),
        eq(appointments.agentId, agentId),
        ne(appointments.status, 'cancelled'),
        isNull(referentId),
      ),
    )
  const rows = await db
    .select()
    .from(probationers)
    .where(and(theirs, or(inArray(id, referred), inArray(id, met))))
    .limit(limit)
  return rows.map(asProbationer)
}
