import { and, eq, gt, inArray } from 'drizzle-orm'
import { DateTime } from 'luxon'
import type { Store } from '../../src/store/engine/database.ts'

/** The next moment at which something of the store is due, so that time may pass in one step up to it. */
export async function nextDue({ db, tables }: Store, now: DateTime): Promise<DateTime | undefined> {
  const { messages, freedHours } = tables
  const waiting = await db
    .select({ dueAt: messages.dueAt })
    .from(messages)
    .where(and(inArray(messages.state, ['waiting', 'uncertain']), gt(messages.dueAt, now)))
  const asking = await db
    .select({ dueAt: freedHours.askAt })
    .from(freedHours)
    .where(and(eq(freedHours.state, 'open'), gt(freedHours.askAt, now)))
  const moments = [...waiting, ...asking].map(({ dueAt }) => dueAt)
  return moments.length > 0 ? DateTime.min(...moments) : undefined
}
