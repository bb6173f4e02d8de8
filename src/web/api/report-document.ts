import type { ImportReport } from '../../domain/schedule/import-report.ts'
import { fileReportWords } from '../../locales/fr/file-report.ts'
import { problemSentence } from '../../locales/fr/import-words.ts'

/** What loading a file did, as programs read it: each refusal and each notice with its sentence. */
export function reportDocument({ refused, notices, absent, slotsShort = [], ...report }: ImportReport) {
  return {
    ...report,
    absent: {
      count: absent?.count ?? 0,
      appointments: (absent?.some ?? []).map(({ caseNumber, reference, when, type }) => ({
        case: caseNumber ?? null,
        reference: reference ?? null,
        at: when,
        type,
      })),
    },
    slotsShort: slotsShort.map((short) => ({ ...short, warning: fileReportWords.slotsShort(short) })),
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
