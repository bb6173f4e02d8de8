import { html } from 'hono/html'
import { readCorrected } from '../../app/effect/read-corrected.ts'
import {
  ACTIVITY_MEANS,
  type ActivityCount,
  type ActivityFigures,
  activityFigures,
  TOPICS,
} from '../../domain/effect/activity.ts'
import { median, percent } from '../../locales/fr/report.ts'
import { listActivityCounts } from '../../store/effect/activity.ts'
import { dataTable } from '../components.ts'
import type { Html } from '../html.ts'
import type { Visit } from '../visit.ts'
import { ACTIVITY as WORDS } from './activity-words.ts'
import { whenCounted } from './counted.ts'
import { definitions, monthCell, numberCell, peopleCell } from './months.ts'
import { monthsOf, type StatisticsSpan } from './span.ts'

/** What people did by text, month by month, and how well they were understood. */
export async function activitySection(visit: Visit, span: StatisticsSpan): Promise<Html> {
  const { parts, office } = visit
  const counts = await listActivityCounts(parts.store, span.officeIds, span.from, span.until)
  const months = figuresByMonth(counts, span)
  const corrected = await readCorrected(parts.store, span.officeIds, monthsOf(span), office.zone)
  return html`
    <section aria-labelledby="activite">
      <h2 id="activite">${WORDS.title}</h2>
      <p>${WORDS.intro}</p>
      ${await whenCounted(visit, span.officeIds)}
      ${counts.length === 0 ? html`<p class="empty">${WORDS.none}</p>` : tables(months, corrected)}
    </section>
  `
}

interface Month {
  month: string
  figures: ActivityFigures
}

function figuresByMonth(counts: readonly (ActivityCount & { month: string })[], span: StatisticsSpan): Month[] {
  const byMonth = Map.groupBy(counts, ({ month }) => month)
  return monthsOf(span).map((month) => ({ month, figures: activityFigures(byMonth.get(month) ?? []) }))
}

function tables(months: readonly Month[], corrected: ReadonlyMap<string, number>): Html {
  return html`
    <h3>${WORDS.deeds}</h3>
    ${deedsTable(months)}
    ${definitions(WORDS.columns, ACTIVITY_MEANS)}
    <h3>${WORDS.asked}</h3>
    ${askedTable(months)}
    ${definitions({ asked: WORDS.asked }, ACTIVITY_MEANS)}
    <h3>${WORDS.messages}</h3>
    ${messagesTable(months, corrected)}
    ${definitions(WORDS.messageColumns, ACTIVITY_MEANS)}
    <h3>${WORDS.speed}</h3>
    ${speedTable(months)}
    ${definitions(WORDS.speedColumns, ACTIVITY_MEANS)}
  `
}

const DEEDS = ['confirmed', 'moved', 'freed', 'late', 'cannotCome', 'optedOut'] as const

function deedsTable(months: readonly Month[]): Html {
  const rows = months.map(({ month, figures }) => [monthCell(month), ...DEEDS.map((deed) => peopleCell(figures[deed]))])
  const columns = [WORDS.month, ...DEEDS.map((deed) => WORDS.columns[deed])]
  return dataTable({ caption: WORDS.deeds, columns, rows, className: 'counts' })
}

function askedTable(months: readonly Month[]): Html {
  const rows = months.map(({ month, figures }) => [
    monthCell(month),
    ...TOPICS.map((topic) => peopleCell(figures.asked[topic])),
  ])
  const columns = [WORDS.month, ...TOPICS.map((topic) => WORDS.topics[topic])]
  return dataTable({ caption: WORDS.asked, columns, rows, className: 'counts' })
}

/** Messages, not people: their numbers are told as they are. */
function messagesTable(months: readonly Month[], corrected: ReadonlyMap<string, number>): Html {
  const rows = months.map(({ month, figures }) => [
    monthCell(month),
    numberCell(figures.received),
    ...[figures.answeredAlone, figures.handedOver, corrected.get(month) ?? 0].map((count) =>
      shareCell(count, figures.received),
    ),
  ])
  const columns = [WORDS.month, ...Object.values(WORDS.messageColumns)]
  return dataTable({ caption: WORDS.messages, columns, rows, className: 'counts' })
}

function shareCell(count: number, of: number): Html {
  return html`${numberCell(count)}${of > 0 && html` <small>(${percent(count / of)})</small>`}`
}

function speedTable(months: readonly Month[]): Html {
  const rows = months.map(({ month, figures }) => [
    monthCell(month),
    html`${median(figures.theyAnswered, false)}${
      figures.invited > 0 && html` <small>(${WORDS.share(percent(figures.answered / figures.invited))})</small>`
    }`,
    html`${median(figures.weAnswered, false)}`,
    html`${median(figures.agentDealt, figures.mostPending)}`,
  ])
  const columns = [WORDS.month, ...Object.values(WORDS.speedColumns)]
  return dataTable({ caption: WORDS.speed, columns, rows, className: 'counts' })
}
