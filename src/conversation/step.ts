import { DateTime } from 'luxon'
import type { Intent } from '../understanding/intent.ts'
import { type Conversation, type Event, type Facts, type In, type Outcome, START, type State } from './conversation.ts'
import { inSilence, isInDanger } from './steps/acknowledging.ts'
import { answerEach, deedFirst, withAlso, withRest } from './steps/also.ts'
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
  passQuestionOn,
} from './steps/answers.ts'
import { asKnown } from './steps/as-known.ts'
import {
  askAgain,
  askNothingInDanger,
  closingTheQuestion,
  doAsAsked,
  keepList,
  notAsAsked,
  noteAnother,
  noteDelay,
  unlessAskedBack,
} from './steps/asking-back.ts'
import { acceptOffer, chooseAppointment, chooseSlot, declineOffer, narrowOffer, spokenSince } from './steps/choosing.ts'
import { acknowledge, askWhetherStill, confirm, confirmAmong } from './steps/confirming.ts'
import { isOfPerson, noteDeath } from './steps/death.ts'
import { afterOffer, askForHour, leaveHour, takeHour } from './steps/freed-hour.ts'
import { forward, noteCallback, noteDocument, noteLate, noteNewPhone } from './steps/handing-over.ts'
import {
  askMoveInHand,
  confirmInHand,
  declineInHand,
  helpInHand,
  noteInHand,
  passOnInHand,
  thankNear,
} from './steps/in-hand.ts'
import { decline, reschedule } from './steps/moving.ts'
import { askAboutObligations, explainObligation, giveObligations } from './steps/obligations.ts'
import { isAsOurs, noteOfPaper, tellAtDoor, unlessOutside } from './steps/outside.ts'
import { proposeSlots } from './steps/proposing.ts'
import {
  alertDanger,
  leaveUnsaid,
  mayBeInDanger,
  optIn,
  optOut,
  stopWrongNumber,
  tellingOfDanger,
} from './steps/safety.ts'
import { fromSharedNumber } from './steps/sharing.ts'
import { fromStranger } from './steps/unknown.ts'
import { answerUnread, inTheirLanguage, isUnread } from './steps/unread.ts'
import type { Cell, Turn } from './turn.ts'

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

/** In an agent's hands the bot offers nothing: danger, STOP and plain facts as ever, a plain yes or no recorded, the rest passed on. */
const inAnAgentsHands: Partial<Record<Intent, Cell>> = {
  confirm: confirmInHand,
  decline: declineInHand,
  reschedule: askMoveInHand,
  late: noteInHand(noteLate),
  choice: passOnInHand,
  ask_who: passOnInHand,
  ask_documents: passOnInHand,
  ask_obligations: passOnInHand,
  ask_sentence: passOnInHand,
  ask_consequences: passOnInHand,
  ask_agent: noteInHand(noteCallback),
  document_sent: noteInHand(noteDocument),
  change_phone: noteInHand(noteNewPhone),
  help: helpInHand,
  thanks: passOnInHand,
  greeting: passOnInHand,
  other: passOnInHand,
}

/** After a danger nothing is offered either; what is plainly asked of the appointment is answered. */
const afterDanger: Partial<Record<Intent, Cell>> = {
  ...inAnAgentsHands,
  ask_who: giveWho,
  ask_documents: giveDocuments,
  ask_sentence: noteInHand(explainTopic),
  thanks: thankNear,
}

/** Nobody has taken over: what waits to be read mutes nothing that is plain, and a yes is told to whoever reads it. */
const whileUnread: Partial<Record<Intent, Cell>> = {
  confirm: confirmInHand,
  choice: passOnInHand,
  other: passOnInHand,
}

/** What each state changes of the usual answers. */
const table: Record<State, Partial<Record<Intent, Cell>>> = {
  idle: {},
  awaitingConfirmation: {},
  informed: { confirm: acknowledge },
  choosingAppointment: { choice: chooseAppointment, confirm: confirmAmong, other: keepList },
  choosingSlot: {
    choice: chooseSlot,
    confirm: acceptOffer,
    decline: declineOffer,
    reschedule: narrowOffer,
    other: narrowOffer,
  },
  offeredHour: { confirm: takeHour, decline: leaveHour, choice: askForHour, other: askForHour },
  // "Ok" to a list thanks for it.
  readingObligations: { choice: explainObligation, confirm: askWhetherStill, other: askAboutObligations },
  askedAgain: {
    other: forward,
    choice: forward,
    confirm: unlessAskedBack(confirm),
    decline: unlessAskedBack(decline),
  },
  askedWhether: {
    other: forward,
    choice: forward,
    confirm: doAsAsked,
    decline: notAsAsked(decline),
    reschedule: notAsAsked(reschedule),
    late: noteDelay,
    ask_when: closingTheQuestion(giveWhen),
    help: closingTheQuestion(answerHelp),
  },
  handedOver: inAnAgentsHands,
  // On a shared number, each exchange has a state of its own inside.
  choosingPerson: {},
  speakingFor: {},
}

/** Advances a conversation by one event. Pure: the same arguments always give the same outcome. */
export function step(conversation: Conversation, event: Event, facts: Facts): Outcome {
  const current = stillMeant(conversation, facts)
  switch (event.event) {
    case 'messageReceived':
      return answer(current, event, facts)
    case 'appointmentTexted':
      return quietly(afterText(current, event, facts))
    case 'hourOffered':
      return quietly(afterOffer(current, event))
    case 'takenOver':
      return quietly(takenInHand(current, facts))
    case 'handedBack':
      return quietly(START)
    case 'slotsProposed':
      return proposeSlots(current, event, facts)
  }
}

function quietly(conversation: Conversation): Outcome {
  return { conversation, replies: [], effects: [] }
}

type Texted = Extract<Event, { event: 'appointmentTexted' }>

/**
 * A text that asks opens a new question, unless a list that still holds is being chosen from or a person has taken over for good reason. Two texts
 * that ask of two appointments ask of neither: a bare yes will be asked which.
 */
function afterText(conversation: Conversation, texted: Texted, facts: Facts): Conversation {
  const { appointmentId, version, asks } = texted
  if (conversation.state === 'choosingPerson') return conversation
  if (conversation.state === 'speakingFor') return afterTextToOne(conversation, texted, facts)
  const inHand = conversation.state === 'handedOver' && conversation.because !== 'notUnderstood'
  const choosing = conversation.state === 'choosingSlot' && !endsOffer(conversation, texted)
  if (asks === 'asBefore' || inHand || choosing) return spokenSince(conversation, conversation)
  if (asks === 'nothing') return { state: 'informed' }
  const awaited = ASKED.includes(conversation.state) && 'appointmentId' in conversation && conversation.appointmentId
  const another = awaited && awaited !== appointmentId
  return another ? START : { state: 'awaitingConfirmation', appointmentId, version }
}

const ASKED: readonly State[] = ['awaitingConfirmation', 'askedAgain', 'askedWhether', 'offeredHour']

/** The appointment the list would move is over, or is no longer the one it was made for. */
function endsOffer({ appointmentId, version }: In<'choosingSlot'>, texted: Texted): boolean {
  const changed = version !== undefined && version !== texted.version
  return appointmentId === texted.appointmentId && (texted.asks === 'nothing' || changed)
}

/** A text to the other person on the phone: the next word may be either's, and is asked whose. */
function afterTextToOne(conversation: In<'speakingFor'>, texted: Texted, facts: Facts): Conversation {
  if (texted.holderId !== conversation.holderId) return { ...conversation, until: facts.now.toUTC().toISO() ?? '' }
  return { ...conversation, exchange: afterText(conversation.exchange, texted, facts) }
}

/** What was said of a danger stays so until handed back: reminders wait for it. */
function takenInHand(conversation: Conversation, { handBackAt }: Facts): Conversation {
  const danger = conversation.state === 'handedOver' && conversation.because === 'danger'
  return { state: 'handedOver', until: handBackAt.toUTC().toISO() ?? '', because: danger ? 'danger' : 'agent' }
}

/** A hand-over ends by itself when its time is over, so that nobody is left with a silent number; an hour that has begun is no offer. */
function stillMeant(conversation: Conversation, facts: Facts): Conversation {
  const over =
    (conversation.state === 'handedOver' && DateTime.fromISO(conversation.until) <= facts.now) ||
    (conversation.state === 'offeredHour' && DateTime.fromISO(conversation.startsAt) <= facts.now)
  return over ? START : conversation
}

type Received = Extract<Event, { event: 'messageReceived' }>

function answer(conversation: Conversation, received: Received, facts: Facts): Outcome {
  const understood = deedFirst(received.understood)
  if (understood.unsaid) return leaveUnsaid(conversation, understood.unsaid)
  return tellingOfDanger(understood, conversation, answerHolders(conversation, { ...received, understood }, facts))
}

function answerHolders(conversation: Conversation, received: Received, facts: Facts): Outcome {
  const { understood } = received
  const [holder, ...others] = facts.holders
  if (!holder) return fromStranger(conversation, understood, facts)
  if (others.length > 0) return fromSharedNumber(conversation, received, facts, answerOne)
  return answerOne({ conversation, understood, facts, holder })
}

function answerOne(turn: Turn): Outcome {
  const conversation = stillMeant(turn.conversation, turn.facts)
  const changed = conversation.state === 'handedOver' ? inHand(conversation) : table[conversation.state]
  const cellOf = (intent: Intent) => changed[intent] ?? anywhere[intent]
  const current = { ...turn, conversation }
  const outcome = inSilence(conversation, answered(current, cellOf))
  return { ...outcome, conversation: spokenSince(conversation, outcome.conversation) }
}

function answered(received: Turn, cellOf: (intent: Intent) => Cell): Outcome {
  const turn = asKnown(received)
  const { understood, conversation } = turn
  if (isOfPerson(turn) && !isInDanger(conversation)) return noteDeath(turn)
  if (understood.byAnother) return isInDanger(conversation) ? passOnInHand(turn) : noteAnother(turn)
  const ours = unlessOutside(turn, cellOf)
  const cell = understood.atDoor ? tellAtDoor : isUnread(understood) ? answerUnread : (asked(turn) ?? ours(said(turn)))
  const outcome = understood.each ? answerEach(turn, ours) : withAlso(turn, cell(turn), ours)
  return inTheirLanguage(turn, withRest(turn, outcome))
}

function said({ understood }: Turn): Intent {
  if (understood.asksWhoWrites || understood.asksMachine) return 'help'
  return understood.beyond ? 'other' : understood.intent
}

/** Whoever reads their messages already is not told of each once more. */
function asked(turn: Turn): Cell | undefined {
  const { understood, conversation } = turn
  if (understood.paper && (understood.paper !== 'differs' || !isAsOurs(turn))) return noteOfPaper
  if (understood.asksErasure && conversation.state !== 'handedOver') return passQuestionOn
  return said(turn) === 'other' && mayBeInDanger(understood, conversation) ? askNothingInDanger : undefined
}

function inHand({ because }: In<'handedOver'>): Partial<Record<Intent, Cell>> {
  if (because === 'notUnderstood') return whileUnread
  return because === 'danger' ? afterDanger : inAnAgentsHands
}
