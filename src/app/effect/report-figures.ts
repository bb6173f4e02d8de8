import type { DateTime } from 'luxon'
import { activityFigures } from '../../domain/effect/activity.ts'
import { addRows } from '../../domain/effect/attendance.ts'
import { sumOf } from '../../domain/effect/mask.ts'
import type { ReportFigures } from '../../domain/effect/report.ts'
import { textFigures } from '../../domain/effect/texts.ts'
import type { Office } from '../../domain/office.ts'
import { listActivityCounts } from '../../store/effect/activity.ts'
import { listTextCounts } from '../../store/effect/texts.ts'
import type { Session } from '../../store/engine/database.ts'
import { readPublished } from './read-attendance.ts'
import { readCorrected } from './read-corrected.ts'
import { readUnreachable } from './read-unreachable.ts'

/** What the report of a month rests on, as it was last counted; `month` is its first day, in the office's zone. */
export async function readReportFigures(
  session: Session,
  office: Office,
  month: DateTime,
  now: DateTime,
): Promise<ReportFigures> {
  const name = month.toFormat('yyyy-MM')
  const before = month.minus({ months: 1 }).toFormat('yyyy-MM')
  const published = (await readPublished(session, [office.id], { from: before, until: name, by: [] })).get(office.id)
  const rowOf = (wanted: string) =>
    addRows((published ?? []).filter((one) => one.month === wanted).map(({ all }) => all))
  return {
    attendance: rowOf(name),
    before: rowOf(before),
    activity: activityFigures(await listActivityCounts(session, [office.id], name, name)),
    corrected: (await readCorrected(session, [office.id], [name], office.zone)).get(name),
    texts: textFigures(await listTextCounts(session, office.id, name, name)),
    segmentPrice: office.segmentPrice,
    unreachable: sumOf(Object.values(await readUnreachable(session, [office.id], now))),
  }
}
