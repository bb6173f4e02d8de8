import type { DateTime } from 'luxon'
import type { Session } from '../engine/database.ts'
import { and, eq, exists, gte, isNull, ne, or, type SQL } from '../engine/drizzle.ts'

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
