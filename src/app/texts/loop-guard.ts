import type { DateTime } from 'luxon'
import type { Circumstances } from '../../domain/reminder.ts'
import type { Transaction } from '../../store/database.ts'
import { tellAgentsOf } from '../mail/tell-agents.ts'
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
  const key = `loop:${probationer.id}:${now.toUTC().toFormat("yyyy-MM-dd'T'HH")}`
  await tellAgentsOf(tx, parts, { kind: 'loop', key, office, probationer, phone: probationer.phone }, now)
}
