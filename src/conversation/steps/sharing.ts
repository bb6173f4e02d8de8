import { DateTime } from 'luxon'
import type { Intent, Understood } from '../../understanding/intent.ts'
import { isSameName, type Named } from '../../understanding/writers/named.ts'
import { type Conversation, exchangeOf, type Facts, type Holder, type In, type Outcome } from '../conversation.ts'
import type { Reply } from '../reply.ts'
import type { Cell } from '../turn.ts'
import { isInDanger } from './acknowledging.ts'
import { passOn } from './handing-over.ts'
import { OFFER_HOURS } from './offering.ts'
import { alertDanger, mayBeInDanger, mindDanger, stopWrongNumber } from './safety.ts'
import { isUnread, sayUnread } from './unread.ts'
import {
  askWhoseStop,
  beforeAsking,
  isAboutTexts,
  namesOneOf,
  pendingIn,
  start,
  stop,
  stoppedAlone,
  type Written,
} from './whose-texts.ts'

/** A phone changes hands: an hour after the last word, we no longer take whoever writes for the same person. */
const EXCHANGE_MINUTES = 60

/** What is said to anybody alike. */
const GENERAL: readonly Intent[] = ['help', 'thanks', 'greeting', 'ask_consequences']
/** What the bot answers by itself: nothing is lost if whoever wrote does not say who they are. */
const LEAVES_NOTHING: readonly Intent[] = [
  'confirm',
  'choice',
  'ask_when',
  'ask_where',
  'ask_who',
  'ask_documents',
  'ask_obligations',
  'change_language',
]

/**
 * Several people, one phone. Nothing personal is said to whom no agent allowed it; of the others we ask which, by first name, and then
 * speak for that one only. Danger, STOP and "not me" concern the number.
 */
export function fromSharedNumber(before: Conversation, written: Written, facts: Facts, cell: Cell): Outcome {
  const { understood, named } = written
  const conversation = named ? onceNamed(before, named, facts) : before
  switch (understood.intent) {
    case 'distress':
      return alertDanger({ conversation, understood, facts })
    case 'opt_out':
      return stop(conversation, written, facts)
    case 'opt_in':
      return start(conversation, written, facts) ?? handToAgents()
    case 'wrong_person':
      // "C'est pas Karim, c'est Léa" is not a wrong number.
      if (named?.sure || (named?.ids.length ?? 0) > 1) break
      return stopWrongNumber({ conversation })
  }
  if (mayBeInDanger(understood, conversation)) return mindDanger(understood, askedWhoseNext(conversation, facts))
  const stopped = stoppedAlone(conversation, written, facts)
  if (stopped) return stopped
  if (understood.perhaps === 'opt_out' && namesOneOf(facts, named)) return askWhoseStop(conversation, written, facts)
  const known = thoseToTellApart(facts.holders)
  if (conversation.state === 'handedOver') return inAnAgentsHands(conversation, written, facts, known, cell)
  if (isUnread(understood)) return { ...handToAgents(), replies: sayUnread(understood) }
  if (known.length === 0 || (named && named.ids.length > 1)) return handToAgents()
  if (isGeneral(understood) && !named && known[0]) {
    return { ...cell({ conversation, understood, facts, holder: known[0] }), conversation }
  }
  if (!named || named.ids.length === 0) return fromUnnamed(conversation, understood, facts, known, cell)
  const holder = known.find(({ probationer }) => probationer.id === named.ids[0])
  if (!holder) return handToAgents(hasStopped(facts, named) ? [] : undefined)
  const asked = pendingIn(conversation, facts)
  const aboutTexts = isAboutTexts(conversation)
  const pending = aboutTexts ? undefined : asked
  // Whose texts to stop or resume was asked: another name answers nothing, and does neither to that other one.
  if (asked && aboutTexts && named.alone) return handToAgents()
  if (!named.sure) return pending ? handToAgents() : askWho(conversation, understood, known, facts)
  return speakFor(holder, conversation, meantBy(written, pending), facts, cell)
}

/** Whoever names another than whom we speak for may be that other: the next word that names nobody is asked whose, whatever this one does. */
function onceNamed(conversation: Conversation, named: Named, facts: Facts): Conversation {
  if (conversation.state === 'choosingPerson')
    return { ...conversation, before: onceNamed(conversation.before, named, facts) }
  if (conversation.state !== 'speakingFor' || named.ids.every((id) => id === conversation.holderId)) return conversation
  return askedWhoseNext(conversation, facts)
}

/** The next word that names nobody may be either's, and is asked whose. */
function askedWhoseNext(conversation: Conversation, { now }: Facts): Conversation {
  return conversation.state === 'speakingFor' ? { ...conversation, until: now.toUTC().toISO() ?? '' } : conversation
}

function hasStopped({ holders }: Facts, named: Named | undefined): boolean {
  return holders.some(({ probationer: { id, optedOutAt } }) => optedOutAt !== undefined && named?.ids.includes(id))
}

/** As of one person to whoever says who they are, and help to anybody; after a danger nothing of anybody's, since two people read this phone. */
function inAnAgentsHands(
  conversation: In<'handedOver'>,
  { understood, named }: Written,
  facts: Facts,
  known: Holder[],
  cell: Cell,
): Outcome {
  const holder = known.find(({ probationer }) => named?.sure && probationer.id === named.ids[0])
  if (isInDanger(conversation)) return passOn(conversation)
  if (holder)
    return { ...cell({ conversation, understood, facts, holder }), conversation, holderId: holder.probationer.id }
  return understood.intent === 'help' ? { conversation, replies: [HELP], effects: [] } : passOn(conversation)
}

const HELP: Reply = { text: 'help', values: {} }

function fromUnnamed(
  conversation: Conversation,
  understood: Understood,
  facts: Facts,
  known: Holder[],
  cell: Cell,
): Outcome {
  const { state } = conversation
  // Asked who it is, and answered otherwise: a person finds out.
  if (pendingIn(conversation, facts)) return handToAgents()
  const current = state === 'speakingFor' && DateTime.fromISO(conversation.until) > facts.now ? conversation : undefined
  const holder = known.find(({ probationer }) => probationer.id === current?.holderId)
  return holder
    ? speakFor(holder, conversation, understood, facts, cell)
    : askWho(conversation, understood, known, facts)
}

/** One turn with one of them, as if the number were theirs alone. */
function speakFor(
  holder: Holder,
  conversation: Conversation,
  understood: Understood,
  facts: Facts,
  cell: Cell,
): Outcome {
  const { id, language } = holder.probationer
  const outcome = cell({
    conversation: standingWith(holder, conversation),
    understood,
    facts: { ...facts, language, holders: [holder] },
    holder,
  })
  const until = facts.now.plus({ minutes: EXCHANGE_MINUTES }).toUTC().toISO() ?? ''
  return {
    ...outcome,
    conversation: { state: 'speakingFor', holderId: id, exchange: outcome.conversation, until },
    holderId: id,
  }
}

/** Where we stood with this person: another one's list or question is not theirs. */
function standingWith({ probationer, coming }: Holder, conversation: Conversation): Conversation {
  const before = beforeAsking(conversation)
  if (before.state === 'speakingFor') return before.holderId === probationer.id ? before.exchange : { state: 'idle' }
  const exchange = exchangeOf(before)
  const theirs = 'appointmentId' in exchange && coming.some(({ id }) => id === exchange.appointmentId)
  return theirs ? exchange : { state: 'idle' }
}

/** "Pour Karim ou pour Léa ?" What only a person can answer reaches one already: perhaps nobody will say. */
function askWho(conversation: Conversation, pending: Understood, known: Holder[], facts: Facts): Outcome {
  const before = beforeAsking(conversation)
  const expiresAt = facts.now.plus({ hours: OFFER_HOURS }).toUTC().toISO() ?? ''
  const firstNames = known.map(({ probationer }) => probationer.firstName)
  return {
    conversation: { state: 'choosingPerson', pending, before, expiresAt },
    replies: [{ text: 'whichPerson', values: { firstNames } }],
    effects: leavesNothing(pending) ? [] : [{ effect: 'handOver', because: 'whoIsIt', appointmentId: undefined }],
  }
}

const PASSED_ON: Reply[] = [{ text: 'sharedNumber', values: {} }]

/** With no word of ours for one who stopped our texts. */
function handToAgents(replies = PASSED_ON): Outcome {
  return {
    conversation: { state: 'idle' },
    replies,
    effects: [{ effect: 'handOver', because: 'question', appointmentId: undefined }],
  }
}

/** Those an agent allowed, if a first name tells each of them from everybody on this number. */
function thoseToTellApart(holders: Holder[]): Holder[] {
  const allowed = holders.filter(({ probationer: { textsAllowedOnSharedNumber, optedOutAt } }) => {
    return textsAllowedOnSharedNumber && !optedOutAt
  })
  const alone = ({ probationer: { id, firstName } }: Holder) =>
    !holders.some(({ probationer: other }) => other.id !== id && isSameName(other.firstName, firstName))
  return allowed.every((holder) => holder.probationer.firstName.trim() !== '' && alone(holder)) ? allowed : []
}

/** A name answers our question; a name alone, unasked, greets. */
function meantBy({ understood, named }: Written, pending: Understood | undefined): Understood {
  const saysMore = !named?.alone && !['other', 'thanks', 'greeting'].includes(understood.intent)
  if (saysMore) return understood
  if (pending) return pending
  return named?.alone ? { intent: 'greeting', confidence: 1, because: [] } : understood
}

function isGeneral({ intent, topic }: Understood): boolean {
  return GENERAL.includes(intent) || (intent === 'ask_sentence' && topic !== undefined)
}

function leavesNothing({ intent, asksPermission }: Understood): boolean {
  return LEAVES_NOTHING.includes(intent) && !asksPermission
}
