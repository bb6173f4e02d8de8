import type { Analysis } from './analysis.ts'

/** What a look read: kept as it was, so that what is shown and what is exported stay the same. */
export interface TrialResult {
  analysis: Analysis
}
