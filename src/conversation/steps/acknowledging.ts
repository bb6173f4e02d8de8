import type { ComingAppointment } from '../../domain/appointment.ts'
import type { Conversation, Outcome } from '../conversation.ts'
import type { Reply } from '../reply.ts'

/** What is said, in a person's hands, to what waits for that person: once a day, and after a danger each time. */
export function acknowledgement(conversation: Conversation, appointment?: ComingAppointment): Reply {
  if (!isInDanger(conversation)) return { text: 'passedOn', values: { appointment } }
  return isReadOver(conversation) ? NEUTRAL : { text: 'stillNear', values: {} }
}

/** Whoever reads over their shoulder finds nothing to ask about: where help is was said once. */
export const NEUTRAL: Reply = { text: 'handedOver', values: { appointment: undefined } }

/** Whoever asked that nothing be written back hears no word of ours but the answer to a plain question. */
export function inSilence(before: Conversation, outcome: Outcome): Outcome {
  if (before.state !== 'handedOver' || !before.unanswered) return outcome
  return { ...outcome, replies: outcome.replies.filter(({ text }) => !ACKNOWLEDGING.includes(text)) }
}

const ACKNOWLEDGING: readonly Reply['text'][] = [
  'handedOver',
  'passedOn',
  'stillNear',
  'notedNear',
  'thanks',
  'thanksNear',
]

export function isReadOver(conversation: Conversation): boolean {
  return conversation.state === 'handedOver' && conversation.controlled === true
}

export function isInDanger(conversation: Conversation): boolean {
  return conversation.state === 'handedOver' && conversation.because === 'danger'
}
