import type { DateTime } from 'luxon'
import type { Session } from '../engine/database.ts'
import { and, asc, eq, gte, inArray } from '../engine/drizzle.ts'

/** What became of every text of ours about these appointments, those only planned too: which version each speaks of, and where it stands. */
export async function listFatesAbout({ db, tables }: Session, appointmentIds: string[]) {
  const { messages } = tables
  return db
    .select({
      appointmentId: messages.appointmentId,
      version: messages.version,
      /** Empty of a text that is not in words. */
      phoneKey: messages.phoneKey,
      state: messages.state,
      reason: messages.reason,
      sentAt: messages.sentAt,
    })
    .from(messages)
    .where(and(inArray(messages.appointmentId, appointmentIds), eq(messages.direction, 'out')))
    .orderBy(asc(messages.createdAt), asc(messages.id))
}

/** Each text to these people that was lost since an instant, undelivered or refused by the carrier, with when; oldest first. */
export async function listLostSince({ db, tables }: Session, probationerIds: string[], since: DateTime) {
  if (probationerIds.length === 0) return []
  const { messages } = tables
  return db
    .select({ probationerId: messages.probationerId, at: messages.settledAt })
    .from(messages)
    .where(
      and(
        inArray(messages.probationerId, probationerIds),
        inArray(messages.state, ['undelivered', 'refused']),
        gte(messages.settledAt, since),
      ),
    )
    .orderBy(asc(messages.settledAt))
}
