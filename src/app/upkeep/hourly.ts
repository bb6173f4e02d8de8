import { keepCounts } from '../effect/keep-counts.ts'
import { sendReports } from '../effect/send-reports.ts'
import type { Parts } from '../parts.ts'

/** What is due by the hour, and nobody waits for: the counts of each day, then the reports of the month, which are made of them. */
export async function keepHourly(parts: Parts, stopping?: AbortSignal): Promise<void> {
  await keepCounts(parts, stopping)
  if (stopping?.aborted) return
  await sendReports(parts)
}
