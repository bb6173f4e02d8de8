import type { DateTime } from 'luxon'
import { isReminder, momentOf, type PlannedText, type TextKind } from './reminder.ts'

/** A text planned about some version of an appointment; `left` when it left, or may have. */
interface SaidOfVersion extends PlannedText {
  version: number
  left: boolean
}

/** After these nobody was expected. */
const ENDED: readonly TextKind[] = ['cancelled', 'excused', 'missed']

/**
 * The moment that people knew until an appointment moved to this version: that of the version before it, if a text told them, or if with
 * reminders alone there was nothing to announce. Undefined when they may know of another: an answer may have said what no text did.
 */
export function formerMoment(
  said: readonly SaidOfVersion[],
  { version, startsAt }: { version: number; startsAt: DateTime },
): DateTime | undefined {
  const before = said.filter((text) => text.version === version - 1)
  if (before.some(({ kind }) => ENDED.includes(kind))) return undefined
  const known = before.some(({ left }) => left) || before.every(({ kind }) => isReminder(kind))
  const [moment] = known ? before.flatMap((text) => momentOf(text) ?? []) : []
  return moment?.toMillis() === startsAt.toMillis() ? undefined : moment
}
