import type { DateTime } from 'luxon'
import { activityFigures } from '../../domain/effect/activity.ts'
import { addRows } from '../../domain/effect/attendance.ts'
import type { Spread } from '../../domain/effect/difference.ts'
import { sumOf } from '../../domain/effect/mask.ts'
import type { ReportFigures } from '../../domain/effect/report.ts'
import { textFigures } from '../../domain/effect/texts.ts'
import type { Office } from '../../domain/office.ts'
import { readSpread } from '../../store/effect/spread.ts'
import { listTextCounts } from '../../store/effect/texts.ts'
import type { Session } from '../../store/engine/database.ts'
import { KEPT_MONTHS } from '../upkeep/purge.ts'
import { readActivity } from './read-activity.ts'
import { readPublished } from './read-attendance.ts'
import { readUnreachable } from './read-unreachable.ts'

/** What the report of a month rests on, as it was last counted; `month` is its first day, in the office's zone; the spread, unless it was read before. */
export async function readReportFigures(
  session: Session,
  office: Office,
  month: DateTime,
  now: DateTime,
  spread?: Spread,
): Promise<ReportFigures> {
  const name = month.toFormat('yyyy-MM')
  const previous = month.minus({ months: 1 })
  const before = previous.toFormat('yyyy-MM')
  const published = (await readPublished(session, [office.id], { from: before, until: name, by: [] })).get(office.id)
  const rowOf = (wanted: string) =>
    addRows((published ?? []).filter((one) => one.month === wanted).map(({ all }) => all))
  return {
    attendance: rowOf(name),
    before: rowOf(before),
    spread: spread ?? (await readSpreadBefore(session, office, month, now)),
    activity: activityFigures(await readActivity(session, [office.id], name, name)),
    texts: textFigures(await listTextCounts(session, office.id, name, name)),
    segmentPrice: office.segmentPrice,
    unreachable: sumOf(Object.values(await readUnreachable(session, [office.id], now))),
  }
}

/** How far the appointments of a person go together in a month and the one before it: some 20 ms for many; undefined once they are gone. */
export async function readSpreadBefore(
  session: Session,
  office: Office,
  month: DateTime,
  now: DateTime,
): Promise<Spread | undefined> {
  const previous = month.minus({ months: 1 })
  return isKept(previous, now) ? readSpread(session, office.id, spanOf(previous)) : undefined
}

function isKept(month: DateTime, now: DateTime): boolean {
  return month >= now.minus({ months: KEPT_MONTHS.appointments })
}

/** A month, and the one after it. */
function spanOf(month: DateTime) {
  const [before, from, until] = [0, 1, 2].map((months) => month.plus({ months }).toUTC()) as [
    DateTime,
    DateTime,
    DateTime,
  ]
  return { before, from, until }
}
