import { listOffices } from '../../store/offices/offices.ts'
import type { Visit } from '../visit.ts'
import type { View } from './attendance-table.ts'
import { monthsOf, monthWords, type StatisticsSpan } from './span.ts'
import { ATTENDANCE } from './words.ts'

/** What one row tells of: some months of some offices. */
export interface Group {
  label: string
  months: readonly string[]
  officeIds: readonly string[]
}

/** Rows of what is counted by month: each month of all offices asked for or, told apart by office, each office in all months. */
export async function groupsOf(
  { parts }: Visit,
  span: StatisticsSpan,
  view: View,
): Promise<{ rowsAre: string; groups: Group[] }> {
  const months = monthsOf(span)
  if (view !== 'office') {
    const groups = months.map((month) => ({ label: monthWords(month), months: [month], officeIds: span.officeIds }))
    return { rowsAre: ATTENDANCE.views.month, groups }
  }
  const offices = (await listOffices(parts.store)).filter(({ id }) => span.officeIds.includes(id))
  const groups = offices.map(({ id, name }) => ({ label: name, months, officeIds: [id] }))
  return { rowsAre: ATTENDANCE.views.office, groups }
}

/** The counts that a row adds up. */
export function ofGroup<Counted extends { month: string; officeId: string }>(
  counts: readonly Counted[],
  { months, officeIds }: Group,
): Counted[] {
  return counts.filter(({ month, officeId }) => months.includes(month) && officeIds.includes(officeId))
}
