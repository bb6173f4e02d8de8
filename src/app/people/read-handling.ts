import { DateTime } from 'luxon'
import type { Probationer } from '../../domain/people.ts'
import { getConversation } from '../../store/conversations.ts'
import type { Session } from '../../store/database.ts'
import { listByPhone, phoneKeyOf } from '../../store/people.ts'

/** A conversation that somebody has in hand: the bot is quiet until then. */
export interface InHand {
  until: DateTime
  /** Taken by an agent, or left to one because of a danger or of what was not understood. */
  because: 'agent' | 'other'
}

/** Whether a person's conversation is in somebody's hands, and until when. */
export async function readHandling(
  session: Session,
  { id, phone }: Probationer,
  now: DateTime,
): Promise<InHand | undefined> {
  if (!phone) return undefined
  const holders = (await listByPhone(session, phone)).map((holder) => holder.id)
  const { conversation } = await getConversation(session, phoneKeyOf(session, phone), holders)
  // On a number that several share, what one of them is in says nothing of the others.
  const theirs =
    conversation.state === 'speakingFor' && conversation.holderId === id ? conversation.exchange : conversation
  if (theirs.state !== 'handedOver') return undefined
  const until = DateTime.fromISO(theirs.until, { zone: 'utc' })
  return until > now ? { until, because: theirs.because === 'agent' ? 'agent' : 'other' } : undefined
}
