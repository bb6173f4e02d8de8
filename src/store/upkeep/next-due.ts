import { DateTime } from 'luxon'
import type { Session } from '../engine/database.ts'
import { and, eq, gt, inArray, isNull, min } from '../engine/drizzle.ts'

/** The first instant after `now` at which a text, an e-mail, a notice or an offer is due by its row. */
export async function findNextDue({ db, tables }: Session, now: DateTime): Promise<DateTime | undefined> {
  const { messages, emails, notices, freedHours } = tables
  const firsts = await Promise.all([
    db
      .select({ at: min(messages.dueAt) })
      .from(messages)
      .where(and(inArray(messages.state, ['waiting', 'uncertain']), gt(messages.dueAt, now))),
    db
      .select({ at: min(emails.dueAt) })
      .from(emails)
      .where(and(eq(emails.state, 'waiting'), gt(emails.dueAt, now))),
    db
      .select({ at: min(notices.dueAt) })
      .from(notices)
      .where(and(isNull(notices.emailId), gt(notices.dueAt, now))),
    db
      .select({ at: min(freedHours.askAt) })
      .from(freedHours)
      .where(and(eq(freedHours.state, 'open'), gt(freedHours.askAt, now))),
  ])
  const instants = firsts.flat().flatMap(({ at }) => at ?? [])
  return instants.length > 0 ? DateTime.min(...instants) : undefined
}
