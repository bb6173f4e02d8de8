import { monthOf } from '../../domain/effect/attendance-tally.ts'
import type { Office } from '../../domain/office.ts'
import { listCounts } from '../../store/effect/attendance-counts.ts'
import type { Parts } from '../parts.ts'
import { keepAttendance, listOutdated } from './keep-attendance.ts'

/** So many appointments are counted in some 70 ms: a page of 100,000 of them still answers in 200. */
const QUICK = 2000

/**
 * Has the attendance of these offices counted as of now where that is quick, or was never done. A longer count is left to `later`, and what was
 * counted before stands meanwhile.
 */
export async function freshenAttendance(
  parts: Pick<Parts, 'store' | 'clock'>,
  offices: readonly Office[],
  later: (officeId: string) => void,
  quick = QUICK,
): Promise<void> {
  for (const office of offices) {
    const appointments = await toCountAgain(parts, office)
    if (appointments === undefined) continue
    if (appointments > quick) later(office.id)
    else await keepAttendance(parts, office)
  }
}

/** How many appointments the months hold that are to be counted again, as they were last counted; 0 when one was never, undefined when there are none. */
async function toCountAgain(
  { store, clock }: Pick<Parts, 'store' | 'clock'>,
  office: Office,
): Promise<number | undefined> {
  const outdated = await listOutdated(store, office, clock.now())
  if (outdated.length === 0) return undefined
  if (outdated.some(({ counted }) => !counted)) return 0
  const months = outdated.map(({ start }) => monthOf(start, office.zone))
  const span = { from: months[0] ?? '', until: months.at(-1) ?? '', by: ['all' as const] }
  const cells = await listCounts(store, [office.id], span)
  return cells.filter(({ month }) => months.includes(month)).reduce((sum, { count }) => sum + count, 0)
}
