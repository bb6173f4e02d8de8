import { DateTime } from 'luxon'
import type { Office } from '../../domain/office.ts'
import { findMark, setMark } from '../../store/marks/marks.ts'
import { listOffices } from '../../store/offices/offices.ts'
import { countPromised, replacePromiseCounts } from '../../store/promises/promises.ts'
import type { Parts } from '../parts.ts'

/** A text that is late may wait for the office to open, over the longest week-end, and one in doubt to be found: then a day's counts stand. */
const STANDS_AFTER = { days: 4 }
/** What a service that stood still for longer is asked for of no text any more. */
const AT_MOST = { days: 35 }

/**
 * Counts by day what was promised and kept, of the last days anew, and of those on which the service stood still: each by the calendar of its
 * office, written at once or not at all, so that a stop loses nothing.
 */
export async function keepPromises(
  { store, clock }: Pick<Parts, 'store' | 'clock'>,
  stopping?: AbortSignal,
): Promise<void> {
  const now = clock.now()
  for (const [zone, offices] of Map.groupBy(await listOffices(store), (office) => office.zone)) {
    const today = now.setZone(zone).startOf('day')
    if (today.isValid) await keepZone(zone, offices, today)
  }

  async function keepZone(zone: string, offices: readonly Office[], today: DateTime): Promise<void> {
    const officeIds = offices.map(({ id }) => id)
    // Of days before the first count nobody wrote down at which hour a text was first to leave.
    const mark = await findMark(store, markOf(zone))
    const again = mark === undefined ? today : DateTime.fromISO(mark, { zone })
    for (let day = DateTime.max(again, today.minus(AT_MOST)); day <= today; day = day.plus({ days: 1 })) {
      if (stopping?.aborted) return
      const span = { from: day.toUTC(), until: DateTime.min(day.plus({ days: 1 }), now).toUTC(), now, officeIds }
      const counts = await countPromised(store, span)
      await store.transaction(async (tx) => {
        await replacePromiseCounts(tx, officeIds, day.toISODate() ?? '', counts)
        await setMark(
          tx,
          markOf(zone),
          DateTime.max(again, DateTime.min(day, today.minus(STANDS_AFTER))).toISODate() ?? '',
        )
      })
    }
  }
}

function markOf(zone: string): string {
  return `promises counted ${zone}`
}
