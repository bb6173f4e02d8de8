import { DateTime } from 'luxon'
import { type Conversation, type Event, type Facts, type Outcome, START, type State } from './conversation.ts'
import type { Intent, Understood } from './intent.ts'
import {
  acceptAnotherLanguage,
  answerGreeting,
  answerHelp,
  answerThanks,
  explainConsequences,
  explainTopic,
  giveDocuments,
  giveWhen,
  giveWhere,
  giveWho,
} from './steps/answers.ts'
import { acknowledge, askWhetherStill, confirm } from './steps/confirming.ts'
import {
  askAgain,
  forward,
  forwardQuietly,
  noteCallback,
  noteDocument,
  noteLate,
  noteNewPhone,
} from './steps/handing-over.ts'
import { chooseAppointment, chooseSlot, decline, reschedule } from './steps/moving.ts'
import { explainObligation, giveObligations } from './steps/obligations.ts'
import { alertDanger, optIn, optOut, stopWrongNumber } from './steps/safety.ts'
import { fromSharedNumber, fromStranger } from './steps/unknown.ts'
import type { Cell } from './turn.ts'

/** The usual answer to every intent, whatever we await: a new intent without an answer does not compile. */
const anywhere: Record<Intent, Cell> = {
  distress: alertDanger,
  opt_out: optOut,
  opt_in: optIn,
  wrong_person: stopWrongNumber,
  confirm,
  decline,
  reschedule,
  late: noteLate,
  choice: askAgain,
  ask_when: giveWhen,
  ask_where: giveWhere,
  ask_who: giveWho,
  ask_documents: giveDocuments,
  ask_obligations: giveObligations,
  ask_sentence: explainTopic,
  ask_consequences: explainConsequences,
  ask_agent: noteCallback,
  document_sent: noteDocument,
  change_phone: noteNewPhone,
  change_language: acceptAnotherLanguage,
  help: answerHelp,
  thanks: answerThanks,
  greeting: answerGreeting,
  other: askAgain,
}

/** In an agent's hands the bot is quiet: it keeps danger, STOP and plain facts, and passes the rest on. */
const inAnAgentsHands: Partial<Record<Intent, Cell>> = {
  confirm: forwardQuietly,
  decline: forwardQuietly,
  reschedule: forwardQuietly,
  late: forwardQuietly,
  choice: forwardQuietly,
  ask_who: forwardQuietly,
  ask_documents: forwardQuietly,
  ask_obligations: forwardQuietly,
  ask_sentence: forwardQuietly,
  ask_consequences: forwardQuietly,
  ask_agent: forwardQuietly,
  document_sent: forwardQuietly,
  change_phone: forwardQuietly,
  help: forwardQuietly,
  thanks: forwardQuietly,
  greeting: forwardQuietly,
  other: forwardQuietly,
}

/** What each state changes of the usual answers. */
const table: Record<State, Partial<Record<Intent, Cell>>> = {
  idle: {},
  awaitingConfirmation: {},
  informed: { confirm: acknowledge },
  choosingAppointment: { choice: chooseAppointment },
  choosingSlot: { choice: chooseSlot, confirm: askWhetherStill },
  // "Ok" to a list thanks for it.
  readingObligations: { choice: explainObligation, confirm: askWhetherStill },
  askedAgain: { other: forward, choice: forward },
  handedOver: inAnAgentsHands,
}

/** Advances a conversation by one event. Pure: the same arguments always give the same outcome. */
export function step(conversation: Conversation, event: Event, facts: Facts): Outcome {
  const current = stillMeant(conversation, facts)
  switch (event.event) {
    case 'messageReceived':
      return answer(current, event.understood, facts)
    case 'appointmentTexted':
      return { conversation: afterText(current, event), replies: [], effects: [] }
  }
}

/**
 * A text that asks opens a new question, unless a list is being chosen from or a person has taken over for good reason. Two texts
 * that ask of two appointments ask of neither: a bare yes will be asked which.
 */
function afterText(
  conversation: Conversation,
  { appointmentId, version, asks }: Extract<Event, { event: 'appointmentTexted' }>,
): Conversation {
  const inHand = conversation.state === 'handedOver' && conversation.because !== 'notUnderstood'
  if (asks === 'asBefore' || inHand || conversation.state === 'choosingSlot') return conversation
  if (asks === 'nothing') return { state: 'informed' }
  const another = conversation.state === 'awaitingConfirmation' && conversation.appointmentId !== appointmentId
  return another ? START : { state: 'awaitingConfirmation', appointmentId, version }
}

/** A hand-over ends by itself when its time is over, so that nobody is left with a silent number. */
function stillMeant(conversation: Conversation, facts: Facts): Conversation {
  const over = conversation.state === 'handedOver' && DateTime.fromISO(conversation.until) <= facts.now
  return over ? START : conversation
}

function answer(conversation: Conversation, understood: Understood, facts: Facts): Outcome {
  const [holder, ...others] = facts.holders
  if (!holder) return fromStranger(conversation, understood, facts)
  if (others.length > 0) return fromSharedNumber(conversation, understood, facts)
  const cell = table[conversation.state][understood.intent] ?? anywhere[understood.intent]
  return cell({ conversation, understood, facts, holder })
}
