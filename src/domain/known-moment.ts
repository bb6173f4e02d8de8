import type { DateTime } from 'luxon'
import { isReminder, momentOf, type PlannedText, type SaidText } from './reminder.ts'

/** A text planned earlier about some version of an appointment. */
export interface SaidAbout extends SaidText, Pick<PlannedText, 'usefulUntil'> {
  version: number
}

/**
 * The moment of an appointment as people know it, however it moved since while the text that says so still waits. Undefined when
 * nothing tells.
 */
export function knownMoment(said: readonly SaidAbout[]): DateTime | undefined {
  const latest = Math.max(0, ...said.map(({ version }) => version))
  for (let version = latest; version > 0; version--) {
    const about = said.filter((text) => text.version === version)
    const heard = about.find(({ left }) => left)
    // With reminders alone there was nothing to announce: they had heard it, had just been answered, or hold a letter.
    const quiet = about.every(({ kind }) => isReminder(kind)) ? about[0] : undefined
    const known = heard ?? quiet
    if (known || about.length === 0) return known && momentOf(known)
  }
  return undefined
}
