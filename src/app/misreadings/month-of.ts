import type { DateTime } from 'luxon'
import type { Office } from '../../domain/office.ts'

/** The month of an instant on an office's calendar: "2027-03". */
export function monthOf(instant: DateTime, { zone }: Pick<Office, 'zone'> = { zone: 'utc' }): string {
  return instant.setZone(zone).toFormat('yyyy-MM')
}
