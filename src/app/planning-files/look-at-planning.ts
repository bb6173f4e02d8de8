import type { ScheduleLine } from '../../domain/schedule/line.ts'
import type { Session } from '../../store/engine/database.ts'
import type { PlanningAhead } from './ahead.ts'
import { foresee } from './foresee.ts'
import { readerOf } from './import-planning.ts'
import { type ImportRun, type LineWork, officeOf } from './import-run.ts'
import { noteNumbersApart } from './numbers-apart.ts'
import { planLines } from './plan-lines.ts'

/** A planning that is only looked at: compared as it is when it is loaded, with what its earlier lines would have changed. */
export function lookAtPlanning(run: ImportRun): LineWork<ScheduleLine, Session> & { ahead: PlanningAhead } {
  const { take, ...ahead } = foresee(run)
  return {
    ahead,
    read: readerOf(run),
    async apply(session, lines) {
      for (const [office, ofOffice] of Map.groupBy(lines, (line) => officeOf(run, line))) {
        const plan = await planLines(session, run, office, ofOffice, ahead)
        run.reach.take(plan, ofOffice)
        await take(session, plan)
        await noteNumbersApart(session, run, ofOffice, ahead)
      }
    },
  }
}
