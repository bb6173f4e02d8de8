import type { DateTime } from 'luxon'
import type { Session } from '../engine/database.ts'
import { and, count, desc, eq, gte, inArray, isNotNull, lt, sql } from '../engine/drizzle.ts'
import { RANK, TRIED } from './message.ts'

/** How many texts an office has planned to leave before an instant. */
export async function countToLeave({ db, tables }: Session, officeId: string, before: DateTime): Promise<number> {
  const { messages } = tables
  const [row] = await db
    .select({ count: count() })
    .from(messages)
    .where(
      and(
        eq(messages.officeId, officeId),
        eq(messages.state, 'waiting'),
        eq(messages.rank, RANK.ours),
        lt(messages.dueAt, before),
      ),
    )
  return Number(row?.count ?? 0)
}

/** How many texts an office did not send because it rehearsed. */
export async function countRehearsed({ db, tables }: Session, officeId: string): Promise<number> {
  const { messages } = tables
  const [row] = await db
    .select({ count: count() })
    .from(messages)
    .where(and(eq(messages.officeId, officeId), eq(messages.state, 'dropped'), eq(messages.reason, 'rehearsal')))
  return Number(row?.count ?? 0)
}

/** The last text that an administrator of an office sent to a telephone of their own. */
export async function findLastTried({ db, tables }: Session, officeId: string) {
  const { messages } = tables
  const [row] = await db
    .select()
    .from(messages)
    // In the words of its index, which an engine does not see in a kind that is given.
    .where(
      and(
        eq(messages.officeId, officeId),
        isNotNull(messages.phoneKey),
        sql`${messages.kind} = ${sql.raw(`'${TRIED}'`)}`,
      ),
    )
    .orderBy(desc(messages.createdAt), desc(messages.id))
    .limit(1)
  return row
}

/** Whether a number wrote to us since an instant. */
export async function hasWrittenSince(session: Session, phone: string, since: DateTime): Promise<boolean> {
  const { messages } = session.tables
  const found = await session.db
    .select({ id: messages.id })
    .from(messages)
    .where(
      and(
        inArray(messages.phoneKey, session.vault.lookups('phone', phone)),
        gte(messages.createdAt, since),
        eq(messages.direction, 'in'),
      ),
    )
    .limit(1)
  return found.length > 0
}
