import type { Agent } from '../../domain/people.ts'
import { writeJournal } from '../../store/journal/journal.ts'
import type { Parts } from '../parts.ts'

/** Writes down that somebody takes people's names with them, in a file of lines that came in: how many rows, before they leave. */
export async function noteTaken(
  { store, clock, newId }: Parts,
  { id, officeId }: Pick<Agent, 'id' | 'officeId'>,
  what: 'fileLinesTaken',
  rows: number,
): Promise<void> {
  const entry = { officeId, actor: `agent:${id}` as const, what, details: { rows } }
  await store.transaction((tx) => writeJournal(tx, [entry], newId, clock.now()))
}
