import type { Effect, Outcome } from '../conversation.ts'
import type { Reply } from '../reply.ts'
import {
  appointmentMeant,
  appointmentOfKind,
  appointmentRefused,
  appointmentStanding,
  type Cell,
  type Turn,
} from '../turn.ts'
import { acknowledgement, isInDanger, isReadOver } from './acknowledging.ts'
import { answerHelp } from './answers.ts'
import { confirm } from './confirming.ts'
import { answerGravely, askAgent, isGrave } from './moving.ts'

/** A plain yes is recorded, and the agent hears of it; one that could answer something else is theirs to read. */
export function confirmInHand(turn: Turn): Outcome {
  const { effects, replies } = confirm(turn.understood.bare ? turn : asIfFirst(turn))
  const confirmed = effects.filter((effect) => effect.effect === 'confirmAppointment')
  if (confirmed.length === 0 || isAboutSomethingElse(turn)) return passOnInHand(turn)
  const told = confirmed.map(({ appointmentId }): Effect => ({ effect: 'tellAgent', what: 'confirmed', appointmentId }))
  return { conversation: turn.conversation, replies, effects: [...confirmed, ...told] }
}

/** In so many words, a yes takes back what was said before: nobody asks again beside an agent. */
function asIfFirst({ holder, ...turn }: Turn): Turn {
  return { ...turn, holder: { ...holder, coming: holder.coming.map((one) => ({ ...one, answer: 'none' })) } }
}

/** A plain no is recorded and reaches the agent; no other moment is offered beside them. */
export function declineInHand(turn: Turn): Outcome {
  const { understood } = turn
  const { reason } = understood
  if (isGrave(reason)) return noted(turn, answerGravely(turn, reason))
  const meant = appointmentRefused(turn)
  if (!meant || isAboutSomethingElse(turn)) return passOnInHand(turn)
  const effects: Effect[] = [
    { effect: 'declineAppointment', appointmentId: meant.id, reason },
    { effect: 'handOver', because: 'cannotCome', appointmentId: meant.id },
  ]
  return noted(turn, { replies: [{ text: 'declineNoted', values: { appointment: meant } }], effects })
}

/** A wish to move is theirs to decide, with what it is about. */
export function askMoveInHand(turn: Turn): Outcome {
  if (isGrave(turn.understood.reason)) return declineInHand(turn)
  const meant = appointmentOfKind(turn) ?? appointmentMeant(turn)
  return meant ? noted(turn, askAgent(turn, meant, 'moveAsked')) : passOnInHand(turn)
}

/** "J'en peux plus" after a danger is no matter of appointments: nobody is told to come. */
function noted(turn: Turn, { replies, effects }: Pick<Outcome, 'replies' | 'effects'>): Outcome {
  const { conversation } = turn
  if (isReadOver(conversation)) return acknowledged(turn, effects)
  return { conversation, replies: isInDanger(conversation) ? [NOTED_NEAR] : replies, effects }
}

const NOTED_NEAR: Reply = { text: 'notedNear', values: {} }

/** What is noted is said to be, beside an agent and after a danger too, but never to somebody who reads over their shoulder. */
export function noteInHand(cell: Cell): Cell {
  return (turn) => {
    const { effects, replies } = cell(turn)
    return isReadOver(turn.conversation)
      ? acknowledged(turn, effects)
      : { conversation: turn.conversation, replies, effects }
  }
}

/** After a danger a thank-you may be a goodbye: a person reads it. */
export function thankNear(turn: Turn): Outcome {
  const effects: Effect[] = [{ effect: 'handOver', because: 'question', appointmentId: appointmentMeant(turn)?.id }]
  const text = isReadOver(turn.conversation) ? 'thanks' : 'thanksNear'
  return { conversation: turn.conversation, replies: [{ text, values: {} }], effects }
}

/** Help is for whoever asks for it; after a danger, where help is. */
export function helpInHand(turn: Turn): Outcome {
  return isInDanger(turn.conversation) ? passOnInHand(turn) : answerHelp(turn)
}

/** Anything else waits for the agent. */
export function passOnInHand(turn: Turn): Outcome {
  return acknowledged(turn, [{ effect: 'handOver', because: 'question', appointmentId: appointmentMeant(turn)?.id }])
}

/** "Oui" or "non" and no more, after a danger or an agent's own words, answers those. */
function isAboutSomethingElse({ understood, facts, conversation }: Turn): boolean {
  return understood.bare === true && (facts.agentSpokeLast || isInDanger(conversation))
}

function acknowledged(turn: Turn, effects: Effect[]): Outcome {
  const { conversation } = turn
  return { conversation, replies: [acknowledgement(conversation, appointmentStanding(turn))], effects }
}
