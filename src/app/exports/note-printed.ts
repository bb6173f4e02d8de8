import type { Agent } from '../../domain/people.ts'
import { listDoneToSince } from '../../store/journal/journal.ts'
import type { Parts } from '../parts.ts'
import { noteMany } from './note-many.ts'

/** A sheet printed again, or reloaded, is one entry an hour of each person. */
const ONCE_IN = { hours: 1 }

/** Writes down that somebody puts these people's names on paper, one entry a person, once an hour, before they leave. */
export async function notePrinted(
  parts: Parts,
  { id, officeId }: Pick<Agent, 'id' | 'officeId'>,
  people: readonly { id: string }[],
): Promise<void> {
  const now = parts.clock.now()
  const printed = { officeId, actor: `agent:${id}`, what: 'agendaPrinted' } as const
  const noted = new Set(await listDoneToSince(parts.store, printed, now.minus(ONCE_IN)))
  const others = new Set(people.map((one) => one.id)).difference(noted)
  const entries = [...others].map((probationerId) => ({ ...printed, probationerId }))
  await noteMany(parts, entries, now)
}
