import type { Obligation } from '../../domain/obligation.ts'
import { columnName } from '../../domain/schedule/header.ts'
import type { ObligationLine } from '../../domain/schedule/line.ts'
import { fieldChanges } from '../../domain/schedule/line-outcome.ts'
import { readObligationLine } from '../../domain/schedule/read-obligations.ts'
import { keepObligation, listObligations } from '../../store/obligations/obligations.ts'
import { listByCases } from '../../store/people/people.ts'
import { type ImportRun, type LineWork, officeOf } from './import-run.ts'
import type { FormerObligation } from './undo-step.ts'

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
        const id = parts.newId()
        const known = await listObligations(tx, probationer.id)
        const kept = await keepObligation(tx, { id, ...obligation }, now)
        report[kept]++
        const named = { line: line.line, who: `${probationer.lastName} ${probationer.firstName} (${caseNumber})` }
        if (kept === 'created') run.steps.push({ made: 'obligation', id })
        if (kept !== 'updated') {
          run.outcomes.push({ what: kept, ...named })
          continue
        }
        const after = await listObligations(tx, probationer.id)
        for (const then of known) {
          const since = after.find((one) => one.id === then.id)
          const changes = since ? fieldChanges(asWords(since), asWords(then)) : []
          if (!since || changes.length === 0) continue
          run.outcomes.push({ what: 'changed', ...named, changes })
          run.steps.push({ changed: 'obligation', id: then.id, before: formerOf(then), after: formerOf(since) })
        }
      }
    },
  }
}

function formerOf({ detail, proof, dueOn, status }: Obligation): FormerObligation {
  return { detail: detail ?? null, proof: proof ?? null, dueOn: dueOn ?? null, status }
}

function asWords({ detail, proof, dueOn, status }: Obligation) {
  return { detail, proof, dueOn, status }
}
