import { DateTime } from 'luxon'
import type { Conversation } from './conversation.ts'

/** A conversation that a person is to answer: the service is quiet but for danger, STOP and plain facts. */
export interface Hand {
  /** UTC. */
  until: DateTime
  /** Taken by an agent, or left to one because of a danger or of what was not understood. */
  because: 'agent' | 'danger' | 'other'
}

/**
 * Whether a conversation is in somebody's hands, as far as one of those who hold the number is concerned: on a shared one, what another
 * of them is in says nothing of them.
 */
export function handOf(conversation: Conversation, holderId: string, now: DateTime): Hand | undefined {
  const theirs =
    conversation.state === 'speakingFor' && conversation.holderId === holderId ? conversation.exchange : conversation
  if (theirs.state !== 'handedOver') return undefined
  const until = DateTime.fromISO(theirs.until, { zone: 'utc' })
  if (until <= now) return undefined
  const { because } = theirs
  return { until, because: because === 'agent' || because === 'danger' ? because : 'other' }
}
