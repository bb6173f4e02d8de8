import type { Parts } from '../parts.ts'
import { backUpTonight } from './back-up-tonight.ts'
import { checkJournalTonight } from './check-journal-tonight.ts'
import { eachByItself } from './each-by-itself.ts'
import { purgeTonight } from './purge-tonight.ts'
import { redactAtCarrier } from './redact-at-carrier.ts'

/**
 * What is due by night, asked for each hour: whatever was missed, by a stop or a failure, is done in the next hour that the service runs. What
 * could not be let go of keeps nobody from having a copy.
 */
export function keepNightly(parts: Parts, stopping?: AbortSignal): Promise<void> {
  return eachByItself(
    parts,
    {
      purge: () => purgeTonight(parts, stopping),
      copy: () => backUpTonight(parts),
      journal: () => checkJournalTonight(parts),
      redaction: () => redactAtCarrier(parts, stopping),
    },
    stopping,
  )
}
