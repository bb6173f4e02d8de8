import { columnName } from '../domain/schedule/header.ts'
import type { Row } from '../domain/schedule/line.ts'
import { readObligationLine } from '../domain/schedule/read-obligations.ts'
import { sameFileCheck } from '../domain/schedule/same-file.ts'
import type { Transaction } from '../store/database.ts'
import { keepObligation } from '../store/obligations.ts'
import { listByCases } from '../store/people.ts'
import { type ImportRun, officeOf, readInto } from './import-run.ts'

/** Applies lines of an obligations file: what the court asks of people the planning already knows. */
export function importObligations(run: ImportRun): (tx: Transaction, rows: Row[]) => Promise<void> {
  const { parts, header, rules, report, now } = run
  const twice = sameFileCheck(header)
  return async (tx, rows) => {
    for (const row of rows) {
      const line = readInto(run, readObligationLine(row, header, rules))
      if (!line) continue
      const [probationer] = await listByCases(tx, officeOf(run, line).id, [line.caseNumber])
      const repeated = twice(line)
      const problem = repeated ?? {
        line: line.line,
        column: columnName(header, 'caseNumber'),
        code: 'caseUnknown' as const,
        value: line.caseNumber,
      }
      if (repeated || !probationer) {
        report.refused.push(problem)
        continue
      }
      const { code, words, detail, dueOn, proof, status } = line
      const obligation = { id: parts.newId(), probationerId: probationer.id, code, words, detail, dueOn, proof, status }
      report[await keepObligation(tx, obligation, now)]++
    }
  }
}
