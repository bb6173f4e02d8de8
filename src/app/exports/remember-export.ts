import type { DateTime } from 'luxon'
import type { Agent } from '../../domain/people.ts'
import { writeJournal } from '../../store/journal/journal.ts'
import { findInstant, setMark } from '../../store/marks/marks.ts'
import type { Parts } from '../parts.ts'

/** When somebody last took the changes to their spreadsheet. */
export function findLastExport({ store }: Parts, agent: Pick<Agent, 'id'>): Promise<DateTime | undefined> {
  return findInstant(store, markOf(agent))
}

/** Remembers that somebody takes the planning with them, and what of it: changes are counted from there the next time. */
export async function rememberExport(
  { store, clock, newId }: Parts,
  { id, officeId }: Pick<Agent, 'id' | 'officeId'>,
  what: 'changes' | 'all' | 'paper',
): Promise<void> {
  const now = clock.now()
  const entry = { officeId, actor: `agent:${id}` as const, what: 'planningExported', details: { what } }
  await store.transaction(async (tx) => {
    if (what === 'changes') await setMark(tx, markOf({ id }), now.toUTC().toISO() ?? '')
    await writeJournal(tx, [entry], newId, now)
  })
}

function markOf({ id }: Pick<Agent, 'id'>): string {
  return `exported:${id}`
}
