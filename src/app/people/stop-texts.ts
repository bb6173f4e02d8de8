import type { DateTime } from 'luxon'
import type { Probationer } from '../../domain/people.ts'
import type { Transaction } from '../../store/engine/database.ts'
import { type JournalEntry, writeJournal } from '../../store/journal/journal.ts'
import { forgetStop } from '../../store/people/stopped-numbers.ts'
import { setOptedOut } from '../../store/people/write-people.ts'
import type { Parts } from '../parts.ts'

/**
 * How a STOP came: a text of the person, the carrier that had it from them, an agent to whom they said it, or a text of their
 * number before anybody here held it.
 */
export type StoppedHow = 'text' | 'carrier' | 'agent' | 'number'

/** Who is meant, as read in this transaction. */
type Whom = Pick<Probationer, 'id' | 'officeId' | 'phone' | 'optedOutAt'>
type Told = Pick<JournalEntry, 'actor' | 'details'>

/**
 * Nothing leaves for these people any more but the answers to a danger, to the STOP itself and to a START: what waits is asked again as it
 * leaves (`texts/recheck.ts`). A STOP that we know keeps its date. It is answered for years later: the journal says how it came. Who else
 * holds the number is not meant unless they are named.
 */
export async function stopTexts(
  tx: Transaction,
  parts: Parts,
  people: readonly Whom[],
  { how, actor }: { how: StoppedHow; actor: JournalEntry['actor'] },
  now: DateTime,
): Promise<void> {
  const stopping = people.filter(({ optedOutAt }) => !optedOutAt)
  await setOptedOut(tx, idsOf(stopping), now)
  await journal(tx, parts, stopping, 'textsStopped', { actor, details: { how } }, now)
}

/** These people may be texted again: they wrote it themselves, or asked for it in a writing that `details` name. */
export async function resumeTexts(
  tx: Transaction,
  parts: Parts,
  people: readonly Whom[],
  told: Told,
  now: DateTime,
): Promise<void> {
  for (const { phone } of people) if (phone) await forgetStop(tx, phone)
  await setOptedOut(tx, idsOf(people), null)
  await journal(tx, parts, people, 'textsResumed', told, now)
}

async function journal(
  tx: Transaction,
  { newId }: Parts,
  people: readonly Whom[],
  what: string,
  told: Told,
  now: DateTime,
): Promise<void> {
  const entries = people.map(({ id, officeId }) => ({ officeId, probationerId: id, what, ...told }))
  await writeJournal(tx, entries, newId, now)
}

function idsOf(people: readonly Whom[]): string[] {
  return people.map(({ id }) => id)
}
