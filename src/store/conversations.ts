import type { DateTime } from 'luxon'
import type { Conversation } from '../conversation/conversation.ts'
import { readConversation, START } from '../conversation/conversation.ts'
import type { Session, Transaction } from './database.ts'
import { and, eq } from './drizzle.ts'

export interface StoredConversation {
  phoneKey: string
  revision: number
  holders: string[]
  conversation: Conversation
}

/** The conversation with a number as its present holders left it; a number that changed hands starts anew. */
export async function getConversation(
  { db, tables }: Session,
  phoneKey: string,
  holders: string[],
): Promise<StoredConversation> {
  const [row] = await db.select().from(tables.conversations).where(eq(tables.conversations.phoneKey, phoneKey))
  if (!row) return { phoneKey, revision: 0, holders, conversation: START }
  const sameHolders = row.holders.join() === holders.join()
  return {
    phoneKey,
    revision: row.revision,
    holders,
    conversation: sameHolders ? readConversation(row.state) : START,
  }
}

/** Saves a conversation if nobody else moved it meanwhile; otherwise throws, and the whole transaction is undone. */
export async function saveConversation(
  { db, tables }: Transaction,
  { phoneKey, revision, holders, conversation }: StoredConversation,
  now: DateTime,
): Promise<void> {
  const { conversations } = tables
  const values = { holders, state: conversation, revision: revision + 1, updatedAt: now }
  const saved =
    revision === 0
      ? await db
          .insert(conversations)
          .values({ phoneKey, ...values })
          .onConflictDoNothing()
          .returning({ phoneKey: conversations.phoneKey })
      : await db
          .update(conversations)
          .set(values)
          .where(and(eq(conversations.phoneKey, phoneKey), eq(conversations.revision, revision)))
          .returning({ phoneKey: conversations.phoneKey })
  if (saved.length === 0) throw new Error('the conversation moved meanwhile')
}
