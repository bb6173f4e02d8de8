import type { DateTime } from 'luxon'
import type { Agent } from '../../domain/people.ts'
import type { Transaction } from '../../store/engine/database.ts'
import { wasDoneSince, writeJournal } from '../../store/journal/journal.ts'
import { listOffices } from '../../store/offices/offices.ts'
import type { Parts } from '../parts.ts'

/** Whoever tries all night is one entry an hour: hundreds would hide the others. */
const ONCE_IN = { hours: 1 }

export type Refused =
  | 'accessRefused'
  | 'strangerRefused'
  | 'emailUnverified'
  | 'signInTooWeak'
  | 'signInGivenUp'
  | 'providerAnswerRefused'
  | 'firstLinkRefused'
  | 'signInSlowed'

/**
 * Writes down that somebody was not let in, about once an hour for each reason (twice where two tries met): of an account of ours in its
 * office's journal, of anybody else in the first office's, without a word of who they said they were. Only of whom `proved` says that they were
 * the account's holder is it the account's own deed: anybody may type the address of a colleague.
 */
export async function noteRefused(
  tx: Transaction,
  { newId }: Pick<Parts, 'newId'>,
  { what, agent, proved = false }: { what: Refused; agent?: Agent | undefined; proved?: boolean | undefined },
  now: DateTime,
): Promise<void> {
  const officeId = agent?.officeId ?? (await listOffices(tx))[0]?.id
  if (officeId === undefined) return
  const actor = agent && proved ? (`agent:${agent.id}` as const) : 'service'
  const details: Record<string, string> = agent && !proved ? { agent: agent.id } : {}
  const entry = { officeId, actor, what, details } as const
  if (await wasDoneSince(tx, entry, now.minus(ONCE_IN))) return
  await writeJournal(tx, [entry], newId, now)
}

/** Writes down that so many tries came from one address that the next ones are refused for a while. */
export async function noteSlowed({ store, clock, newId }: Parts): Promise<void> {
  const now = clock.now()
  await store.transaction((tx) => noteRefused(tx, { newId }, { what: 'signInSlowed' }, now))
}
