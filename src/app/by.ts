import type { JournalEntry } from '../store/journal/journal.ts'

/** An agent who acts, and through which door other than a page, as the journal tells it: `{ by: 'email' }`, `{ request: 'move' }`. */
export interface By {
  agentId: string
  door?: Record<string, string>
}

export const BY_EMAIL = { by: 'email' }

/** Who did it and how, for the journal. */
export function doneBy(
  { agentId, door }: By,
  details: JournalEntry['details'] = {},
): Pick<JournalEntry, 'actor' | 'details'> {
  return { actor: `agent:${agentId}`, details: { ...details, ...door } }
}
