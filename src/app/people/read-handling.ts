import type { DateTime } from 'luxon'
import { type Hand, handOf } from '../../conversation/hand-of.ts'
import type { Probationer } from '../../domain/people.ts'
import { conversationWith } from '../../store/conversations/conversations.ts'
import type { Session } from '../../store/engine/database.ts'

export type { Hand }

/** Whether a person's conversation is in somebody's hands, until when, and why. */
export async function readHandling(
  session: Session,
  { id, phone }: Probationer,
  now: DateTime,
): Promise<Hand | undefined> {
  return phone ? handOf((await conversationWith(session, phone)).conversation, id, now) : undefined
}
