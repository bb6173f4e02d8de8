import { DateTime } from 'luxon'
import type { Facts } from '../../conversation/conversation.ts'
import type { Reply } from '../../conversation/reply.ts'
import { isReadLanguage, type Language } from '../../domain/people.ts'
import { sayReply } from '../../locales/say.ts'
import type { Transaction } from '../../store/engine/database.ts'
import { countTextsTo } from '../../store/messages/exchanged.ts'
import { markTexts } from '../../store/messages/mark-texts.ts'
import { RANK } from '../../store/messages/message.ts'
import { enqueueTexts, type NewText } from '../../store/messages/outbox.ts'
import { phoneKeyOf } from '../../store/people/people.ts'
import type { Understood } from '../../understanding/intent.ts'
import type { Parts } from '../parts.ts'
import { TEXTS_AN_HOUR } from '../texts/loop-guard.ts'
import type { Heard } from './heard.ts'

const E164 = /^\+[1-9]\d{6,14}$/

/** Why nothing may be said of their appointment to somebody who wrote: they stopped us, their number is wrong, something loops or repeats itself, no number at all. */
export type Silence = 'stopped' | 'wrongNumber' | 'looping' | 'repeating' | 'noNumber'

/** Whether and why we must be silent; `again`: the same words come once too often; `busy`: see `Exchange`. Danger and STOP are exempt from all but a missing number. */
export async function whySilent(
  tx: Transaction,
  { sms, facts, understood }: Heard,
  { again, busy }: { again: boolean; busy: boolean },
  now: DateTime,
): Promise<Silence | undefined> {
  // A reaction, our own words sent back, or a machine's: `step` answers nothing.
  if (understood.unsaid) return undefined
  // A short code or a name: nothing of ours can reach it.
  if (!E164.test(sms.from)) return 'noNumber'
  switch (understood.intent) {
    case 'distress':
    case 'opt_out':
      return undefined
    case 'opt_in':
    case 'wrong_person':
      break
    default: {
      if (isStopped(facts)) return 'stopped'
      if (again) return 'repeating'
      if (facts.holders.some(({ probationer }) => probationer.phoneDoubt === 'wrongNumber')) return 'wrongNumber'
    }
  }
  if (!busy) return undefined
  const sent = await countTextsTo(tx, sms.from, now.minus({ hours: 1 }))
  return sent >= TEXTS_AN_HOUR ? 'looping' : undefined
}

/** Nobody who holds the number gets our texts: one of those who share it may have stopped what concerns them alone. */
export function isStopped({ holders }: Facts): boolean {
  return holders.length > 0 && holders.every(({ probationer }) => probationer.optedOutAt)
}

/** Puts the answers to a message in the outbox. */
export async function answer(
  tx: Transaction,
  parts: Parts,
  heard: Heard,
  replies: Reply[],
  now: DateTime,
): Promise<void> {
  // The carrier's own opt-out has already answered STOP, START or HELP.
  if (heard.sms.carrierOptOut !== undefined) return
  const texts = replies.map((reply, index) => textFor(tx, parts, heard, reply, index, now))
  const enqueued = await enqueueTexts(tx, texts, now)
  const withheld = texts.filter((_, index) => replies[index]?.withheld).map(({ id }) => id)
  await markTexts(tx, withheld, ['waiting'], { state: 'dropped', reason: 'unwanted', settledAt: now })
  const saidToday = texts.some(({ kind, key }) => READ_TOO_AFTER.includes(kind) && !enqueued.has(key))
  if (saidToday) await enqueueTexts(tx, [textFor(tx, parts, heard, READ_TOO, 0, now)], now)
}

/** Said once a day to a number: to one that nobody knows, and to what waits for a person. */
const DAILY: readonly Reply['text'][] = [
  'stranger',
  'passedOn',
  'sharedNumber',
  'unread',
  'pictureNotRead',
  'readToo',
  'stillWrongNumber',
]
/** Said today already, they leave room for one shorter line, which says why what is written next gets no answer. */
const READ_TOO_AFTER: readonly string[] = [
  'passedOn',
  'sharedNumber',
  'unread',
  'stillWrongNumber',
] satisfies Reply['text'][]
const READ_TOO: Reply = { text: 'readToo', values: {} }

function textFor(
  tx: Transaction,
  { newId }: Parts,
  { sms, facts, understood, addressee }: Heard,
  reply: Reply,
  index: number,
  now: DateTime,
): NewText {
  const [holder, ...others] = facts.holders
  // Somebody who writes in a language we do not read gets this line each time.
  const unread = reply.text === 'readToo' && understood.foreign !== undefined
  const daily = (DAILY.includes(reply.text) && !unread) || (reply.text === 'optedOut' && !holder)
  return {
    id: newId(),
    // Every other answer belongs to its message.
    key: daily ? `${reply.text}:${phoneKeyOf(tx, sms.from)}:${facts.now.toISODate()}` : `reply:${sms.sid}:${index}`,
    officeId: facts.office.id,
    probationerId: others.length === 0 ? holder?.probationer.id : undefined,
    kind: reply.text,
    phone: sms.from,
    body: sayReply(languageOfAnswer(understood, facts), reply, { ...facts, addressee }),
    rank: understood.intent === 'distress' || understood.perhapsDanger ? RANK.danger : RANK.answer,
    dueAt: now,
    // Found hours later, it was to be answered hours ago.
    hour: sms.takenAt && DateTime.min(sms.takenAt, now),
  }
}

/** What was read is answered in the language it was written in. */
function languageOfAnswer({ foreign, intent }: Understood, { language }: Facts): Language {
  return isReadLanguage(foreign) && intent !== 'other' ? foreign : language
}
