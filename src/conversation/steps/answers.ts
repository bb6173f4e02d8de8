import type { ComingAppointment } from '../../domain/appointment.ts'
import type { Outcome } from '../conversation.ts'
import type { Reply } from '../reply.ts'
import { appointmentMeant, type Turn } from '../turn.ts'

export function giveWhen(turn: Turn): Outcome {
  return aboutNext(turn, (appointment) => ({ text: 'when', values: { appointment } }))
}

export function giveWhere(turn: Turn): Outcome {
  return aboutNext(turn, (appointment) => ({ text: 'where', values: { appointment } }))
}

export function giveWho(turn: Turn): Outcome {
  return aboutNext(turn, (appointment) => ({ text: 'who', values: { appointment } }))
}

export function giveDocuments(turn: Turn): Outcome {
  const { obligations } = turn.holder
  return aboutNext(turn, (appointment) => ({ text: 'documents', values: { appointment, obligations } }))
}

/** General duties and what may be told of the person's own. "May I…?" is never answered yes or no: a person answers. */
export function giveObligations(turn: Turn): Outcome {
  const { understood, holder, conversation } = turn
  if (understood.asksPermission) {
    return {
      conversation,
      replies: [{ text: 'askBefore', values: {} }],
      effects: [{ effect: 'handOver', because: 'question', appointmentId: undefined }],
    }
  }
  const { obligations } = holder
  const general = say(turn, { text: 'generalDuties', values: {} })
  if (obligations.length === 0) return general
  return { ...general, replies: [...general.replies, { text: 'ownObligations', values: { obligations } }] }
}

/** A legal word in plain words; what only the file or a judge can tell goes to a person. */
export function explainTopic(turn: Turn): Outcome {
  const { topic } = turn.understood
  if (topic) return say(turn, { text: 'topic', values: { topic } })
  return {
    conversation: turn.conversation,
    replies: [{ text: 'callbackNoted', values: {} }],
    effects: [{ effect: 'handOver', because: 'question', appointmentId: undefined }],
  }
}

export function explainConsequences(turn: Turn): Outcome {
  return say(turn, { text: 'consequences', values: {} })
}

export function answerHelp(turn: Turn): Outcome {
  return say(turn, { text: 'help', values: {} })
}

export function answerThanks(turn: Turn): Outcome {
  return say(turn, { text: 'thanks', values: {} })
}

export function answerGreeting(turn: Turn): Outcome {
  return say(turn, { text: 'greeting', values: {} })
}

export function acceptAnotherLanguage(turn: Turn): Outcome {
  const { language } = turn.understood
  // A language we do not write: a person finds a way.
  if (!language) {
    return {
      conversation: turn.conversation,
      replies: [{ text: 'handedOver', values: { appointment: undefined } }],
      effects: [{ effect: 'handOver', because: 'question', appointmentId: undefined }],
    }
  }
  return {
    conversation: turn.conversation,
    replies: [{ text: 'languageChanged', values: { language } }],
    effects: [{ effect: 'setLanguage', language }],
  }
}

/** About the appointment meant, else the next one: a plain fact harms nobody. */
function aboutNext(turn: Turn, reply: (appointment: ComingAppointment) => Reply): Outcome {
  const appointment = appointmentMeant(turn) ?? turn.holder.coming[0]
  return say(turn, appointment ? reply(appointment) : { text: 'nothingComing', values: {} })
}

function say(turn: Turn, reply: Reply): Outcome {
  return { conversation: turn.conversation, replies: [reply], effects: [] }
}
