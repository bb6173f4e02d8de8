import type { Session } from '../engine/database.ts'
import { and, asc, eq, notInArray } from '../engine/drizzle.ts'
import { BY_HAND, FREED_HOUR, HOUR_TAKEN, isInWords, type Message, PROPOSED, RANK } from '../messages/message.ts'
import type { OfficeRequest } from '../requests/requests.ts'

/** Our answers to a message: written in the transaction in which it was heard, so at its very instant, and not given up. */
export async function listAnswersTo(
  { db, tables: { messages } }: Session,
  { phoneKey, createdAt }: Pick<Message, 'phoneKey' | 'createdAt'>,
): Promise<Message[]> {
  const rows = await db
    .select()
    .from(messages)
    .where(
      and(
        eq(messages.phoneKey, phoneKey),
        eq(messages.createdAt, createdAt),
        eq(messages.direction, 'out'),
        notInArray(messages.kind, [BY_HAND, PROPOSED, FREED_HOUR, HOUR_TAKEN]),
        notInArray(messages.state, ['dropped', 'refused']),
      ),
    )
    .orderBy(asc(messages.key))
  return rows.filter(isInWords).filter(({ rank }) => rank !== RANK.ours)
}

/** What a message left to agents, about whomever. */
export async function listLeftBy(
  { db, tables: { requests } }: Session,
  messageId: string,
): Promise<Pick<OfficeRequest, 'kind' | 'probationerId'>[]> {
  const { kind, probationerId } = requests
  return db.select({ kind, probationerId }).from(requests).where(eq(requests.messageId, messageId)).orderBy(asc(kind))
}
