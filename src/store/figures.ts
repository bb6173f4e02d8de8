import { count } from 'drizzle-orm'
import type { Session } from './database.ts'

/** How many texts stand in each state. */
export async function countByState({ db, tables }: Session) {
  const { messages } = tables
  const rows = await db
    .select({ direction: messages.direction, state: messages.state, count: count() })
    .from(messages)
    .groupBy(messages.direction, messages.state)
  // Postgres counts in bigint, which its driver gives as a string.
  return rows.map((row) => ({ ...row, count: Number(row.count) }))
}
