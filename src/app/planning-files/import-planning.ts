import type { ScheduleLine } from '../../domain/schedule/line.ts'
import { readPlanningLine } from '../../domain/schedule/read-planning.ts'
import type { Transaction } from '../../store/engine/database.ts'
import { withoutHomes } from './addresses.ts'
import { type ImportRun, type LineWork, officeOf } from './import-run.ts'
import { noteNumbersApart } from './numbers-apart.ts'
import { performLines } from './perform-lines.ts'
import { planLines } from './plan-lines.ts'
import { countBrought } from './slots-ahead.ts'

/** A planning: each line compared with itself as last imported, so that only what this file changed is applied. */
export function importPlanning(run: ImportRun): LineWork<ScheduleLine, Transaction> {
  return {
    read: readerOf(run),
    async apply(tx, lines) {
      for (const [office, ofOffice] of Map.groupBy(lines, (line) => officeOf(run, line))) {
        const plan = await planLines(tx, run, office, ofOffice)
        if (run.saysAbsent) {
          run.reach.take(plan, ofOffice)
          for (const { line } of plan.created) {
            const { type, status = 'planned', startsAt } = line
            countBrought(run, run.brought, { officeId: office.id, type, status, startsAt })
          }
        }
        await performLines(tx, run, plan)
        await noteNumbersApart(tx, run, ofOffice)
      }
    },
  }
}

/** Reads the lines of a planning, without the addresses that are people's homes. */
export function readerOf(run: ImportRun): LineWork<ScheduleLine, unknown>['read'] {
  const told = withoutHomes(run.header, run.addresses)
  return (row) => told(readPlanningLine(row, run.header, run.rules))
}
