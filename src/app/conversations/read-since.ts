import { DateTime } from 'luxon'
import { instantOn, readDate } from '../../domain/schedule/moment.ts'

/** A day or a moment as staff write it (`01/12/2026`, `2026-12-01`, `2026-12-01T14:30`), on an office's clock; undefined when unreadable. */
export function readSince(written: string, zone: string): DateTime | undefined {
  if (ABSOLUTE.test(written)) {
    const instant = DateTime.fromISO(written)
    return instant.isValid ? instant.toUTC() : undefined
  }
  const read = readDate(written)
  if ('problem' in read) return undefined
  const start = instantOn(read.date, read.time ?? { hour: 0, minute: 0 }, zone)
  return 'problem' in start ? undefined : start.instant.toUTC()
}

/** An instant that needs no clock: it says its own offset. */
const ABSOLUTE = /T.*(Z|[+-]\d{2}:?\d{2})$/i
