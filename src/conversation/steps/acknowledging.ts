import type { Conversation } from '../conversation.ts'
import type { Reply } from '../reply.ts'

/** What is said, in a person's hands, to what waits for that person: once a day, and after a danger each time. */
export function acknowledgement(conversation: Conversation): Reply {
  return { text: isInDanger(conversation) ? 'stillNear' : 'passedOn', values: {} }
}

export function isInDanger(conversation: Conversation): boolean {
  return conversation.state === 'handedOver' && conversation.because === 'danger'
}
