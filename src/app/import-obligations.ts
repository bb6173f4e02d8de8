import { columnName } from '../domain/schedule/header.ts'
import type { ObligationLine } from '../domain/schedule/line.ts'
import { readObligationLine } from '../domain/schedule/read-obligations.ts'
import { keepObligation } from '../store/obligations.ts'
import { listByCases } from '../store/people.ts'
import { type ImportRun, type LineWork, officeOf } from './import-run.ts'

/** An obligations file: what the court asks of people the planning already knows. */
export function importObligations(run: ImportRun): LineWork<ObligationLine> {
  const { parts, header, rules, report, now } = run
  return {
    read: (row) => readObligationLine(row, header, rules),
    async apply(tx, lines) {
      for (const line of lines) {
        const { caseNumber, code, words, detail, dueOn, proof, status } = line
        const [probationer] = await listByCases(tx, officeOf(run, line).id, [caseNumber])
        if (!probationer) {
          const column = columnName(header, 'caseNumber')
          report.refused.push({ line: line.line, column, code: 'caseUnknown', value: caseNumber })
          continue
        }
        const obligation = { code, words, detail, dueOn, proof, status, probationerId: probationer.id }
        report[await keepObligation(tx, { id: parts.newId(), ...obligation }, now)]++
      }
    },
  }
}
