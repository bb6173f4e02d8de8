import type { HandOver, Outcome } from '../conversation.ts'
import type { Reply } from '../reply.ts'
import { appointmentMeant, appointmentNamed, appointmentStanding, isSoon, type Turn } from '../turn.ts'
import { acknowledgement } from './acknowledging.ts'

/** Not understood twice: a person takes over, and the bot is quiet meanwhile. */
export function forward(turn: Turn): Outcome {
  const until = turn.facts.handBackAt.toUTC().toISO() ?? ''
  const conversation = { state: 'handedOver', until, because: 'notUnderstood' } as const
  const appointment = appointmentStanding(turn)
  return handOver(turn, 'notUnderstood', { text: 'readLater', values: { appointment } }, conversation)
}

/** In a person's hands, when nobody in particular is known to have written. */
export function passOn(conversation: Outcome['conversation']): Outcome {
  return {
    conversation,
    replies: [acknowledgement(conversation)],
    effects: [{ effect: 'handOver', because: 'question', appointmentId: undefined }],
  }
}

export function noteCallback(turn: Turn): Outcome {
  return handOver(turn, 'callback', { text: 'callbackNoted', values: { appointment: appointmentStanding(turn) } })
}

/** What is said to have been sent is noted as said, not as verified. */
export function noteDocument(turn: Turn): Outcome {
  return handOver(turn, 'document', { text: 'documentNoted', values: { appointment: appointmentStanding(turn) } })
}

/** A text never proves who writes it: a number is never changed by text. */
export function noteNewPhone(turn: Turn): Outcome {
  return handOver(turn, 'newPhone', { text: 'phoneNoted', values: { appointment: appointmentStanding(turn) } })
}

export function noteLate(turn: Turn): Outcome {
  const { facts, understood } = turn
  const { minutes } = understood
  const appointment = appointmentNamed(turn) ?? appointmentStanding(turn)
  const soon = appointment === undefined || isSoon(appointment, facts)
  return {
    conversation: turn.conversation,
    replies: [{ text: 'lateNoted', values: { appointment, minutes, soon } }],
    effects: [{ effect: 'noteLate', appointmentId: appointment?.id, minutes, soon }],
  }
}

/** Leaves a message to a person, with what is said of it. */
export function handOver(
  turn: Turn,
  because: HandOver,
  reply: Reply,
  conversation: Outcome['conversation'] = turn.conversation,
): Outcome {
  return {
    conversation,
    replies: [reply],
    effects: [{ effect: 'handOver', because, appointmentId: appointmentMeant(turn)?.id }],
  }
}
