import type { Session } from './database.ts'
import { and, desc, eq, isNull, or } from './drizzle.ts'
import type { Message } from './outbox.ts'
import { phoneKeyOf } from './people.ts'

interface ExchangeWith {
  probationerId: string
  phone: string | undefined
  /** Our own answers to a number that several hold name one of them, and nobody wrote down which. */
  namelessOurs: boolean
}

/**
 * A page of what was exchanged with a person, newest first: their texts on any number they had, and on the present one those of
 * which nobody can tell whose they are. Never a text that is somebody else's.
 */
export async function listExchangeWith(
  session: Session,
  { probationerId, phone, namelessOurs }: ExchangeWith,
  { limit, offset = 0 }: { limit: number; offset?: number },
): Promise<Message[]> {
  const { messages } = session.tables
  const nameless =
    phone === undefined
      ? undefined
      : and(
          eq(messages.phoneKey, phoneKeyOf(session, phone)),
          isNull(messages.probationerId),
          namelessOurs ? undefined : eq(messages.direction, 'in'),
        )
  return session.db
    .select()
    .from(messages)
    .where(or(eq(messages.probationerId, probationerId), nameless))
    .orderBy(desc(messages.createdAt), desc(messages.id))
    .limit(limit)
    .offset(offset)
}
