import { type PublishedMonth, publishMonth } from '../../domain/effect/attendance.ts'
import type { By } from '../../domain/effect/attendance-tally.ts'
import type { Office } from '../../domain/office.ts'
import { listCounts } from '../../store/effect/attendance-counts.ts'
import type { Session } from '../../store/engine/database.ts'
import type { Parts } from '../parts.ts'
import { freshenAttendance } from './freshen-attendance.ts'

/** Months, from one to another, both included; what is not asked for by `by` is not read. */
interface Asked {
  from: string
  until: string
  by: readonly By[]
}

/**
 * What is published of each office's months, as of now or, where that takes long, as of the last count (see `freshenAttendance`): by office,
 * months in their order, those in which somebody was convened only.
 */
export async function readAttendance(
  parts: Pick<Parts, 'store' | 'clock'>,
  offices: readonly Office[],
  asked: Asked,
  later: (officeId: string) => void,
): Promise<Map<string, PublishedMonth[]>> {
  await freshenAttendance(parts, offices, later)
  const officeIds = offices.map(({ id }) => id)
  return readPublished(parts.store, officeIds, asked)
}

/** The same as it was last counted. */
export async function readPublished(
  session: Session,
  officeIds: readonly string[],
  { from, until, by }: Asked,
): Promise<Map<string, PublishedMonth[]>> {
  const cells = await listCounts(session, officeIds, { from, until, by: ['all', ...by] })
  const ofOffice = Map.groupBy(cells, ({ officeId }) => officeId)
  return new Map(
    officeIds.map((officeId) => {
      const months = Map.groupBy(ofOffice.get(officeId) ?? [], ({ month }) => month)
      const published = [...months].map(([month, counted]) => publishMonth(month, counted))
      return [officeId, published.toSorted((one, other) => (one.month < other.month ? -1 : 1))]
    }),
  )
}
