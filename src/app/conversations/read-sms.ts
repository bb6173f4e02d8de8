import { DateTime } from 'luxon'
import { type Conversation, exchangeOf, type Facts } from '../../conversation/conversation.ts'
import { isAskedWhoseStart } from '../../conversation/steps/whose-texts.ts'
import { appointmentMeant } from '../../conversation/turn.ts'
import type { IncomingSms } from '../../domain/message.ts'
import { isLanguage, isReadLanguage, type Language, readIn } from '../../domain/people.ts'
import { wantsTextsAgain } from '../../understanding/acts/resuming.ts'
import { foreignIn } from '../../understanding/foreign/foreign.ts'
import type { Expecting, Understood } from '../../understanding/intent.ts'
import { understand } from '../../understanding/understand.ts'
import { type Named, readNames } from '../../understanding/writers/named.ts'
import { isStopped } from './answering.ts'
import type { Exchange } from './exchange.ts'

export interface Read {
  understood: Understood
  /** On a shared number, who writes. */
  named?: Named
}

/** What was written, and on a shared number by whom, if they say so. */
export function readSms(sms: IncomingSms, facts: Facts, conversation: Conversation, exchange: Exchange): Read {
  const read = asRead(sms, facts, conversation, exchange)
  return { ...read, understood: writtenAgain(read.understood, facts, exchange) }
}

function asRead(sms: IncomingSms, facts: Facts, conversation: Conversation, exchange: Exchange): Read {
  // What the carrier itself already understood and acted on (STOP, START) is not read again.
  if (sms.carrierOptOut === 'stop') return { understood: { intent: 'opt_out', confidence: 1, because: ['stop'] } }
  if (sms.carrierOptOut === 'start') return { understood: START_SAID }
  if (isStopped(facts) && wantsTextsAgain(sms.body)) return { understood: START_SAID }
  const read = (text: string) => readText(text, expecting(conversation, facts), facts, exchange)
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

/** A word or two that say nothing in the person's language go on in the one of their message before. */
function readText(text: string, about: Expecting, { language }: Facts, { ours, theirs }: Exchange): Understood {
  const readAs = (writtenIn: Language) => understand(text, readIn(writtenIn), { ...about, writtenIn, said: ours })
  const understood = readAs(language)
  if (understood.intent !== 'other' || understood.foreign || understood.unsaid) return understood
  const [, before = ''] = theirs()
  const lately = foreignIn(before, readIn(language))
  if (!isReadLanguage(lately)) return understood
  const again = readAs(lately)
  return again.intent === 'other' ? understood : { ...again, foreign: lately }
}

const START_SAID: Understood = { intent: 'opt_in', confidence: 1, because: ['start'] }

/** So many messages in a row in a language that we write are as good as asking for it. */
const IN_A_ROW = 3

function writtenAgain(understood: Understood, { language }: Facts, { theirs }: Exchange): Understood {
  const { foreign } = understood
  if (!foreign || !isLanguage(foreign) || foreign === language) return understood
  const latest = theirs().slice(0, IN_A_ROW)
  const again = latest.length === IN_A_ROW && latest.every((body) => foreignIn(body, readIn(language)) === foreign)
  return again ? { ...understood, writes: foreign } : understood
}

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
