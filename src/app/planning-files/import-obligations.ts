import { columnName } from '../../domain/schedule/header.ts'
import type { ObligationLine } from '../../domain/schedule/line.ts'
import { fieldChanges, type LineOutcome } from '../../domain/schedule/line-outcome.ts'
import { readObligationLine } from '../../domain/schedule/read-obligations.ts'
import { type FormerObligation, type KeptObligation, keepObligation } from '../../store/obligations/obligations.ts'
import { listByFormerCases } from '../../store/people/former-cases.ts'
import { listByCases } from '../../store/people/people.ts'
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
          const former = (await listByFormerCases(tx, officeOf(run, line).id, [caseNumber])).get(caseNumber)
          const problem = former
            ? { code: 'caseCorrected' as const, value: former.caseNumber }
            : { code: 'caseUnknown' as const, value: caseNumber }
          report.refused.push({ line: line.line, column, ...problem })
          continue
        }
        const obligation = { code, words, detail, dueOn, proof, status, probationerId: probationer.id }
        const id = parts.newId()
        const { kept, conflicts, known } = await keepObligation(tx, { id, ...obligation }, now)
        report[kept]++
        const named = { line: line.line, who: `${probationer.lastName} ${probationer.firstName} (${caseNumber})` }
        if (kept === 'created') run.steps.push({ made: 'obligation', id })
        if (known && (kept === 'updated' || conflicts.length > 0)) run.steps.push({ changed: 'obligation', ...known })
        if (known && kept === 'updated') {
          const changes = fieldChanges(asWords(known.after), asWords(known.before))
          run.outcomes.push({ what: 'changed', ...named, changes })
        } else if (conflicts.length === 0)
          run.outcomes.push({ what: kept === 'created' ? 'created' : 'unchanged', ...named })
        tellConflicts(run, line, named, conflicts)
      }
    },
  }
}

/** What was written here stands, and whoever loads the file is told what it says otherwise. */
function tellConflicts(
  run: ImportRun,
  { line, cells }: ObligationLine,
  named: Pick<LineOutcome, 'line' | 'who'>,
  conflicts: KeptObligation['conflicts'],
): void {
  if (conflicts.length === 0) return
  const changes = conflicts.map(({ field, file, ours }) => ({ field, before: ours, after: file }))
  run.outcomes.push({ what: 'conflict', ...named, changes })
  for (const { field, file } of conflicts) {
    const value = cells[field] ?? file
    run.report.notices.push({ line, column: columnName(run.header, field), code: 'conflict', value })
  }
}

function asWords({ detail, proof, dueOn, status }: FormerObligation) {
  return { detail: detail ?? '', proof: proof ?? '', dueOn: dueOn ?? '', status }
}
