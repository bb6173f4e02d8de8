import type { Understood } from '../../understanding/intent.ts'
import type { Named } from '../../understanding/writers/named.ts'
import type { Conversation, Effect, Facts, In, Outcome } from '../conversation.ts'
import type { Reply } from '../reply.ts'
import { isOver } from '../turn.ts'
import { OFFER_HOURS } from './offering.ts'
import { optIn, optOut } from './safety.ts'

/** A message from a number that several people share, and whom it names. */
export interface Written {
  understood: Understood
  named?: Named | undefined
}

/** Of the number; but one that names somebody is asked about first, once: for them alone, or for whoever shares it? */
export function stop(conversation: Conversation, written: Written, facts: Facts): Outcome {
  const { understood, named } = written
  const alone = stoppedAlone(conversation, written, facts)
  if (alone) return alone
  return namesOneOf(facts, named)
    ? askWhoseStop(conversation, written, facts)
    : optOut({ conversation: beforeAsking(conversation), understood, facts })
}

/** Their first name, or "STOP" with it once more, to the question whose. */
export function stoppedAlone(
  conversation: Conversation,
  { understood, named }: Written,
  facts: Facts,
): Outcome | undefined {
  if (!pendingIn(conversation, facts) || conversation.state !== 'choosingPerson') return undefined
  const { stopFor } = conversation
  const said = named?.alone || understood.intent === 'opt_out' || (understood.intent === 'confirm' && understood.bare)
  if (stopFor === undefined || !said || named?.ids.length !== 1 || named.ids[0] !== stopFor) return undefined
  return forOneAlone(conversation, stopFor, 'optedOutAlone', { effect: 'optOut' })
}

/** Nothing is stopped before the answer, and a person reads it. In a person's hands it is theirs to ask again. */
export function askWhoseStop(conversation: Conversation, written: Written, facts: Facts): Outcome {
  const [stopFor = ''] = written.named?.ids ?? []
  return askWhose(conversation, 'askWhoseStop', { ...asking(conversation, written, facts), stopFor })
}

/**
 * Lifts the STOP of the one named, or of the only one who stopped. Of several it is asked once whose: nobody's STOP is lifted by another one
 * who means their own. START repeated is of the number. Undefined when it names nobody who stopped.
 */
export function start(conversation: Conversation, written: Written, facts: Facts): Outcome | undefined {
  const { understood, named } = written
  const stopped = facts.holders.filter(({ probationer }) => probationer.optedOutAt)
  const doubted = facts.holders.some(({ probationer }) => probationer.phoneDoubt === 'wrongNumber')
  const before = beforeAsking(conversation)
  if (stopped.length === 0 || doubted) return optIn({ conversation: before, understood, facts })
  const meant = stopped.filter(({ probationer }) => named === undefined || named.ids.includes(probationer.id))
  const [only, ...others] = meant
  if (!only || (named && named.ids.length > 1)) return undefined
  if (others.length === 0) return forOneAlone(conversation, only.probationer.id, 'optedInAlone', { effect: 'optIn' })
  return isAskedWhoseStart(conversation, facts)
    ? optIn({ conversation: before, understood, facts })
    : askWhose(conversation, 'askWhoseStart', asking(conversation, written, facts))
}

/** Whether we asked whose texts to resume: a first name alone is then START for them. */
export function isAskedWhoseStart(conversation: Conversation, facts: Pick<Facts, 'now'>): boolean {
  return pendingIn(conversation, facts)?.intent === 'opt_in'
}

/** Whether whose texts to stop or to resume was asked, rather than who writes. */
export function isAboutTexts(conversation: Conversation): boolean {
  if (conversation.state !== 'choosingPerson') return false
  return conversation.stopFor !== undefined || conversation.pending.intent === 'opt_in'
}

export function namesOneOf({ holders }: Facts, named: Named | undefined): boolean {
  return (
    named !== undefined && named.ids.length === 1 && holders.some(({ probationer }) => probationer.id === named.ids[0])
  )
}

/** Where we stood before we asked whom it is for. */
export function beforeAsking(conversation: Conversation): Conversation {
  return conversation.state === 'choosingPerson' ? conversation.before : conversation
}

/** What was written before we asked whom it is for, unless that is too long ago. */
export function pendingIn(conversation: Conversation, { now }: Pick<Facts, 'now'>): Understood | undefined {
  if (conversation.state !== 'choosingPerson') return undefined
  return isOver(conversation, { now }) ? undefined : conversation.pending
}

function forOneAlone(
  conversation: Conversation,
  holderId: string,
  text: 'optedOutAlone' | 'optedInAlone',
  effect: Effect,
): Outcome {
  return { conversation: beforeAsking(conversation), replies: [{ text, values: {} }], effects: [effect], holderId }
}

function asking(conversation: Conversation, { understood }: Written, { now }: Facts): In<'choosingPerson'> {
  const expiresAt = now.plus({ hours: OFFER_HOURS }).toUTC().toISO() ?? ''
  return { state: 'choosingPerson', pending: understood, before: beforeAsking(conversation), expiresAt }
}

function askWhose(conversation: Conversation, text: Whose, question: In<'choosingPerson'>): Outcome {
  return {
    conversation: conversation.state === 'handedOver' ? conversation : question,
    replies: [{ text, values: {} }],
    effects: [{ effect: 'handOver', because: 'question', appointmentId: undefined }],
  }
}

type Whose = Extract<Reply['text'], 'askWhoseStop' | 'askWhoseStart'>
