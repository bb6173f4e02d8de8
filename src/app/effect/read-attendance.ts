import { type PublishedMonth, publishMonth } from '../../domain/effect/attendance.ts'
import type { By } from '../../domain/effect/attendance-tally.ts'
import { listCounts } from '../../store/attendance/counts.ts'
import type { Session } from '../../store/engine/database.ts'

/** What is published of each office's months, from one to another; of the months that were counted only, in their order. */
export async function readAttendance(
  store: Session,
  { from, until, officeIds, by }: { from: string; until: string; officeIds: readonly string[]; by: readonly By[] },
): Promise<Map<string, PublishedMonth[]>> {
  const cells = await listCounts(store, officeIds, { from, until, by: ['all', ...by] })
  const ofOffice = Map.groupBy(cells, ({ officeId }) => officeId)
  return new Map(
    officeIds.map((officeId) => {
      const months = Map.groupBy(ofOffice.get(officeId) ?? [], ({ month }) => month)
      const published = [...months].map(([month, counted]) => publishMonth(month, counted))
      return [officeId, published.toSorted((one, other) => (one.month < other.month ? -1 : 1))]
    }),
  )
}
