import type { Analysis } from './analysis.ts'
import type { ExportRow } from './export-row.ts'
import type { Flow } from './flow.ts'
import type { Verdict } from './verdict.ts'

/** Its settings, the words of its texts, those of its files for outcomes. */
export type Deviation = 'settings' | 'texts' | 'statusWords'

/** What a look read: kept as it was, so that what is shown and what is exported stay the same. Its rows name nobody. */
export interface TrialResult {
  analysis: Analysis
  flow: Flow
  verdict: Verdict
  /** In what an office no longer did or said what the protocol holds, while it ran; of words of outcomes, until the look. */
  deviations: Deviation[]
  /** None while an arm is too small for its rows to be given. */
  rows: ExportRow[]
}
