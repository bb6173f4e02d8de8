import type { ComingAppointment } from '../../domain/appointment.ts'
import type { Conversation } from '../conversation.ts'
import type { Reply } from '../reply.ts'

/** What is said, in a person's hands, to what waits for that person: once a day, and after a danger each time. */
export function acknowledgement(conversation: Conversation, appointment?: ComingAppointment): Reply {
  if (!isInDanger(conversation)) return { text: 'passedOn', values: { appointment } }
  return isReadOver(conversation) ? NEUTRAL : { text: 'stillNear', values: {} }
}

/** Whoever reads over their shoulder finds nothing to ask about: where help is was said once. */
export const NEUTRAL: Reply = { text: 'handedOver', values: { appointment: undefined } }

export function isReadOver(conversation: Conversation): boolean {
  return conversation.state === 'handedOver' && conversation.controlled === true
}

export function isInDanger(conversation: Conversation): boolean {
  return conversation.state === 'handedOver' && conversation.because === 'danger'
}
