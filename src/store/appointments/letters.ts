import type { DateTime } from 'luxon'
import { MAY_HAVE_ARRIVED } from '../../domain/message.ts'
import { beyond } from '../engine/beyond.ts'
import type { Session } from '../engine/database.ts'
import {
  alias,
  and,
  asc,
  eq,
  exists,
  gt,
  gte,
  inArray,
  isNotNull,
  isNull,
  lt,
  ne,
  not,
  notExists,
  or,
  type SQL,
  sql,
} from '../engine/drizzle.ts'

/** A moment in the list, to go on from. */
export interface Mark {
  startsAt: DateTime
  id: string
}

/**
 * Appointments of a span of time whose latest state no text of ours is known to have said, nor is certainly about to, nor a letter: what
 * stands, and what was called off. A text that went to a wrong number told somebody else. In the order of their day, a page from a mark
 * on.
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
  const { appointments, messages } = tables
  const onItsWay = certainlyOnItsWay({ db, tables })
  const said = db
    .select({ id: messages.id })
    .from(messages)
    .where(
      and(
        eq(messages.appointmentId, appointments.id),
        eq(messages.version, appointments.version),
        eq(messages.direction, 'out'),
        inArray(messages.state, [...MAY_HAVE_ARRIVED]),
        or(isNull(messages.reason), ne(messages.reason, 'wrongNumber')),
      ),
    )
  return db
    .select({ startsAt: appointments.startsAt, id: appointments.id })
    .from(appointments)
    .where(
      and(
        eq(appointments.officeId, officeId),
        after
          ? beyond(appointments.startsAt, after.startsAt, appointments.id, after.id)
          : gte(appointments.startsAt, from),
        lt(appointments.startsAt, until),
        agentId ? eq(appointments.agentId, agentId) : undefined,
        or(
          eq(appointments.status, 'planned'),
          // Loaded as called off, it was never announced.
          and(inArray(appointments.status, ['cancelled', 'excused']), gt(appointments.version, 1)),
        ),
        or(isNull(appointments.letterVersion), ne(appointments.letterVersion, appointments.version)),
        not(exists(said)),
        not(onItsWay),
      ),
    )
    .orderBy(asc(appointments.startsAt), asc(appointments.id))
    .limit(limit)
}

/**
 * A text about it waits, and nothing at all is known that would keep it from its person. Most of those no text has told yet: looked at one by
 * one, ten thousand took the page six seconds. What is in the least doubt is left for whoever asks to judge.
 */
function certainlyOnItsWay({ db, tables }: Pick<Session, 'db' | 'tables'>): SQL {
  const { appointments, appointmentTypes, messages, probationers } = tables
  const others = alias(probationers, 'others')
  const waiting = db
    .select({ id: messages.id })
    .from(messages)
    .where(
      and(
        eq(messages.appointmentId, appointments.id),
        eq(messages.state, 'waiting'),
        eq(messages.version, appointments.version),
      ),
    )
  const sharing = db
    .select({ id: others.id })
    .from(others)
    .where(and(eq(others.phoneKey, probationers.phoneKey), ne(others.id, probationers.id)))
  const reachable = db
    .select({ id: probationers.id })
    .from(probationers)
    .where(
      and(
        eq(probationers.id, appointments.probationerId),
        isNotNull(probationers.phoneKey),
        isNull(probationers.pausedReason),
        isNull(probationers.optedOutAt),
        eq(probationers.phoneDoubts, {}),
        notExists(sharing),
      ),
    )
  const texted = db
    .select({ id: appointmentTypes.id })
    .from(appointmentTypes)
    .where(
      and(
        eq(appointmentTypes.officeId, appointments.officeId),
        eq(appointmentTypes.code, appointments.type),
        eq(appointmentTypes.texted, true),
      ),
    )
  const certain = and(eq(appointments.doubtful, false), exists(waiting), exists(reachable), exists(texted))
  return certain ?? sql`1 = 0`
}
