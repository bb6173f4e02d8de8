import { contradicts } from '../../understanding/dates/wish.ts'
import type { Intent } from '../../understanding/intent.ts'
import type { Outcome } from '../conversation.ts'
import { appointmentAsked, appointmentStanding, type Cell, isNamedBy, type Turn } from '../turn.ts'
import { isInDanger } from './acknowledging.ts'
import { passQuestionOn } from './answers.ts'
import { handOver } from './handing-over.ts'
import { noteInHand, passOnInHand } from './in-hand.ts'

/** Before a closed door an address is no help: a person is told, and whom to call is said. */
export function tellAtDoor(turn: Turn): Outcome {
  return isInDanger(turn.conversation) ? passOnInHand(turn) : noteInHand(noteAtDoor)(turn)
}

/** What the office wrote down of how to get in may be all that they need. */
function noteAtDoor(turn: Turn): Outcome {
  const appointment = appointmentStanding(turn)
  const noted = handOver(turn, 'question', { text: 'callbackNoted', values: { appointment } })
  if (!appointment?.place.directions) return noted
  return { ...noted, replies: [...noted.replies, { text: 'where', values: { appointment } }] }
}

/** A paper of ours may be right: a person looks, and until then it is said what to bring, or what stands here. */
export function noteOfPaper(turn: Turn): Outcome {
  const { conversation, understood } = turn
  if (conversation.state === 'handedOver') return passOnInHand(turn)
  const appointment = appointmentAsked(turn) ?? appointmentStanding(turn)
  const said = understood.paper === 'asks' ? 'paperAsks' : understood.paper === 'excuse' && 'keepProof'
  if (said) return handOver(turn, 'question', { text: said, values: { appointment } })
  return appointment
    ? handOver(turn, 'question', { text: 'paperDiffers', values: { appointment } })
    : passQuestionOn(turn)
}

/** "Ma convocation dit jeudi 14h30", which is when it is. */
export function isAsOurs({ understood: { moment }, holder, facts }: Turn): boolean {
  if (!moment || (moment.at === undefined && moment.from === undefined)) return false
  // An hour alone may be another's of several.
  if (moment.from === undefined && holder.coming.length > 1) return false
  return holder.coming.some(({ startsAt }) => !contradicts(moment, startsAt.setZone(facts.office.zone)))
}

/** What is asked of something else than an appointment is left to a person, whatever it sounds like; what is done stays done. */
export function unlessOutside(turn: Turn, cellOf: (intent: Intent) => Cell): (intent: Intent) => Cell {
  return (intent) => (isOutside(turn, intent) ? toPerson : cellOf(intent))
}

function isOutside({ understood, holder }: Turn, intent: Intent): boolean {
  if (understood.outside && QUESTIONS.has(intent)) return true
  const things = understood.askedOf?.things
  // "C'est où, le centre de soins": the appointment may be there.
  return things !== undefined && FACTS.has(intent) && !holder.coming.some((one) => isNamedBy(one, things))
}

const FACTS: ReadonlySet<Intent> = new Set(['ask_when', 'ask_where', 'ask_who'])
const QUESTIONS: ReadonlySet<Intent> = new Set([
  ...FACTS,
  ...(['ask_documents', 'ask_obligations', 'ask_sentence', 'ask_consequences', 'ask_agent'] as const),
  ...(['document_sent', 'help', 'greeting', 'other'] as const),
  // Of a delay that is only asked about.
  'late',
])

function toPerson(turn: Turn): Outcome {
  const { conversation, understood } = turn
  if (conversation.state === 'handedOver') return passOnInHand(turn)
  return passQuestionOn(understood.reason === 'alreadyMissed' ? withoutBegun(turn) : turn)
}

/** Of what was missed, nothing stands any more. */
export function withoutBegun({ holder, ...turn }: Turn): Turn {
  return { ...turn, holder: { ...holder, coming: holder.coming.filter(({ startsAt }) => startsAt > turn.facts.now) } }
}
