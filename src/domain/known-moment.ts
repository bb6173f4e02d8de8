import type { DateTime } from 'luxon'
import { momentOf, type PlannedText, type SaidText } from './reminder.ts'

/** A text planned earlier about some version of an appointment. */
export interface SaidAbout extends SaidText, Pick<PlannedText, 'usefulUntil'> {
  version: number
}

/**
 * The moment of an appointment as people last heard it from a text of ours, when all that has happened to it since was still to be
 * told. Undefined when they may know better: the answer to a text of theirs, or a letter, told them.
 */
export function knownMoment(said: readonly SaidAbout[]): DateTime | undefined {
  const latest = Math.max(0, ...said.map(({ version }) => version))
  for (let version = latest; version > 0; version--) {
    const about = said.filter((text) => text.version === version)
    const heard = about.find(({ left }) => left)
    if (heard) return momentOf(heard)
    const unheard = about.some(({ kind }) => !kind.startsWith('before'))
    if (!unheard) return undefined
  }
  return undefined
}
