import type { Conversation, Effect, Outcome } from '../conversation.ts'
import type { Reply } from '../reply.ts'
import { acknowledgement, isInDanger } from './acknowledging.ts'

/** Nobody reads a picture here: whoever sent one is told so beside what their words deserve, and the agent that one came. */
export function withPicture({ replies, effects, ...outcome }: Outcome): Outcome {
  const told: Effect = { effect: 'handOver', because: 'picture', appointmentId: undefined }
  return { ...outcome, replies: [...replies, ...saidOf(outcome.conversation, replies)], effects: [...effects, told] }
}

function saidOf(conversation: Conversation, replies: Reply[]): Reply[] {
  if (!isInDanger(conversation)) return [{ text: 'pictureNotRead', values: {} }]
  return replies.length > 0 ? [] : [acknowledgement(conversation)]
}
