import type { DateTime } from 'luxon'
import type { Event } from '../../conversation/conversation.ts'
import type { Reply } from '../../conversation/reply.ts'
import { step } from '../../conversation/step.ts'
import type { Probationer } from '../../domain/people.ts'
import { conversationWith, saveConversation } from '../../store/conversations.ts'
import type { Transaction } from '../../store/database.ts'
import { writeJournal } from '../../store/journal.ts'
import { getOffice } from '../../store/offices.ts'
import { getProbationer } from '../../store/people.ts'
import type { Parts } from '../parts.ts'
import { exchangeWith } from './exchange.ts'
import { factsFor } from './facts.ts'

/** Who acts on whom. */
export interface Handling {
  probationerId: string
  agentId: string
}

/** Nobody can be written to, so there is nothing to take over. */
type HandlingProblem = 'noPhone'

/** An agent answers in person: the bot is quiet but for danger, STOP and plain facts, until handed back or for three working days. */
export async function takeOver(parts: Parts, handling: Handling): Promise<{ problem?: HandlingProblem }> {
  return handle(parts, handling, 'takenOver')
}

/** The bot takes up again, and texts that a danger held back leave at the next look. */
export async function handBack(parts: Parts, handling: Handling): Promise<{ problem?: HandlingProblem }> {
  return handle(parts, handling, 'handedBack')
}

async function handle(
  parts: Parts,
  { probationerId, agentId }: Handling,
  event: 'takenOver' | 'handedBack',
): Promise<{ problem?: HandlingProblem }> {
  const now = parts.clock.now()
  return parts.store.transaction(async (tx) => {
    const probationer = await getProbationer(tx, probationerId)
    if (!probationer.phone) return { problem: 'noPhone' }
    await tellConversation(tx, probationer, { event }, now)
    const what = event === 'takenOver' ? 'conversationTakenOver' : 'conversationHandedBack'
    const { officeId } = probationer
    await writeJournal(tx, [{ officeId, probationerId, actor: `agent:${agentId}`, what }], parts.newId, now)
    return {}
  })
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
  const { conversation, replies } = step(before.conversation, event, facts)
  await saveConversation(tx, { ...before, conversation }, now)
  return replies
}
