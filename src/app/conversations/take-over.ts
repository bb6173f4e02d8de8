import type { DateTime } from 'luxon'
import type { Event } from '../../conversation/conversation.ts'
import type { Reply } from '../../conversation/reply.ts'
import { step } from '../../conversation/step.ts'
import type { Probationer } from '../../domain/people.ts'
import { conversationWith, saveConversation } from '../../store/conversations/conversations.ts'
import type { Transaction } from '../../store/engine/database.ts'
import { writeJournal } from '../../store/journal/journal.ts'
import { getOffice } from '../../store/offices/offices.ts'
import { getProbationer } from '../../store/people/people.ts'
import { type By, doneBy } from '../by.ts'
import type { Parts } from '../parts.ts'
import { exchangeWith } from './exchange.ts'
import { factsFor } from './facts.ts'
import { withWhatItNeeds } from './later.ts'

/** Who acts on whom. */
export interface Handling extends By {
  probationerId: string
}

/** Nobody can be written to, so there is nothing to take over. */
type HandlingProblem = 'noPhone'

/** An agent answers in person: the bot is quiet but for danger, STOP and plain facts, until handed back or for three working days. */
export async function takeOver(parts: Parts, handling: Handling): Promise<{ problem?: HandlingProblem }> {
  return handle(parts, handling, (tx, probationer, now) => takeOverWithin(tx, parts, probationer, handling, now))
}

/** The bot takes up again, and texts that a danger held back leave at the next look. */
export async function handBack(parts: Parts, handling: Handling): Promise<{ problem?: HandlingProblem }> {
  return handle(parts, handling, (tx, probationer, now) => handBackWithin(tx, parts, probationer, handling, now))
}

async function handle(
  { store, clock }: Parts,
  { probationerId }: Handling,
  deed: (tx: Transaction, probationer: Probationer, now: DateTime) => Promise<void>,
): Promise<{ problem?: HandlingProblem }> {
  return store.transaction(async (tx) => {
    const probationer = await getProbationer(tx, probationerId)
    if (!probationer.phone) return { problem: 'noPhone' }
    await deed(tx, probationer, clock.now())
    return {}
  })
}

/** The same within a transaction: what an agent writes or proposes takes the conversation over. */
async function takeOverWithin(tx: Transaction, parts: Parts, probationer: Probationer, by: By, now: DateTime) {
  await tellConversation(tx, probationer, { event: 'takenOver' }, now)
  await journalHandling(tx, parts, probationer, 'conversationTakenOver', by, now)
}

/** The same within a transaction. */
export async function handBackWithin(tx: Transaction, parts: Parts, probationer: Probationer, by: By, now: DateTime) {
  await tellConversation(tx, probationer, { event: 'handedBack' }, now)
  await journalHandling(tx, parts, probationer, 'conversationHandedBack', by, now)
}

async function journalHandling(
  tx: Transaction,
  { newId }: Parts,
  { id: probationerId, officeId }: Probationer,
  what: string,
  by: By,
  now: DateTime,
): Promise<void> {
  await writeJournal(tx, [{ officeId, probationerId, what, ...doneBy(by) }], newId, now)
}

/** Tells the conversation with this person's number, whoever else holds it, what an agent did. Returns what is to be said of it. */
export async function tellConversation(
  tx: Transaction,
  { phone = '', officeId }: Probationer,
  event: Extract<Event, { event: 'takenOver' | 'handedBack' | 'slotsProposed' }>,
  now: DateTime,
): Promise<Reply[]> {
  const before = await conversationWith(tx, phone)
  const facts = await factsFor(
    tx,
    await getOffice(tx, officeId),
    before.people,
    await exchangeWith(tx, phone, now),
    now,
  )
  const { conversation, replies } = await withWhatItNeeds(() => step(before.conversation, event, facts))
  await saveConversation(tx, { ...before, conversation }, now)
  return replies
}
