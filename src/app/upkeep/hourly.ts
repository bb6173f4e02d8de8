import { keepCounts } from '../effect/keep-counts.ts'
import { sendReports } from '../effect/send-reports.ts'
import { keepPapers } from '../paper/keep-papers.ts'
import type { Parts } from '../parts.ts'
import { endPauses } from '../people/pause-person.ts'
import { keepPromises } from '../promises/keep-promises.ts'
import { noteAllDeviations } from '../trials/deviations.ts'
import { readDueLooks } from '../trials/read-result.ts'

/**
 * What is due by the hour, and nobody waits for: pauses that end; the papers of the evening; what deviates in trials, and their looks, as their moment is planned; what was promised and kept; the counts of each day, then the
 * reports of the month, which are made of them.
 */
export async function keepHourly(parts: Parts, stopping?: AbortSignal): Promise<void> {
  await endPauses(parts)
  await keepPapers(parts)
  await noteAllDeviations(parts)
  await readDueLooks(parts, stopping)
  if (stopping?.aborted) return
  await keepPromises(parts, stopping)
  if (stopping?.aborted) return
  await keepCounts(parts, stopping)
  if (stopping?.aborted) return
  await sendReports(parts)
}
