import type { DateTime } from 'luxon'
import type { Circumstances } from '../../domain/reminder.ts'
import { type FoundSent, listFoundSent, removeFoundSent } from '../../store/carrier/found-sent.ts'
import type { Transaction } from '../../store/engine/database.ts'
import { heldSids } from '../../store/messages/doubtful.ts'
import { keepWords } from '../../store/messages/mark-texts.ts'
import { isPlanned, type Message, WELCOME } from '../../store/messages/message.ts'
import { listPlanned, type Planned } from '../../store/messages/planned.ts'
import { keepReceipt } from '../../store/messages/receipts.ts'
import type { Parts } from '../parts.ts'
import { circumstancesOf, textOf, whatFell } from './circumstances.ts'
import { accepted, applyReceipt } from './what-became.ts'

/**
 * After a copy was put back: of texts about to leave, those that the carrier took before, under a name we had lost, are written down as sent;
 * returns the others. `until`: what answers somebody who wrote later is new, whatever its words.
 */
export async function withoutSent(
  tx: Transaction,
  parts: Parts,
  leaving: Message[],
  until: DateTime,
  now: DateTime,
): Promise<Message[]> {
  const asked = leaving.filter((one) => isPlanned(one) || one.kind === WELCOME || one.createdAt <= until)
  const free = await unclaimed(tx, [...new Set(asked.map(({ phoneKey }) => phoneKey))])
  if (free.length === 0) return leaving
  const circumstances = await circumstancesOf(tx, [...new Set(asked.flatMap((one) => one.appointmentId ?? []))], now)
  const planned = Map.groupBy(await listPlanned(tx, [...circumstances.keys()]), ({ appointmentId }) => appointmentId)
  const sent = new Set<string>()
  for (const message of asked) {
    const about = circumstances.get(message.appointmentId ?? '')
    const record = free.find((one) => one.phoneKey === message.phoneKey && isSame(message, one, about, planned))
    if (!record) continue
    free.splice(free.indexOf(record), 1)
    sent.add(message.id)
    await writeDown(tx, parts, message, record, now)
  }
  return leaving.filter(({ id }) => !sent.has(id))
}

async function unclaimed(tx: Transaction, phoneKeys: string[]): Promise<FoundSent[]> {
  if (phoneKeys.length === 0) return []
  const found = await listFoundSent(tx, phoneKeys)
  const held = await heldSids(
    tx,
    found.map(({ sid }) => sid),
  )
  return found.filter(({ sid }) => !held.has(sid))
}

/**
 * The same words, or those it had on the day it left ("demain"). Of one whose words the carrier holds no more, that it left when this one was
 * due is all that can be known.
 */
function isSame(
  message: Message,
  { body, sentAt }: FoundSent,
  about: Circumstances | undefined,
  planned: Map<string, Planned[]>,
): boolean {
  if (body === '') return sentAt >= message.dueAt
  if (body === message.body) return true
  if (!isPlanned(message) || !about) return false
  const was = whatFell(planned.get(message.appointmentId) ?? [], about.appointment)
  return textOf({ ...message, was }, about, sentAt) === body
}

async function writeDown(tx: Transaction, parts: Parts, message: Message, record: FoundSent, now: DateTime) {
  const { sid, body, state, code, sentAt } = record
  await removeFoundSent(tx, sid)
  // What they were told, not what they would be told today.
  if (body !== '' && body !== message.body) await keepWords(tx, [{ ...message, body }], now)
  await accepted(tx, parts, [{ message, sid, sentAt }], now)
  const receipt = { messageId: message.id, sid, state, code }
  if (await keepReceipt(tx, receipt, parts.newId(), now)) await applyReceipt(tx, parts, receipt, now)
}
