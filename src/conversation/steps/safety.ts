import { ACTS, type Danger, type Understood, type Unsaid } from '../../understanding/intent.ts'
import type { Conversation, Effect, Facts, Outcome } from '../conversation.ts'
import type { Reply } from '../reply.ts'
import type { Turn } from '../turn.ts'
import { isInDanger, NEUTRAL } from './acknowledging.ts'
import { passOn } from './handing-over.ts'

const ANSWERS: Record<Danger, Reply> = {
  self: { text: 'dangerSelf', values: {} },
  victim: { text: 'dangerVictim', values: {} },
  // No comforting text to somebody who threatens: only where help is, for whoever is in danger.
  threat: { text: 'dangerThreat', values: {} },
  medical: { text: 'dangerMedical', values: {} },
}

/** What comforts somebody in despair is not for whoever fears for them. */
const ABOUT_ANOTHER: Reply = { text: 'dangerAnother', values: {} }

type Writer = Pick<Turn, 'conversation' | 'understood' | 'facts'>

/** Danger comes first: the numbers that help at once, an immediate alert, and no chatter of ours after it. */
export function alertDanger({ conversation, understood, facts }: Writer): Outcome {
  const { danger = 'self', alsoOptOut, aboutAnother, asksToo } = understood
  // Said once, somebody else reads this telephone until an agent has handed back.
  const before = conversation.state === 'handedOver' ? conversation : undefined
  const controlled = understood.controlled ?? before?.controlled
  const unanswered = controlled && (understood.unanswered ?? before?.unanswered)
  const answer = aboutAnother && danger === 'self' ? ABOUT_ANOTHER : ANSWERS[danger]
  const until = facts.handBackAt.toUTC().toISO() ?? ''
  const stopped: Effect[] = alsoOptOut ? [{ effect: 'optOut', ...(controlled && { quietly: controlled }) }] : []
  // The alert speaks of the danger: what was asked besides waits for an agent by itself.
  const asked: Effect[] = asksToo ? [{ effect: 'handOver', because: 'question', appointmentId: undefined }] : []
  // Whoever saves a life reads one text, and no more.
  const noted = asksToo && danger !== 'medical'
  const beside = [...(noted ? [REQUEST_NOTED] : []), ...(alsoOptOut ? [OPTED_OUT] : [])]
  return {
    conversation: {
      state: 'handedOver',
      until,
      because: 'danger',
      ...(controlled && { controlled }),
      ...(unanswered && { unanswered }),
    },
    replies: controlled ? [answerControlled(understood, unanswered)] : [answer, ...beside],
    effects: [{ effect: 'alertDanger', danger }, ...asked, ...stopped],
  }
}

/** What may tell of a danger, or not: where help is said to be, and a person looks at once; nothing else is done. */
export function mindDanger({ controlled }: Pick<Understood, 'controlled'>, conversation: Conversation): Outcome {
  return {
    conversation,
    // Whoever reads over their shoulder learns nothing of it.
    replies: [controlled ? NEUTRAL : { text: 'stillNear', values: {} }],
    effects: [TELL_OF_DANGER],
  }
}

/** Whether that is all there is to do of it; what sounds like a STOP or "not me" is asked back by its name. */
export function mayBeInDanger({ intent, perhaps, perhapsDanger }: Understood, conversation: Conversation): boolean {
  const soundsLikeAct = ACTS.some((act) => act === perhaps)
  return perhapsDanger === true && intent === 'other' && !soundsLikeAct && !isInDanger(conversation)
}

/** What was plainly asked or said is done, and a person looks at once all the same. */
export function tellingOfDanger({ perhapsDanger }: Understood, conversation: Conversation, outcome: Outcome): Outcome {
  const told = outcome.effects.some((effect) => effect.effect === 'alertDanger' || isTold(effect))
  if (!perhapsDanger || told || isInDanger(conversation)) return outcome
  return { ...outcome, effects: [...outcome.effects, TELL_OF_DANGER] }
}

function isTold(effect: Effect): boolean {
  return effect.effect === 'handOver' && effect.because === TELL_OF_DANGER.because
}

const TELL_OF_DANGER = { effect: 'handOver', because: 'perhapsDanger', appointmentId: undefined } as const

const OPTED_OUT: Reply = { text: 'optedOut', values: {} }
const REQUEST_NOTED: Reply = { text: 'requestNoted', values: {} }

/**
 * Whoever reads over their shoulder learns nothing of it that a text of ours might not say to anybody. To a victim who asks for silence nothing
 * leaves; whoever speaks of their own death is told where help is.
 */
function answerControlled({ alsoOptOut, danger }: Understood, unanswered: true | undefined): Reply {
  const withheld = unanswered && danger === 'victim'
  return { text: alsoOptOut ? 'optedOutControlled' : 'dangerControlled', values: {}, ...(withheld && { withheld }) }
}

/** STOP ends everything. Said again by somebody who already stopped (a machine that quotes us, often), it has nothing to answer. */
export function optOut({ facts, conversation: before }: Writer): Outcome {
  const conversation = unlessInDanger(before)
  if (alreadyOut(facts)) return { conversation, replies: [], effects: [] }
  return { conversation, replies: [{ text: 'optedOut', values: {} }], effects: [{ effect: 'optOut' }] }
}

/** START lifts a STOP. What an agent or a stranger at that number stopped is for a person to lift. */
export function optIn({ facts, conversation }: Writer): Outcome {
  const stopped = facts.holders.some(({ probationer }) => probationer.optedOutAt)
  const doubted = facts.holders.some(({ probationer }) => probationer.phoneDoubt === 'wrongNumber')
  if (!stopped || doubted) {
    if (isInDanger(conversation)) return passOn(conversation)
    return {
      conversation,
      replies: [{ text: 'handedOver', values: { appointment: undefined } }],
      effects: [{ effect: 'handOver', because: 'question', appointmentId: undefined }],
    }
  }
  return {
    conversation: unlessInDanger(conversation),
    replies: [{ text: 'optedIn', values: {} }],
    effects: [{ effect: 'optIn' }],
  }
}

/** Every text to this number stops at once, and the agent is told. */
export function stopWrongNumber({ conversation }: Pick<Writer, 'conversation'>): Outcome {
  return {
    conversation: unlessInDanger(conversation),
    replies: [{ text: 'wrongNumber', values: {} }],
    effects: [{ effect: 'markWrongNumber' }],
  }
}

/** Nobody's own words, so nothing is done and nothing answered. What a machine wrote, a person looks at once. */
export function leaveUnsaid(conversation: Conversation, unsaid: Unsaid): Outcome {
  const look = { effect: 'handOver', because: 'robot', appointmentId: undefined } as const
  return { conversation, replies: [], effects: unsaid === 'robot' ? [look] : [] }
}

/** What was said of a danger is not forgotten before an agent has handed back, whatever is written next. */
function unlessInDanger(conversation: Conversation): Conversation {
  return isInDanger(conversation) ? conversation : { state: 'idle' }
}

function alreadyOut({ holders }: Facts): boolean {
  return holders.length > 0 && holders.every(({ probationer }) => probationer.optedOutAt)
}
