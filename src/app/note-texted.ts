import type { DateTime } from 'luxon'
import { step } from '../conversation/step.ts'
import { getConversation, saveConversation } from '../store/conversations.ts'
import type { Transaction } from '../store/database.ts'
import { getOffice } from '../store/offices.ts'
import type { Message } from '../store/outbox.ts'
import { listByPhone } from '../store/people.ts'
import { factsFor } from './facts.ts'

/** Kinds that end with "Répondez OUI": the next yes is about them. */
const ASKING = /^(summons|moved|restored|before\d+)$/

/** Tells the conversation that a text about an appointment left, so that the next "oui" is understood to be about it. */
export async function noteTexted(tx: Transaction, message: Message, now: DateTime): Promise<void> {
  const { appointmentId, officeId, phone, phoneKey, kind } = message
  if (!appointmentId || !officeId || !ASKING.test(kind)) return
  const people = await listByPhone(tx, phone)
  const facts = await factsFor(tx, await getOffice(tx, officeId), people, now)
  const before = await getConversation(
    tx,
    phoneKey,
    people.map(({ id }) => id),
  )
  const event = { event: 'appointmentTexted', appointmentId, asksConfirmation: true } as const
  const { conversation } = step(before.conversation, event, facts)
  await saveConversation(tx, { ...before, conversation }, now)
}
