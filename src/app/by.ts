import type { JournalEntry } from '../store/journal/journal.ts'

/** An agent who acts, and through which door other than a page, as the journal tells it: `{ by: 'email' }`, `{ request: 'move' }`. */
export interface By {
  agentId: string
  door?: Record<string, string>
}

export const BY_EMAIL = { by: 'email' }

/** A file that an office loads: its agents wrote it. */
export interface ByFile {
  importId: string
}

/** Who did it and how, for the journal. */
export function doneBy(
  by: By | ByFile,
  details: JournalEntry['details'] = {},
): Pick<JournalEntry, 'actor' | 'details'> {
  return 'importId' in by
    ? { actor: 'import', details }
    : { actor: `agent:${by.agentId}`, details: { ...details, ...by.door } }
}
