import type { Parts } from '../parts.ts'
import { backUpTonight } from './back-up-tonight.ts'
import { checkJournalTonight } from './check-journal-tonight.ts'
import { purgeTonight } from './purge-tonight.ts'
import { redactAtCarrier } from './redact-at-carrier.ts'

/** What is due by night, asked for each hour: whatever was missed, by a stop or a failure, is done in the next hour that the service runs. */
export async function keepNightly(parts: Parts, stopping?: AbortSignal): Promise<void> {
  if (stopping?.aborted) return
  await purgeTonight(parts, stopping)
  if (stopping?.aborted) return
  await backUpTonight(parts)
  if (stopping?.aborted) return
  await checkJournalTonight(parts)
  if (stopping?.aborted) return
  await redactAtCarrier(parts, stopping)
}
