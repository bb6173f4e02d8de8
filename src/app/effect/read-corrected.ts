import type { Session } from '../../store/engine/database.ts'
import { countMisreadings } from '../../store/misreadings/misreadings.ts'

/** How many messages of each month, from one to another ("2027-03"), agents said were misunderstood; a month without any is not there. */
export async function readCorrected(
  session: Session,
  officeIds: string[],
  from: string,
  until: string,
): Promise<Map<string, number>> {
  const counted = new Map<string, number>()
  for (const { month, count } of await countMisreadings(session, officeIds, from, until))
    counted.set(month, (counted.get(month) ?? 0) + count)
  return counted
}
