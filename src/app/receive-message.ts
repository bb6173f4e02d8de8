import { DateTime } from 'luxon'
import type { Conversation, Facts } from '../conversation/conversation.ts'
import type { Expecting, Understood } from '../conversation/intent.ts'
import type { Reply } from '../conversation/reply.ts'
import { step } from '../conversation/step.ts'
import { understand } from '../conversation/understand.ts'
import type { IncomingSms } from '../domain/message.ts'
import { sayReply } from '../locales/say.ts'
import { getConversation, saveConversation } from '../store/conversations.ts'
import type { Transaction } from '../store/database.ts'
import { keepReceived } from '../store/inbox.ts'
import { getOffice, listOffices } from '../store/offices.ts'
import { countTextsTo, enqueueTexts, type NewText, RANK } from '../store/outbox.ts'
import { listByPhone, phoneKeyOf } from '../store/people.ts'
import { applyEffects } from './apply-effects.ts'
import { factsFor } from './facts.ts'
import type { Parts } from './parts.ts'
import { tellAgents } from './tell-agents.ts'

/** More texts to one number within an hour, answers included, and something loops: silence, and a word to the agent. */
const TEXTS_AN_HOUR = 20
const E164 = /^\+[1-9]\d{6,14}$/

/** What somebody wrote, with who it was and what was understood: everything effects and notices need. */
export interface Heard {
  messageId: string
  sms: IncomingSms
  facts: Facts
  understood: Understood
}

/** Hears one SMS and answers it: all of it happens, or none. False when this message had already been heard. */
export async function receiveMessage(parts: Parts, sms: IncomingSms): Promise<boolean> {
  const { store, clock, newId } = parts
  const now = clock.now()
  return store.transaction(async (tx) => {
    const people = await listByPhone(tx, sms.from)
    const office = people[0] ? await getOffice(tx, people[0].officeId) : (await listOffices(tx))[0]
    if (!office) throw new Error('a message came before any office was opened')
    const messageId = newId()
    const probationerId = people.length === 1 ? people[0]?.id : undefined
    if (!(await keepReceived(tx, { id: messageId, sms, officeId: office.id, probationerId }, now))) return false

    const holders = people.map(({ id }) => id)
    const before = await getConversation(tx, phoneKeyOf(tx, sms.from), holders)
    const facts = await factsFor(tx, office, people, now)
    const understood = understandSms(sms, facts, before.conversation)
    const { conversation, replies, effects } = step(
      before.conversation,
      { event: 'messageReceived', understood },
      facts,
    )
    await saveConversation(tx, { ...before, conversation }, now)
    const heard = { messageId, sms, facts, understood }
    await applyEffects(tx, parts, heard, effects, now)
    await answer(tx, parts, heard, replies, now)
    return true
  })
}

/** What the carrier itself already understood and acted on (STOP, START) is not read again. */
function understandSms(sms: IncomingSms, facts: Facts, conversation: Conversation): Understood {
  if (sms.carrierOptOut === 'stop') return { intent: 'opt_out', confidence: 1, because: [sms.carrierOptOut] }
  if (sms.carrierOptOut === 'start') return { intent: 'opt_in', confidence: 1, because: [sms.carrierOptOut] }
  return understand(sms.body, facts.language, expecting(conversation, facts))
}

/** What the last list offered, so that "2" or "mardi" can be read. */
export function expecting(conversation: Conversation, facts: Facts): Expecting {
  if (conversation.state !== 'choosingSlot' && conversation.state !== 'choosingAppointment') return { now: facts.now }
  const known = facts.holders.flatMap(({ coming, slots }) => [...coming, ...Object.values(slots).flat()])
  const starts = new Map(known.map(({ id, startsAt }) => [id, startsAt.setZone(facts.office.zone)]))
  // A slot taken meanwhile keeps its number in the list, at an hour that no word means.
  const offered = conversation.offered.map((id) => ({ startsAt: starts.get(id) ?? DateTime.fromMillis(0) }))
  return { now: facts.now, offered }
}

async function answer(tx: Transaction, parts: Parts, heard: Heard, replies: Reply[], now: DateTime): Promise<void> {
  const { sms, understood } = heard
  if (!E164.test(sms.from)) return // a short code or a name: nothing of ours can reach it
  const exempt = understood.intent === 'distress' || understood.intent === 'opt_out'
  if (!exempt && (await countTextsTo(tx, sms.from, now.minus({ hours: 1 }))) >= TEXTS_AN_HOUR) {
    const hour = now.toFormat("yyyy-MM-dd'T'HH")
    await tellAgents(tx, parts, { kind: 'loop', key: `loop:${phoneKeyOf(tx, sms.from)}:${hour}`, heard }, now)
    return
  }
  const spoken = replies.filter(() => maySpeakTo(heard))
  const texts = spoken.map((reply, index) => replyText(tx, parts, heard, reply, index, now))
  await enqueueTexts(tx, texts, now)
}

/** Somebody who opted out, or a wrong number, hears nothing but danger's answer and the answer to STOP and START. */
function maySpeakTo({ sms, facts, understood }: Heard): boolean {
  switch (understood.intent) {
    case 'distress':
    case 'wrong_person':
      return true
    case 'opt_out':
    case 'opt_in':
      // Twilio's advanced opt-out has already answered.
      return sms.carrierOptOut === undefined
    default:
      return facts.holders.every(
        ({ probationer }) => !probationer.optedOutAt && probationer.phoneDoubt !== 'wrongNumber',
      )
  }
}

function replyText(
  tx: Transaction,
  { newId }: Parts,
  { sms, facts, understood }: Heard,
  reply: Reply,
  index: number,
  now: DateTime,
): NewText {
  const [holder, ...others] = facts.holders
  const day = facts.now.toISODate()
  return {
    id: newId(),
    // One polite text a day to a number nobody knows; every other answer belongs to its message.
    key: reply.text === 'stranger' ? `stranger:${phoneKeyOf(tx, sms.from)}:${day}` : `reply:${sms.sid}:${index}`,
    officeId: facts.office.id,
    probationerId: others.length === 0 ? holder?.probationer.id : undefined,
    kind: reply.text,
    phone: sms.from,
    body: sayReply(facts.language, reply, facts),
    rank: understood.intent === 'distress' ? RANK.danger : RANK.answer,
    dueAt: now,
  }
}
