import { DateTime } from 'luxon'
import type { Act } from '../../understanding/intent.ts'
import type { HandOver, Outcome } from '../conversation.ts'
import type { Reply } from '../reply.ts'
import { appointmentMeant, appointmentNamed, appointmentStanding, type Cell, isSoon, type Turn } from '../turn.ts'
import { acknowledgement } from './acknowledging.ts'

/** Not understood: it is said, asked again once, and a person reads the message all the same. */
export function askAgain(turn: Turn): Outcome {
  const { conversation, understood } = turn
  const reply = askingBack(turn)
  const awaited = conversation.state === 'awaitingConfirmation' ? conversation : {}
  const about = !understood.insult && understood.perhaps && { about: understood.perhaps }
  return handOver(turn, 'notUnderstood', reply, { ...awaited, ...about, state: 'askedAgain' })
}

/** No answer in kind to an insult: one offer of help. What only sounds like a STOP or "not me" is asked back in their words. */
function askingBack(turn: Turn): Reply {
  const { insult, perhaps } = turn.understood
  const askedBack = insult ? 'offerHelp' : perhaps && ASKED_BACK[perhaps]
  if (askedBack) return { text: askedBack, values: {} }
  // Nothing is coming that a yes or a no could be to.
  if (turn.holder.coming.length === 0) return { text: 'readLater', values: { appointment: undefined } }
  return { text: 'notUnderstood', values: { appointment: appointmentMeant(turn) } }
}

/** … but what we offered is offered still: whoever hesitates chooses afterwards. */
export function keepList(turn: Turn): Outcome {
  const { conversation, understood, facts, holder } = turn
  const listed = conversation.state === 'choosingSlot' || conversation.state === 'choosingAppointment'
  const open = listed && DateTime.fromISO(conversation.expiresAt) > facts.now
  if (!open || understood.insult || understood.perhaps) return askAgain(turn)
  const moves = conversation.state === 'choosingSlot' ? conversation.appointmentId : undefined
  const appointment = holder.coming.find(({ id }) => id === moves)
  const count = conversation.offered.length
  return handOver(turn, 'notUnderstood', { text: 'listOpen', values: { count, appointment } })
}

/** After "is this the wrong number?", a bare yes or no speaks of that, not of coming: it does nothing, and a person reads it. */
export function unlessAskedBack(cell: Cell): Cell {
  return (turn) => {
    const { conversation, understood } = turn
    const answersThat = conversation.state === 'askedAgain' && conversation.about && understood.bare
    return answersThat ? forward(turn) : cell(turn)
  }
}

const ASKED_BACK: Partial<Record<Act, 'askStop' | 'askWrongNumber'>> = {
  opt_out: 'askStop',
  wrong_person: 'askWrongNumber',
}

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

function handOver(
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
