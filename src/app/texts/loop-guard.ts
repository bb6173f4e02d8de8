import type { DateTime } from 'luxon'
import type { Circumstances } from '../../domain/reminder.ts'
import type { Transaction } from '../../store/engine/database.ts'
import { phoneKeyOf } from '../../store/people/people.ts'
import { addNotice } from '../notices/add-notice.ts'
import type { Parts } from '../parts.ts'

/** More texts than that to one number within an hour, answers included, and something loops. Danger and STOP are exempt. */
export const TEXTS_AN_HOUR = 20

/** A word to the agent, once an hour, about a number that would have received too many texts of ours. */
export async function tellTooMany(
  tx: Transaction,
  parts: Parts,
  { office, probationer }: Circumstances,
  now: DateTime,
): Promise<void> {
  const { phone = '' } = probationer
  const key = `${loopKey(phoneKeyOf(tx, phone), now)}:${probationer.id}`
  await addNotice(tx, parts, { kind: 'loop', key, office, probationer, phone }, now)
}

/** One notice an hour for a number, whichever side of the loop was seen first. */
export function loopKey(phoneKey: string, now: DateTime): string {
  return `loop:${phoneKey}:${now.toUTC().toFormat("yyyy-MM-dd'T'HH")}`
}
