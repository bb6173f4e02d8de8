import type { DateTime } from 'luxon'
import type { Receipt, Refusal } from '../../domain/message.ts'
import type { PhoneDoubt } from '../../domain/people.ts'
import type { Transaction } from '../../store/engine/database.ts'
import { removeMark } from '../../store/marks/marks.ts'
import { findMessage, findMessageBySid } from '../../store/messages/exchanged.ts'
import { markSent, markText } from '../../store/messages/mark-texts.ts'
import type { Message } from '../../store/messages/message.ts'
import { listFailedSids, listReceiptsOf, markReceiptApplied } from '../../store/messages/receipts.ts'
import { getProbationer } from '../../store/people/people.ts'
import { setPhoneDoubt } from '../../store/people/phone-doubts.ts'
import { ACCOUNT_DOWN } from '../mark-names.ts'
import type { Parts } from '../parts.ts'
import { noteDoubt } from '../people/note-doubt.ts'
import { stopTexts } from '../people/stop-texts.ts'
import { noteTexted } from './note-texted.ts'
import { stopEverything } from './stop-everything.ts'
import { tellTextLost } from './tell-text-lost.ts'

/** A text that the carrier took, and when. */
export interface Taken {
  message: Message
  sid: string
  sentAt: DateTime
}

/** The carrier took these texts. Receipts may already have said more: they were kept, and are applied now that the sids are known. */
export async function accepted(tx: Transaction, parts: Parts, taken: readonly Taken[], now: DateTime): Promise<void> {
  const marked = await markSent(
    tx,
    taken.map(({ message: { id }, sid, sentAt }) => ({ id, sid, sentAt })),
  )
  const news = taken.filter(({ message }) => marked.has(message.id))
  const messages = news.map(({ message }) => message)
  await noteTexted(tx, messages, now)
  const about = { messageIds: messages.map(({ id }) => id), sids: news.map(({ sid }) => sid) }
  for (const receipt of await listReceiptsOf(tx, about)) await applyReceipt(tx, parts, receipt, now)
}

/** The carrier will never deliver a text: the number is marked for what it is, and the agent told. */
export async function lost(
  tx: Transaction,
  parts: Parts,
  message: Message,
  { state, reason, code }: { state: 'refused' | 'undelivered'; reason: Refusal | 'gaveUp'; code: number | undefined },
  now: DateTime,
): Promise<void> {
  const change = { state, reason, errorCode: code ?? null, settledAt: now }
  const from = state === 'refused' ? (['sending', 'uncertain'] as const) : (['sent'] as const)
  if (!(await markText(tx, message.id, from, change))) return
  await doubtNumber(tx, parts, message, state, reason, now)
  await tellTextLost(tx, parts, message, reason, now)
}

/** Applies a kept receipt to its text, if we know it: a terminal state is never overwritten. */
export async function applyReceipt(tx: Transaction, parts: Parts, receipt: Receipt, now: DateTime): Promise<void> {
  const message = await findTextOf(tx, receipt)
  if (message?.direction !== 'out') return
  if (message.sid && message.sid !== receipt.sid) return // about an earlier attempt, already settled
  if (isUnsettled(message)) {
    // A text sent again has another sid; late words about the first attempt must not pass for the second.
    if ((await listFailedSids(tx, [receipt.sid])).size > 0) return arrivedAfterAll(tx, message, receipt, now)
    // It came before the carrier's own answer: the text was taken. This applies what is kept, this one included.
    await removeMark(tx, ACCOUNT_DOWN)
    return accepted(tx, parts, [{ message, sid: receipt.sid, sentAt: now }], now)
  }
  await markReceiptApplied(tx, receipt)
  if (receipt.state === 'delivered') {
    const delivered = await markText(tx, message.id, ['sent'], { state: 'delivered', settledAt: now })
    if (delivered && message.probationerId) await trustDelivery(tx, message.probationerId, message.phone)
  }
  if (receipt.state === 'undelivered' || receipt.state === 'failed') {
    await notDelivered(tx, parts, message, receipt, now)
  }
}

/** A phone that came back: the first attempt arrived, and a second that has not left yet would be a double. */
async function arrivedAfterAll(tx: Transaction, message: Message, receipt: Receipt, now: DateTime): Promise<void> {
  if (receipt.state !== 'delivered') return
  const arrived = { state: 'delivered', sid: receipt.sid, reason: null, errorCode: null, settledAt: now } as const
  if (!(await markText(tx, message.id, ['waiting', 'sending', 'uncertain'], arrived))) return
  await markReceiptApplied(tx, receipt)
  if (message.probationerId) await trustDelivery(tx, message.probationerId, message.phone)
}

/** A number that a text reached works, whatever the carrier said of it before; what its holder said stands. */
async function trustDelivery(tx: Transaction, probationerId: string, phone: string): Promise<void> {
  const { phone: current, phoneDoubt } = await getProbationer(tx, probationerId)
  if (phone === current && phoneDoubt && phoneDoubt !== 'wrongNumber') {
    await setPhoneDoubt(tx, probationerId, phone, undefined)
  }
}

/** Handed to the carrier, without an answer yet; it may even wait to be sent again, since two listings did not show it. */
function isUnsettled({ state, attempts }: Message): boolean {
  return state === 'sending' || state === 'uncertain' || (state === 'waiting' && attempts > 0)
}

/** Whoever holds the sid: of two twins in doubt, the list may have given the one's to the other. */
async function findTextOf(tx: Transaction, { messageId, sid }: Receipt): Promise<Message | undefined> {
  return (await findMessageBySid(tx, sid)) ?? (messageId ? findMessage(tx, messageId) : undefined)
}

/** A phone that is off is tried again, a few times; a number that cannot receive never is. */
async function notDelivered(
  tx: Transaction,
  parts: Parts,
  message: Message,
  { code }: Receipt,
  now: DateTime,
): Promise<void> {
  const meaning = parts.carrier.whatReceiptMeans(code)
  if (meaning.advice === 'accountDown') await stopEverything(tx, parts, code, now)
  const retryAt = retryOf(meaning, message, now)
  if (retryAt) {
    const again = { state: 'waiting', sid: null, errorCode: code ?? null, dueAt: retryAt, hour: null } as const
    await markText(tx, message.id, ['sent'], again)
    return
  }
  const reason = meaning.advice === 'giveUp' ? meaning.reason : 'unknown'
  await lost(tx, parts, message, { state: 'undelivered', reason, code }, now)
}

/** When to send it again, unless it failed too often or would come after its use. */
function retryOf(
  meaning: ReturnType<Parts['carrier']['whatReceiptMeans']>,
  { attempts, usefulUntil }: Message,
  now: DateTime,
): DateTime | undefined {
  if (meaning.advice === 'giveUp') return undefined
  // An account cut off while the text waited at the carrier: tried again as soon as something leaves.
  const { afterSeconds, atMost } = meaning.advice === 'retry' ? meaning : { afterSeconds: 60, atMost: 30 }
  const at = now.plus({ seconds: afterSeconds })
  return attempts <= atMost && (!usefulUntil || at < usefulUntil) ? at : undefined
}

const DOUBTS: Partial<Record<Refusal | 'gaveUp', PhoneDoubt>> = {
  landline: 'landline',
  invalid: 'invalid',
  gone: 'gone',
  blocked: 'blocked',
}

/**
 * What a failure says of the number: a landline or an invalid one is never tried again. An outage of the carrier, or an answer
 * to our call that nobody here has read about, says nothing of it; a text that did not arrive for an unknown reason does.
 */
async function doubtNumber(
  tx: Transaction,
  parts: Parts,
  { probationerId, phone }: Message,
  state: 'refused' | 'undelivered',
  reason: Refusal | 'gaveUp',
  now: DateTime,
): Promise<void> {
  if (!probationerId) return
  const doubt = DOUBTS[reason] ?? (state === 'undelivered' && reason === 'unknown' ? 'undelivered' : undefined)
  if (doubt && (await setPhoneDoubt(tx, probationerId, phone, doubt)))
    await noteDoubt(tx, parts, await getProbationer(tx, probationerId), 'service', now)
  if (reason !== 'optedOut') return
  // The carrier knew of a STOP before us.
  const person = await getProbationer(tx, probationerId)
  // Said of a number they no longer have, it is not about them.
  if (person.phone === phone) await stopTexts(tx, parts, [person], { how: 'carrier', actor: 'service' }, now)
}
