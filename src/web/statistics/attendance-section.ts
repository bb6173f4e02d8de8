import { html } from 'hono/html'
import { readAttendance } from '../../app/effect/read-attendance.ts'
import { figuresOf } from '../../domain/effect/attendance.ts'
import { type Breakdown, monthOf } from '../../domain/effect/attendance-tally.ts'
import { OUTCOMES } from '../../domain/effect/outcome.ts'
import { listOffices } from '../../store/offices/offices.ts'
import { listPlaces } from '../../store/places/places.ts'
import { isRecounted } from '../agenda/outcomes-span.ts'
import { tabs } from '../components.ts'
import { share, told } from '../figures.ts'
import type { Html } from '../html.ts'
import type { Visit } from '../visit.ts'
import { type Attendance, type AttendanceTable, attendanceTable, type View } from './attendance-table.ts'
import { bars } from './bars.ts'
import { figuresTable } from './figures-table.ts'
import { MEANINGS } from './meanings.ts'
import { sayRate } from './say-figures.ts'
import { monthWords, type StatisticsSpan } from './span.ts'
import { OUTCOME_WORDS, STATISTICS, ATTENDANCE as WORDS } from './words.ts'

/** More than any office has. */
const MOST_PLACES = 1000

/** What became of convocations in this span, one way of counting at a time; `address` is where another way is shown. */
export async function attendanceSection(
  visit: Visit,
  span: StatisticsSpan,
  view: View,
  address: (view: View, file?: string) => string,
): Promise<Html> {
  const attendance = await attendanceOf(visit, span, view)
  const table = attendanceTable(attendance, view)
  return html`
    <section aria-labelledby="presences">
      <h2 id="presences">${WORDS.title}</h2>
      ${summary(table, span, toComplete(visit, attendance))}
      ${tabs(
        WORDS.by,
        viewsOf(span).map((one) => ({ href: address(one), words: WORDS.views[one], current: one === view })),
      )}
      ${(view === 'reached' || view === 'answer') && html`<p>${WORDS.notAnEffect}</p>`}
      ${table.rows.length > 0 && charts(table, view)}
      ${figuresTable(table)}
      ${table.withheld && html`<p>${WORDS.withheld}</p>`}
      <p class="works"><a href="${address(view, 'presences.csv')}">${STATISTICS.download}</a></p>
      ${definitions(view)}
    </section>
  `
}

/** The ways of counting one or several offices. */
export function viewsOf({ officeIds }: StatisticsSpan): View[] {
  const several: View[] = officeIds.length > 1 ? ['office'] : []
  return ['month', 'week', ...several, 'type', 'place', 'language', 'reached', 'answer']
}

/** What is published of a span, as far as one way of counting needs it. */
export async function attendanceOf({ parts, web, now }: Visit, span: StatisticsSpan, view: View): Promise<Attendance> {
  const by: Breakdown[] = view === 'month' || view === 'office' ? [] : [view]
  const offices = (await listOffices(parts.store)).filter(({ id }) => span.officeIds.includes(id))
  const placeNames = new Map<string, string>()
  for (const office of view === 'place' ? offices : [])
    for (const { id, name } of await listPlaces(parts.store, office.id, MOST_PLACES))
      placeNames.set(id, offices.length > 1 ? WORDS.placeOf(name, office.name) : name)
  return {
    span,
    offices,
    current: monthOf(now, now.zoneName ?? 'utc'),
    months: await readAttendance(parts, offices, { ...span, by }, web.recount),
    placeNames,
  }
}

/** The one thing to know, in a sentence: how much is known and, if that is enough, the rate. */
function summary({ together }: AttendanceTable, { from, until }: StatisticsSpan, months: readonly string[]): Html {
  if (!together) return html``
  const { convened, known, isKnown } = figuresOf(together.row)
  if (convened.most === 0) return html`<p class="empty">${WORDS.none}</p>`
  return html`
    <p class="summary">
      ${WORDS.passed(STATISTICS.period(monthWords(from), monthWords(until)))} <strong>${told(convened)}</strong>.
      ${known && WORDS.knownFor(share(known))}
      ${isKnown ? WORDS.rate(sayRate(together.row)) : WORDS.tooUnknown}
    </p>
    ${months.length > 0 && html`<p>${WORDS.ask} ${months.map((month, at) => html`${at > 0 && ', '}<a href="/agenda/issues?mois=${month}">${monthWords(month)}</a>`)}.</p>`}
  `
}

/** The latest months of the visitor's office without a rate that still are counted again once their outcomes are noted. */
function toComplete({ office, now }: Visit, { months }: Attendance): string[] {
  const without = (months.get(office.id) ?? []).filter(({ all }) => {
    const { known, isKnown } = figuresOf(all)
    return known !== undefined && !isKnown && all.unknown.least > 0
  })
  const open = without.map(({ month }) => month).filter((month) => isRecounted(month, now))
  return open.slice(-MOST_ASKED)
}

/** A line of them. */
const MOST_ASKED = 6

/** The rate, then each outcome on one scale: small charts of the same rows instead of one with many colours. */
function charts({ rows }: AttendanceTable, view: View): Html {
  const most = Math.max(1, ...rows.flatMap(({ row }) => OUTCOMES.map((outcome) => finite(row[outcome]))))
  const rates = rows.map(({ label, row }) => {
    const { bounds, rate } = figuresOf(row)
    return { label, between: bounds, mark: rate, words: sayRate(row) }
  })
  const highest = Math.max(0.1, ...rates.map(({ between }) => between?.most ?? 0))
  return html`
    <p class="legend">${WORDS.legend}</p>
    <div class="charts">
      ${bars({
        id: 'taux',
        title: STATISTICS.chart(WORDS.columns.rate, WORDS.views[view]),
        means: STATISTICS.chartMeans(''),
        rows: rates,
        most: highest,
        look: 'range',
      })}
      ${OUTCOMES.map((outcome) =>
        bars({
          id: outcome,
          title: STATISTICS.chart(OUTCOME_WORDS[outcome], WORDS.views[view]),
          means: STATISTICS.chartMeans(STATISTICS.sameScale),
          rows: rows.map(({ label, row }) => ({ label, between: row[outcome], words: told(row[outcome]) })),
          most,
          look: outcome === 'unknown' ? 'dotted' : 'plain',
        }),
      )}
    </div>
  `
}

function finite({ least, most }: { least: number; most: number }): number {
  return Number.isFinite(most) ? most : least
}

function definitions(view: View): Html {
  const { around: _, ...figures } = MEANINGS.attendance
  const breakdown = view === 'month' || view === 'office' ? [] : [MEANINGS.breakdown[view]]
  return html`
    <h3>${STATISTICS.definitions}</h3>
    <ul class="definitions">${[...breakdown, ...Object.values(figures)].map((words) => html`<li>${words}</li>`)}</ul>
  `
}
