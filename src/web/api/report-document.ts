import type { ImportReport } from '../../domain/schedule/import-report.ts'
import { problemSentence } from '../../locales/fr/import-words.ts'

/** What loading a file did, as programs read it: each refusal and each notice with its sentence. */
export function reportDocument({ refused, notices, ...report }: ImportReport) {
  return {
    ...report,
    refused: refused.map((problem) => ({
      line: problem.line,
      column: problem.column,
      problem: problemSentence(problem),
      value: problem.value,
      code: problem.code,
    })),
    notices: notices.map((notice) => ({ ...notice, notice: problemSentence(notice) })),
  }
}
