import type { DateTime } from 'luxon'
import type { IncomingSms } from '../domain/message.ts'
import type { Transaction } from './database.ts'
import { RANK } from './outbox.ts'
import { phoneKeyOf } from './people.ts'

export interface ReceivedText {
  id: string
  sms: IncomingSms
  officeId: string | undefined
  probationerId: string | undefined
}

/** Keeps a text as it came; false when this `MessageSid` was already kept: carriers repeat themselves. */
export async function keepReceived(tx: Transaction, text: ReceivedText, now: DateTime): Promise<boolean> {
  const { id, sms, officeId, probationerId } = text
  const kept = await tx.db
    .insert(tx.tables.messages)
    .values({
      id,
      key: `in:${sms.sid}`,
      sid: sms.sid,
      direction: 'in',
      officeId,
      probationerId,
      kind: 'received',
      phone: sms.from,
      phoneKey: phoneKeyOf(tx, sms.from),
      body: sms.body,
      state: 'received',
      rank: RANK.answer,
      dueAt: now,
      createdAt: now,
    })
    .onConflictDoNothing()
    .returning({ id: tx.tables.messages.id })
  return kept.length > 0
}
