import type { ComingAppointment } from '../../domain/appointment.ts'
import type { Conversation } from '../conversation.ts'
import type { Reply } from '../reply.ts'

/** What is said, in a person's hands, to what waits for that person: once a day, and after a danger each time. */
export function acknowledgement(conversation: Conversation, appointment?: ComingAppointment): Reply {
  if (!isInDanger(conversation)) return { text: 'passedOn', values: { appointment } }
  const controlled = conversation.state === 'handedOver' && conversation.controlled
  return { text: controlled ? 'dangerControlled' : 'stillNear', values: {} }
}

export function isInDanger(conversation: Conversation): boolean {
  return conversation.state === 'handedOver' && conversation.because === 'danger'
}
