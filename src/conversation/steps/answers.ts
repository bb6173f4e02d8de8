import type { DateTime } from 'luxon'
import type { ComingAppointment } from '../../domain/appointment.ts'
import type { Language } from '../../domain/people.ts'
import type { AppointmentKind } from '../../understanding/intent.ts'
import { fold } from '../../understanding/reading/fold.ts'
import type { Conversation, Outcome, State } from '../conversation.ts'
import type { Reply } from '../reply.ts'
import { appointmentAsked, appointmentStanding, isOfKind, type Turn } from '../turn.ts'
import { isInDanger } from './acknowledging.ts'
import { handOver, passOn } from './handing-over.ts'
import { OFFERED_AT_ONCE } from './offering.ts'

export function giveWhen(turn: Turn): Outcome {
  // In an agent's hands a yes goes to the agent: nobody is asked for one.
  const mayAsk = turn.conversation.state !== 'handedOver'
  const long = turn.understood.asksLength && { long: true as const }
  const outcome = aboutNext(turn, (appointment) => {
    return { text: 'when', values: { appointment, asks: mayAsk && appointment.answer !== 'confirmed', ...long } }
  })
  const [reply] = outcome.replies
  if (long && reply?.text === 'when' && reply.values.appointment.minutes === undefined) return passQuestionOn(turn)
  return reply?.text === 'when' ? { ...outcome, conversation: onceTold(turn, reply.values.appointment) } : outcome
}

/** A yes to what was just told is to that; but not over a list, nor a refusal: whoever comes after all is asked once more. */
function onceTold({ conversation }: Turn, { id, version, answer }: ComingAppointment): Conversation {
  const open = OPEN.includes(conversation.state) && (answer === 'none' || answer === 'confirmed')
  return open ? { state: 'awaitingConfirmation', appointmentId: id, version } : conversation
}

const OPEN: readonly State[] = ['idle', 'informed', 'awaitingConfirmation', 'askedAgain']

/** The address answers where it is, not on which floor or where to park, unless the office wrote that down. */
export function giveWhere(turn: Turn): Outcome {
  const { asksDetail } = turn.understood
  const { place } = appointmentAsked(turn) ?? appointmentStanding(turn) ?? {}
  const written = fold(place?.directions ?? '')
  if (asksDetail && !asksDetail.some((word) => written.includes(word))) return passQuestionOn(turn)
  return aboutNext(turn, (appointment) => ({ text: 'where', values: { appointment } }))
}

export function giveWho(turn: Turn): Outcome {
  return aboutNext(turn, (appointment) => ({ text: 'who', values: { appointment } }))
}

export function giveDocuments(turn: Turn): Outcome {
  // "Bring an identity document" is no answer to whom it was stolen.
  if (turn.understood.lostPapers) return passQuestionOn(turn)
  const { obligations } = turn.holder
  if (isOfUnknownPaper(turn)) return passPaperOn(turn)
  return aboutNext(turn, (appointment) => ({ text: 'documents', values: { appointment, obligations } }))
}

/** Asked whether a paper is to be brought that is not of the list: the list would seem to say that it is not. */
function isOfUnknownPaper(turn: Turn): boolean {
  const { papers = [] } = turn.understood
  const { documents = [] } = appointmentAsked(turn) ?? appointmentStanding(turn) ?? {}
  const { obligations } = turn.holder
  const proofs = obligations.flatMap(({ proof }) => proof ?? [])
  const known = [...documents, ...proofs].map(fold)
  // Where no paper is noted, an identity document is asked for.
  const usual = known.length === 0 ? [IDENTITY] : known
  return papers.some((paper) => !usual.some((one) => one.includes(paper.replace(/s$/, ''))))
}

const IDENTITY = 'identite'

function passPaperOn(turn: Turn): Outcome {
  if (turn.conversation.state === 'handedOver') return passOn(turn.conversation)
  return handOver(turn, 'question', { text: 'paperAsks', values: { appointment: appointmentStanding(turn) } })
}

/** A legal word in plain words; what only the file or a judge can tell goes to a person. */
export function explainTopic(turn: Turn): Outcome {
  const { topic, topicToo } = turn.understood
  if (topic) {
    const replies: Reply[] = [topic, topicToo].flatMap((one) => (one ? { text: 'topic', values: { topic: one } } : []))
    return { conversation: turn.conversation, replies, effects: [] }
  }
  return {
    conversation: turn.conversation,
    replies: [{ text: 'callbackNoted', values: { appointment: appointmentStanding(turn) } }],
    effects: [{ effect: 'handOver', because: 'question', appointmentId: undefined }],
  }
}

export function explainConsequences(turn: Turn): Outcome {
  return say(turn, { text: 'consequences', values: {} })
}

/** What is held of somebody is for a person to erase or not, and neither a STOP nor a riddle. */
export function passQuestionOn(turn: Turn): Outcome {
  return handOver(turn, 'question', {
    text: 'handedOver',
    values: { appointment: appointmentAsked(turn) ?? appointmentStanding(turn) },
  })
}

export function answerHelp(turn: Turn): Outcome {
  // Whoever doubts who we are is read by a person too.
  if (turn.understood.asksWhoWrites) return handOver(turn, 'question', { text: 'offerHelp', values: {} })
  if (turn.understood.asksMachine) return say(turn, { text: 'automatic', values: {} })
  return say(turn, { text: 'help', values: {} })
}

export function answerThanks(turn: Turn): Outcome {
  return courtesy(turn, { text: 'thanks', values: {} })
}

export function answerGreeting(turn: Turn): Outcome {
  return courtesy(turn, { text: 'greeting', values: {} })
}

/** At most one short text: another machine would thank us for thanking it. */
function courtesy(turn: Turn, reply: Reply): Outcome {
  return turn.facts.courtesySaid ? { conversation: turn.conversation, replies: [], effects: [] } : say(turn, reply)
}

export function acceptAnotherLanguage(turn: Turn): Outcome {
  const { language } = turn.understood
  // A language we do not write: a person finds a way.
  if (!language) {
    if (isInDanger(turn.conversation)) return passOn(turn.conversation)
    return {
      conversation: turn.conversation,
      replies: [{ text: 'handedOver', values: { appointment: appointmentStanding(turn) } }],
      effects: [{ effect: 'handOver', because: 'question', appointmentId: undefined }],
    }
  }
  return {
    conversation: turn.conversation,
    replies: [sayLanguageChanged(turn, language)],
    effects: [{ effect: 'setLanguage', language }],
  }
}

/** When and where to come was told in words that were not understood: it is told again. After a danger nobody is told to come. */
export function sayLanguageChanged(turn: Turn, language: Language): Reply {
  const appointment = isInDanger(turn.conversation) ? undefined : appointmentStanding(turn)
  return { text: 'languageChanged', values: { language, appointment } }
}

/** About the appointment of the day or kind named, the one meant, else the next one; of a kind that none or several have, about none in particular. */
function aboutNext(turn: Turn, reply: (appointment: ComingAppointment) => Reply): Outcome {
  const { understood, holder } = turn
  const { coming } = holder
  const named = appointmentAsked(turn)
  if ((!named && isOfNone(turn)) || isOfAnotherDay(turn)) return passQuestionOn(turn)
  if (coming.length > 1 && understood.askedOf?.all && !named) return aboutAll(turn, reply)
  if (!named && understood.kinds && coming.length > 1) return say(turn, allOf(turn))
  const appointment = named ?? appointmentStanding(turn)
  return say(turn, appointment ? reply(appointment) : { text: 'nothingComing', values: {} })
}

/** "C'est où, mon TIG ?" where none is coming: the place of another is no answer. */
function isOfNone({ understood, holder }: Turn): boolean {
  // "Et l'autre ?", of one.
  if (understood.askedOf?.nth && holder.coming.length === 1) return true
  const kinds = understood.askedOf?.kinds ?? []
  const apart = kinds.length > 0 && kinds.every((kind) => APART.includes(kind))
  return apart && holder.coming.length > 0 && !holder.coming.some((appointment) => isOfKind(appointment, kinds))
}

/** "Le 22, c'est où ?", when nothing is on that day that we know of. */
function isOfAnotherDay({ understood: { askedOf, moment }, holder: { coming }, facts }: Turn): boolean {
  if (askedOf?.day === undefined || coming.length === 0) return false
  const starts = coming.map(({ startsAt }) => startsAt.setZone(facts.office.zone))
  const isThen = (start: DateTime) => {
    const named = moment?.from !== undefined && moment.from === moment.to
    return named ? start.toISODate() === moment.from : start.day === askedOf.day
  }
  return !starts.some(isThen)
}

const APART: readonly AppointmentKind[] = ['court', 'work', 'course']

/** When they are is told in one text; of two, where each is or with whom in a text of its own. */
function aboutAll(turn: Turn, reply: (appointment: ComingAppointment) => Reply): Outcome {
  const { understood, holder } = turn
  const [first, second, ...others] = holder.coming
  const inOne = understood.intent === 'ask_when' || understood.also || others.length > 0 || !first || !second
  if (inOne) return say(turn, allOf(turn))
  return { conversation: turn.conversation, replies: [reply(first), reply(second)], effects: [] }
}

function allOf({ holder }: Turn): Reply {
  return { text: 'allStand', values: { appointments: holder.coming.slice(0, OFFERED_AT_ONCE) } }
}

function say(turn: Turn, reply: Reply): Outcome {
  return { conversation: turn.conversation, replies: [reply], effects: [] }
}
