import { DateTime } from 'luxon'
import type { Session } from '../../store/engine/database.ts'
import { countMisreadings } from '../../store/misreadings/misreadings.ts'

/** How many messages agents said, in each of these months ("2027-03", in this zone), were misunderstood. */
export async function readCorrected(
  session: Session,
  officeIds: string[],
  months: readonly string[],
  zone: string,
): Promise<Map<string, number>> {
  const counted = new Map<string, number>()
  for (const month of months) {
    const from = DateTime.fromISO(`${month}-01`, { zone })
    counted.set(month, await countMisreadings(session, officeIds, from.toUTC(), from.plus({ months: 1 }).toUTC()))
  }
  return counted
}
