import { asc, eq } from 'drizzle-orm'
import type { DateTime } from 'luxon'
import type { Clock } from '../../src/app/parts.ts'
import type { Store } from '../../src/store/database.ts'

/** When, on the service's clock, a tick next has something to do: what it does between would change nothing. */
export async function whenNextDue({ db, tables }: Store, clock: Clock): Promise<number> {
  const { reminders, messages, emails } = tables
  const first = async (rows: PromiseLike<{ at: DateTime | null }[]>) =>
    (await rows)[0]?.at?.toMillis() ?? Number.POSITIVE_INFINITY
  const message = (state: 'waiting' | 'uncertain') =>
    first(
      db
        .select({ at: messages.dueAt })
        .from(messages)
        .where(eq(messages.state, state))
        .orderBy(asc(messages.dueAt))
        .limit(1),
    )
  const moments = [
    await first(
      db
        .select({ at: reminders.dueAt })
        .from(reminders)
        .where(eq(reminders.state, 'planned'))
        .orderBy(asc(reminders.dueAt))
        .limit(1),
    ),
    await message('waiting'),
    await message('uncertain'),
    await first(db.select({ at: messages.leaseUntil }).from(messages).where(eq(messages.state, 'sending')).limit(1)),
    await first(
      db.select({ at: emails.dueAt }).from(emails).where(eq(emails.state, 'waiting')).orderBy(asc(emails.dueAt)).limit(1),
    ),
    await first(db.select({ at: emails.leaseUntil }).from(emails).where(eq(emails.state, 'sending')).limit(1)),
  ]
  return Math.max(Math.min(...moments), clock.now().toMillis())
}
