import type { DateTime } from 'luxon'
import type { Session } from '../engine/database.ts'
import { and, asc, eq, exists, gt, gte, inArray, isNull, lt, ne, not, or, sql } from '../engine/drizzle.ts'

/** A moment in the list, to go on from. */
export interface Mark {
  startsAt: DateTime
  id: string
}

/**
 * Appointments of a span of time whose latest state no text of ours is known to have said, nor a letter: what stands, and what was
 * called off. A text that went to a wrong number told somebody else. In the order of their day, a page from a mark on.
 */
export async function listNotToldByText(
  { db, tables }: Session,
  officeId: string,
  {
    from,
    until,
    agentId,
    after,
    limit,
  }: { from: DateTime; until: DateTime; agentId: string | undefined; after: Mark | undefined; limit: number },
): Promise<Mark[]> {
  const { appointments, messages, probationers } = tables
  // A JSON object as its text: SQLite keeps it without spaces, Postgres shows it with.
  const doubts = sql`cast(${probationers.phoneDoubts} as text)`
  const wrong = (colon: string) => sql`${doubts} like '%"' || ${messages.phoneKey} || ${`"${colon}"wrongNumber"%`}`
  const said = db
    .select({ id: messages.id })
    .from(messages)
    .where(
      and(
        eq(messages.appointmentId, appointments.id),
        eq(messages.version, appointments.version),
        eq(messages.direction, 'out'),
        inArray(messages.state, ['sending', 'uncertain', 'sent', 'delivered']),
        not(sql`(${wrong(':')} or ${wrong(': ')})`),
      ),
    )
  return db
    .select({ startsAt: appointments.startsAt, id: appointments.id })
    .from(appointments)
    .innerJoin(probationers, eq(probationers.id, appointments.probationerId))
    .where(
      and(
        eq(appointments.officeId, officeId),
        gte(appointments.startsAt, from),
        lt(appointments.startsAt, until),
        agentId ? eq(appointments.agentId, agentId) : undefined,
        or(
          eq(appointments.status, 'planned'),
          // Loaded as called off, it was never announced.
          and(inArray(appointments.status, ['cancelled', 'excused']), gt(appointments.version, 1)),
        ),
        or(isNull(appointments.letterVersion), ne(appointments.letterVersion, appointments.version)),
        not(exists(said)),
        after &&
          or(
            gt(appointments.startsAt, after.startsAt),
            and(eq(appointments.startsAt, after.startsAt), gt(appointments.id, after.id)),
          ),
      ),
    )
    .orderBy(asc(appointments.startsAt), asc(appointments.id))
    .limit(limit)
}
