import type { PlacedCount } from '../../domain/effect/activity-count.ts'
import { listActivityCounts } from '../../store/effect/activity.ts'
import type { Session } from '../../store/engine/database.ts'
import { countMisreadings } from '../../store/misreadings/misreadings.ts'

/** What was counted of the talk of some offices, from a month to another ("2027-03"), with the messages agents said were misunderstood. */
export async function readActivity(
  session: Session,
  officeIds: readonly string[],
  from: string,
  until: string,
): Promise<(PlacedCount & { officeId: string; month: string })[]> {
  const corrected = await countMisreadings(session, [...officeIds], from, until)
  return [
    ...(await listActivityCounts(session, officeIds, from, until)),
    ...corrected.map(({ count: times, ...place }) => ({ ...place, what: 'corrected' as const, detail: '', times })),
  ]
}
