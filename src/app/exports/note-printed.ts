import type { Agent } from '../../domain/people.ts'
import type { Parts } from '../parts.ts'
import { noteMany } from './note-many.ts'

/** Writes down that somebody puts these people's names on paper, one entry a person, before they leave. */
export async function notePrinted(
  parts: Parts,
  { id, officeId }: Pick<Agent, 'id' | 'officeId'>,
  people: readonly { id: string }[],
): Promise<void> {
  const entries = [...new Set(people.map((one) => one.id))].map((probationerId) => ({
    officeId,
    probationerId,
    actor: `agent:${id}` as const,
    what: 'agendaPrinted',
  }))
  await noteMany(parts, entries, parts.clock.now())
}
