import { DateTime } from 'luxon'
import { type Conversation, exchangeOf, type Facts, type Outcome, type State } from '../../conversation/conversation.ts'
import type { Reply } from '../../conversation/reply.ts'
import { step } from '../../conversation/step.ts'
import { withPicture } from '../../conversation/steps/pictures.ts'
import { isAskedWhoseStart } from '../../conversation/steps/whose-texts.ts'
import { appointmentMeant } from '../../conversation/turn.ts'
import type { IncomingSms } from '../../domain/message.ts'
import { isLanguage, type Probationer, readIn } from '../../domain/people.ts'
import { conversationWith, saveConversation } from '../../store/conversations/conversations.ts'
import type { Transaction } from '../../store/engine/database.ts'
import { keepReceived } from '../../store/messages/inbox.ts'
import { getOffice, listOffices } from '../../store/offices/offices.ts'
import { setPhoneDoubt } from '../../store/people/people.ts'
import { foreignIn } from '../../understanding/foreign/foreign.ts'
import type { Expecting, Understood } from '../../understanding/intent.ts'
import { type Named, readNames } from '../../understanding/named.ts'
import { wantsTextsAgain } from '../../understanding/resuming.ts'
import { understand } from '../../understanding/understand.ts'
import type { Parts } from '../parts.ts'
import { answer, isStopped, type Silence, whySilent } from './answering.ts'
import { applyEffects } from './apply-effects.ts'
import { type Exchange, exchangeWith } from './exchange.ts'
import { factsFor } from './facts.ts'
import { heardOf } from './heard.ts'
import { withWhatItNeeds } from './later.ts'

/** Hears one SMS and answers it: all of it happens, or none. False when this message had already been heard. */
export async function receiveMessage(parts: Parts, sms: IncomingSms): Promise<boolean> {
  const { store, clock, newId } = parts
  const now = clock.now()
  return store.transaction(async (tx) => {
    const before = await conversationWith(tx, sms.from)
    const { people } = before
    const office = people[0] ? await getOffice(tx, people[0].officeId) : (await listOffices(tx))[0]
    if (!office) throw new Error('a message came before any office was opened')
    const messageId = newId()
    const probationerId = people.length === 1 ? people[0]?.id : undefined
    if (!(await keepReceived(tx, { id: messageId, sms, officeId: office.id, probationerId }, now))) return false

    const exchange = await exchangeWith(tx, sms.from, now)
    const facts = await factsFor(tx, office, await trustAgain(tx, people, sms.from), exchange, now)
    const read = await withWhatItNeeds(() => readSms(sms, facts, before.conversation, exchange.ours))
    const written = { ...read, understood: writtenAgain(read.understood, facts, exchange) }
    const heard = { messageId, sms, facts, understood: written.understood }
    const again = exchange.timesSaid(sms.body) >= TIRESOME && !isAwaited(before.conversation, written.understood)
    const silence = await whySilent(tx, heard, { again, busy: exchange.busy }, now)
    const { conversation, replies, effects, holderId } = silence
      ? passedOn(before.conversation, silence)
      : await withWhatItNeeds(() => outcomeOf(before.conversation, sms, written, facts))
    await saveConversation(tx, { ...before, conversation }, now)
    await applyEffects(tx, parts, heardOf(heard, holderId), effects, now)
    await answer(tx, parts, heardOf(heard, holderId), replies, now)
    return true
  })
}

/** So many messages in a row in a language that we write are as good as asking for it. */
const IN_A_ROW = 3

function writtenAgain(understood: Understood, { language }: Facts, { theirs }: Exchange): Understood {
  const { foreign } = understood
  if (!foreign || !isLanguage(foreign) || foreign === language) return understood
  const latest = theirs().slice(0, IN_A_ROW)
  const again = latest.length === IN_A_ROW && latest.every((body) => foreignIn(body, readIn(language)) === foreign)
  return again ? { ...understood, writes: foreign } : understood
}

/** The same words so often in a day are a machine's, or nobody listens to our answer. */
const TIRESOME = 3

/** "1" to a third list and "oui" to a third question answer each. */
function isAwaited(conversation: Conversation, { intent }: Understood): boolean {
  const { state } = exchangeOf(conversation)
  if (ASKS.includes(state)) return intent === 'confirm' || intent === 'decline'
  return state.startsWith('choosing') || state === 'readingObligations' || conversation.state === 'choosingPerson'
}

/** Our last words asked for a yes or a no. */
const ASKS: readonly State[] = ['awaitingConfirmation', 'askedAgain', 'askedWhether']

/** A number that writes to us works, whatever the carrier said of it. What its holder said ("mauvais numéro") stands. */
async function trustAgain(tx: Transaction, people: Probationer[], phone: string): Promise<Probationer[]> {
  const doubted = people.filter(({ phoneDoubt }) => phoneDoubt && phoneDoubt !== 'wrongNumber')
  for (const { id } of doubted) await setPhoneDoubt(tx, id, phone, undefined)
  return people.map((person) => (doubted.includes(person) ? { ...person, phoneDoubt: undefined } : person))
}

/** What is said and done about the words and, of somebody we know, about a picture, be it alone. */
function outcomeOf(
  before: Conversation,
  { body, withPicture: pictured }: IncomingSms,
  written: { understood: Understood; named?: Named },
  facts: Facts,
): Outcome {
  if (!pictured || facts.holders.length === 0) return step(before, { event: 'messageReceived', ...written }, facts)
  const alone = { conversation: before, replies: [], effects: [] }
  return withPicture(body.trim() === '' ? alone : step(before, { event: 'messageReceived', ...written }, facts))
}

/** What was written, and on a shared number by whom, if they say so. */
function readSms(
  sms: IncomingSms,
  facts: Facts,
  conversation: Conversation,
  said: () => string[],
): { understood: Understood; named?: Named } {
  // What the carrier itself already understood and acted on (STOP, START) is not read again.
  if (sms.carrierOptOut === 'stop') return { understood: { intent: 'opt_out', confidence: 1, because: ['stop'] } }
  if (sms.carrierOptOut === 'start') return { understood: START_SAID }
  if (isStopped(facts) && wantsTextsAgain(sms.body)) return { understood: START_SAID }
  const { language } = facts
  const read = (text: string) =>
    understand(text, readIn(language), { ...expecting(conversation, facts), writtenIn: language, said })
  const people = facts.holders.map(({ probationer }) => probationer)
  const found = people.length > 1 ? readNames(sms.body, people) : undefined
  const whole = read(sms.body)
  // Read with the name first: of "Karim me frappe" it is part of the danger, and not who writes.
  if (!found || whole.intent === 'distress' || whole.unsaid) return { understood: whole }
  if (found.named.alone && isAskedWhoseStart(conversation, facts)) return { understood: START_SAID, named: found.named }
  const nameless = read(found.nameless)
  if (nameless.intent === 'opt_out' || nameless.intent === 'opt_in') return { understood: nameless, named: found.named }
  return { understood: found.named.sure ? read(found.rest) : whole, named: found.named }
}

const START_SAID: Understood = { intent: 'opt_in', confidence: 1, because: ['start'] }

/** What the last list offered, so that "2" or "mardi" can be read, and the appointment that "le lendemain" is the day after. */
function expecting(current: Conversation, facts: Facts): Expecting {
  const conversation = exchangeOf(current)
  const about = { now: facts.now, ...meantBy(current, facts) }
  if (conversation.state === 'readingObligations') return { ...about, counted: conversation.listed.length }
  if (conversation.state !== 'choosingSlot' && conversation.state !== 'choosingAppointment') return about
  const known = facts.holders.flatMap(({ coming, slots }) => [...coming, ...Object.values(slots).flat()])
  const starts = new Map(known.map(({ id, startsAt }) => [id, startsAt.setZone(facts.office.zone)]))
  // A slot taken meanwhile keeps its number in the list, at an hour that no word means.
  const offered = conversation.offered.map((id) => ({ startsAt: starts.get(id) ?? DateTime.fromMillis(0) }))
  return { ...about, offered }
}

/** The appointment we asked about, or the only one coming, of whoever is spoken for. */
function meantBy(current: Conversation, { holders, office }: Facts): Pick<Expecting, 'appointmentAt'> {
  const ofOne =
    current.state === 'speakingFor' ? holders.filter(({ probationer }) => probationer.id === current.holderId) : holders
  const coming = ofOne.flatMap((holder) => holder.coming)
  const meant = appointmentMeant({ conversation: exchangeOf(current), holder: { coming } })
  return meant ? { appointmentAt: meant.startsAt.setZone(office.zone) } : {}
}

/**
 * Where we may say nothing, we do nothing either: an appointment moved without a word would be missed. A person reads it. Who said "wrong
 * number" and writes again is told so, and nothing of the appointment: we do not know who it is.
 */
function passedOn(conversation: Conversation, silence: Silence): Outcome {
  const because = silence === 'looping' || silence === 'repeating' ? silence : 'question'
  const replies: Reply[] = silence === 'wrongNumber' ? [{ text: 'stillWrongNumber', values: {} }] : []
  return { conversation, replies, effects: [{ effect: 'handOver', because, appointmentId: undefined }] }
}
