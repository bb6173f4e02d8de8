import type { DateTime } from 'luxon'
import { isReminder, momentOf, type PlannedText } from './reminder.ts'

/** A text planned about some version of an appointment; `left` when it left, or may have. */
interface SaidOfVersion extends PlannedText {
  version: number
  left: boolean
}

/**
 * The moment at which people would have come, had the appointment not moved to this version: the last that a text told them or, of a version
 * that no text was to announce, that they heard otherwise. Undefined when they know of none, when it is the same, or when it was called off.
 */
export function formerMoment(
  said: readonly SaidOfVersion[],
  { version, startsAt }: { version: number; startsAt: DateTime },
): DateTime | undefined {
  const before = Map.groupBy(
    said.filter((text) => text.version < version),
    (text) => text.version,
  )
  for (const [, texts] of [...before].toSorted(([one], [other]) => other - one)) {
    const left = texts.filter((text) => text.left)
    const isAnnounced = texts.some(({ kind }) => !isReminder(kind))
    if (left.length === 0 && isAnnounced) continue
    if (texts.some(({ kind }) => kind === 'cancelled' || kind === 'excused')) return undefined
    const [moment] = (left.length > 0 ? left : texts).flatMap((text) => momentOf(text) ?? [])
    if (moment) return moment.toMillis() === startsAt.toMillis() ? undefined : moment
  }
  return undefined
}
