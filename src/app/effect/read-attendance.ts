import { type PublishedMonth, publishMonth } from '../../domain/effect/attendance.ts'
import type { By } from '../../domain/effect/attendance-tally.ts'
import type { Office } from '../../domain/office.ts'
import { listCounts } from '../../store/attendance/counts.ts'
import type { Parts } from '../parts.ts'
import { keepAttendance } from './keep-attendance.ts'

/**
 * What is published of each office's months, from one to another, as of now: by office, months in their order, those in which somebody was
 * convened only. What is not asked for by `by` is not read.
 */
export async function readAttendance(
  parts: Pick<Parts, 'store' | 'clock'>,
  offices: readonly Office[],
  { from, until, by }: { from: string; until: string; by: readonly By[] },
): Promise<Map<string, PublishedMonth[]>> {
  for (const office of offices) await keepAttendance(parts, office)
  const officeIds = offices.map(({ id }) => id)
  const cells = await listCounts(parts.store, officeIds, { from, until, by: ['all', ...by] })
  const ofOffice = Map.groupBy(cells, ({ officeId }) => officeId)
  return new Map(
    officeIds.map((officeId) => {
      const months = Map.groupBy(ofOffice.get(officeId) ?? [], ({ month }) => month)
      const published = [...months].map(([month, counted]) => publishMonth(month, counted))
      return [officeId, published.toSorted((one, other) => (one.month < other.month ? -1 : 1))]
    }),
  )
}
