import type { DateTime } from 'luxon'
import { activityFigures } from '../../domain/effect/activity.ts'
import type { ReportFigures } from '../../domain/effect/report.ts'
import { textFigures } from '../../domain/effect/texts.ts'
import type { Office } from '../../domain/office.ts'
import { listActivityCounts } from '../../store/effect/activity.ts'
import { countOutcomesIn } from '../../store/effect/outcomes.ts'
import { countUnreachable, listTextCounts } from '../../store/effect/texts.ts'
import type { Session } from '../../store/engine/database.ts'
import { readCorrected } from './read-corrected.ts'

/** What the report of a month rests on; `month` is its first day, in the office's zone. */
export async function readReportFigures(
  session: Session,
  office: Office,
  month: DateTime,
  now: DateTime,
): Promise<ReportFigures> {
  const name = month.toFormat('yyyy-MM')
  const outcomesOf = (first: DateTime) => {
    const until = first.plus({ months: 1 }).toUTC()
    return countOutcomesIn(session, { officeId: office.id, from: first.toUTC(), until }, now)
  }
  const unreachable = await countUnreachable(session, [office.id], now)
  return {
    attendance: await outcomesOf(month),
    before: await outcomesOf(month.minus({ months: 1 })),
    activity: activityFigures(await listActivityCounts(session, [office.id], name, name)),
    corrected: (await readCorrected(session, [office.id], name, name)).get(name) ?? 0,
    texts: textFigures(await listTextCounts(session, office.id, name, name)),
    segmentPrice: office.segmentPrice,
    unreachable: Object.values(unreachable),
  }
}
