import { keepCounts } from '../effect/keep-counts.ts'
import { sendReports } from '../effect/send-reports.ts'
import { keepPapers } from '../paper/keep-papers.ts'
import type { Parts } from '../parts.ts'
import { endPauses } from '../people/pause-person.ts'
import { keepPromises } from '../promises/keep-promises.ts'
import { noteAllDeviations } from '../trials/deviations.ts'
import { readDueLooks } from '../trials/read-result.ts'
import { eachByItself } from './each-by-itself.ts'

/**
 * What is due by the hour, and nobody waits for: pauses that end; the papers of the evening; what deviates in trials, then their looks, as their
 * moment is planned; what was promised and kept; the counts of each day, then the reports of the month, which are made of them.
 */
export function keepHourly(parts: Parts, stopping?: AbortSignal): Promise<void> {
  return eachByItself(
    parts,
    {
      pauses: () => endPauses(parts),
      papers: () => keepPapers(parts),
      async trials() {
        await noteAllDeviations(parts)
        await readDueLooks(parts, stopping)
      },
      promises: () => keepPromises(parts, stopping),
      async counts() {
        await keepCounts(parts, stopping)
        if (!stopping?.aborted) await sendReports(parts)
      },
    },
    stopping,
  )
}
