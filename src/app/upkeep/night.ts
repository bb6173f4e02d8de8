import { DateTime } from 'luxon'
import type { Session } from '../../store/engine/database.ts'
import { listOffices } from '../../store/offices/offices.ts'

/** After midnight, and before anybody comes in. */
const BEGINS_AT_HOUR = 2

/** The night an instant belongs to, on the clock of the first office, by the day on which it begins: what is due by night is due once in each. */
export async function nightReader(session: Session): Promise<(instant: DateTime) => string> {
  const zone = await zoneOf(session)
  return (instant) => instant.setZone(zone).minus({ hours: BEGINS_AT_HOUR }).toISODate() ?? ''
}

/** When a night that was read begins. */
export async function beginningReader(session: Session): Promise<(night: string) => DateTime> {
  const zone = await zoneOf(session)
  return (night) => DateTime.fromISO(night, { zone }).plus({ hours: BEGINS_AT_HOUR })
}

async function zoneOf(session: Session): Promise<string> {
  return (await listOffices(session))[0]?.zone ?? 'utc'
}
