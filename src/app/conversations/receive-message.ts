import { type Conversation, exchangeOf, type Facts, type Outcome, type State } from '../../conversation/conversation.ts'
import type { Reply } from '../../conversation/reply.ts'
import { step } from '../../conversation/step.ts'
import { withPicture } from '../../conversation/steps/pictures.ts'
import type { IncomingSms } from '../../domain/message.ts'
import type { Probationer } from '../../domain/people.ts'
import { conversationWith, saveConversation } from '../../store/conversations/conversations.ts'
import { AWAITED, READ_COMMITTED, type Transaction } from '../../store/engine/database.ts'
import { type Arrival, keepReceived } from '../../store/messages/inbox.ts'
import { getOffice, listOffices } from '../../store/offices/offices.ts'
import { holdHolders } from '../../store/people/hold-holders.ts'
import { setPhoneDoubt } from '../../store/people/phone-doubts.ts'
import type { Understood } from '../../understanding/intent.ts'
import { alone } from '../numbers-alone.ts'
import type { Parts } from '../parts.ts'
import { answer, type Silence, whySilent } from './answering.ts'
import { applyEffects } from './apply-effects.ts'
import { exchangeWith } from './exchange.ts'
import { factsFor } from './facts.ts'
import { heardOf } from './heard.ts'
import { withWhatItNeeds } from './later.ts'
import { likelyReach, REACHES, type Reach, reachOf } from './reach.ts'
import { type Read, readSms } from './read-sms.ts'

/**
 * Hears one SMS and answers it: all of it happens, or none. False when this message had already been heard. Of one number, one after the other.
 * On Postgres what may change what others choose or go by is heard serializably; what only answers, or changes what is expected of whoever wrote,
 * read committed, the latter with them and their appointments held: two who write at once are not lost to each other for having read the
 * same page of an index. It is begun as its words look, and again where it reaches farther.
 */
export async function receiveMessage(parts: Parts, sms: IncomingSms, how: Arrival = 'atOnce'): Promise<boolean> {
  const { store, clock, newId } = parts
  const now = clock.now()
  let understood: Understood | undefined
  const begun = performance.now()
  const number = alone(store, [sms.from])
  const isNew = await hearFrom(store.engine === 'sqlite' ? 'others' : likelyReach(sms, now))
  if (isNew && understood) countHeard(parts, understood)
  return isNew

  async function hearFrom(reach: Reach): Promise<boolean> {
    try {
      return await hear(reach)
    } catch (error) {
      if (!(error instanceof ReachesFarther)) throw error
      return hearFrom(error.reach)
    }
  }

  function hear(reach: Reach): Promise<boolean> {
    const beside = { ...number, withinMs: leftOf(AWAITED.withinMs, begun), ...(reach !== 'others' && READ_COMMITTED) }
    const within = (needed: Reach) => {
      if (REACHES.indexOf(needed) > REACHES.indexOf(reach)) throw new ReachesFarther(needed)
    }
    return store.transaction(async (tx) => {
      if (reach === 'own') await holdHolders(tx, sms.from)
      const before = await conversationWith(tx, sms.from)
      const { people } = before
      // Its words may be a number: they take what was offered.
      if (OFFERED.includes(exchangeOf(before.conversation).state)) within('others')
      const office = people[0] ? await getOffice(tx, people[0].officeId) : (await listOffices(tx))[0]
      if (!office) throw new Error('a message came before any office was opened')
      const messageId = newId()
      // Who said that the number is somebody else's is taken at their word: what they write is nobody's we follow.
      const [holder, ...others] = people
      const isTheirs = others.length === 0 && holder?.phoneDoubt !== 'wrongNumber'
      const probationerId = isTheirs ? holder?.id : undefined
      if (!(await keepReceived(tx, { id: messageId, sms, officeId: office.id, probationerId, how }, now))) return false

      const exchange = await exchangeWith(tx, sms.from, now)
      if (people.some(isDoubted)) within('own')
      const facts = await factsFor(tx, office, await trustAgain(tx, people, sms.from), exchange, now)
      const written = await withWhatItNeeds(() => readSms(sms, facts, before.conversation, exchange))
      understood = written.understood
      const heard = { messageId, sms, facts, understood }
      const again = exchange.timesSaid(sms.body) >= TIRESOME && !isAwaited(before.conversation, written.understood)
      const silence = await whySilent(tx, heard, { again, busy: exchange.busy }, now)
      const { conversation, replies, effects, holderId } = silence
        ? passedOn(before.conversation, silence, understood)
        : await withWhatItNeeds(() => outcomeOf(before.conversation, sms, written, facts))
      within(reachOf(effects))
      await saveConversation(tx, { ...before, conversation }, now)
      await applyEffects(tx, parts, heardOf(heard, holderId), effects, now)
      await answer(tx, parts, heardOf(heard, holderId), replies, now)
      return true
    }, beside)
  }
}

/** The carrier waits once, however often its text is heard. */
function leftOf(withinMs = 0, begun: number): number {
  return Math.max(1, Math.ceil(withinMs - (performance.now() - begun)))
}

/** It does more than its words alone said: it is heard again, so that it may. */
class ReachesFarther extends Error {
  readonly reach: Reach
  constructor(reach: Reach) {
    super('a message reaches farther than its words')
    this.reach = reach
  }
}

/** Once it is stored: a transaction may run again. */
function countHeard({ counters, log }: Parts, { intent, danger, perhaps, unsaid, heldUp }: Understood): void {
  if (heldUp) log.error({}, 'a text took too long to understand: a person is told to read it. Please report it')
  counters.count('heard', intent)
  if (danger) counters.count('danger', danger)
  if (perhaps || (intent === 'other' && !unsaid)) counters.count('heard', 'unsure')
}

/** The same words so often in a day are a machine's, or nobody listens to our answer. */
const TIRESOME = 3

/** "1" to a third list and "oui" to a third question answer each. */
function isAwaited(conversation: Conversation, { intent }: Understood): boolean {
  const { state } = exchangeOf(conversation)
  if (ASKS.includes(state)) return intent === 'confirm' || intent === 'decline'
  return state.startsWith('choosing') || state === 'readingObligations' || conversation.state === 'choosingPerson'
}

/** Of hours that others may take. */
const OFFERED: readonly State[] = ['choosingSlot', 'offeredHour']

/** Our last words asked for a yes or a no. */
const ASKS: readonly State[] = ['awaitingConfirmation', 'askedAgain', 'askedWhether', 'offeredHour']

/** A number that writes to us works, whatever the carrier said of it. What its holder said ("mauvais numéro") stands. */
async function trustAgain(tx: Transaction, people: Probationer[], phone: string): Promise<Probationer[]> {
  const doubted = people.filter(isDoubted)
  for (const { id } of doubted) await setPhoneDoubt(tx, id, phone, undefined)
  return people.map((person) => (doubted.includes(person) ? { ...person, phoneDoubt: undefined } : person))
}

function isDoubted({ phoneDoubt }: Probationer): boolean {
  return phoneDoubt !== undefined && phoneDoubt !== 'wrongNumber'
}

/** What is said and done about the words and, of somebody we know, about a picture, be it alone. */
function outcomeOf(
  before: Conversation,
  { body, withPicture: pictured }: IncomingSms,
  written: Read,
  facts: Facts,
): Outcome {
  if (!pictured || facts.holders.length === 0) return step(before, { event: 'messageReceived', ...written }, facts)
  const alone = { conversation: before, replies: [], effects: [] }
  return withPicture(body.trim() === '' ? alone : step(before, { event: 'messageReceived', ...written }, facts))
}

/**
 * Where we may say nothing, we do nothing either: an appointment moved without a word would be missed. A person reads it. Who said "wrong
 * number" and writes again is told so, and nothing of the appointment: we do not know who it is.
 */
function passedOn(conversation: Conversation, silence: Silence, { perhapsDanger }: Understood): Outcome {
  const often = silence === 'looping' || silence === 'repeating'
  const because = perhapsDanger ? 'perhapsDanger' : often ? silence : 'question'
  const replies: Reply[] = silence === 'wrongNumber' ? [{ text: 'stillWrongNumber', values: {} }] : []
  return { conversation, replies, effects: [{ effect: 'handOver', because, appointmentId: undefined }] }
}
