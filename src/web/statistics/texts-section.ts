import { html } from 'hono/html'
import { readUnreachable } from '../../app/effect/read-unreachable.ts'
import {
  type PlacedTexts,
  priceOf,
  reasonsOf,
  TEXTS_MEAN,
  type TextFigures,
  textFigures,
} from '../../domain/effect/texts.ts'
import type { Office } from '../../domain/office.ts'
import { LOST_BECAUSE } from '../../locales/fr/notices.ts'
import { euros } from '../../locales/fr/report.ts'
import { listTextCounts } from '../../store/effect/texts.ts'
import { getOffice } from '../../store/offices/offices.ts'
import { dataTable } from '../components.ts'
import type { Html } from '../html.ts'
import type { Visit } from '../visit.ts'
import { TEXT_REASONS } from '../words.ts'
import { TEXTS as WORDS } from './activity-words.ts'
import { whenCounted } from './counted.ts'
import { definitions, monthCell, numberCell, peopleCell } from './months.ts'
import { monthsOf, type StatisticsSpan } from './span.ts'

/** The texts and e-mails of offices, month by month, what they cost, why some did not arrive, and whom none can reach today. */
export async function textsSection(visit: Visit, span: StatisticsSpan): Promise<Html> {
  const { store } = visit.parts
  const offices: OfficeTexts[] = []
  for (const id of span.officeIds)
    offices.push({ office: await getOffice(store, id), counts: await listTextCounts(store, id, span.from, span.until) })
  const all = offices.flatMap(({ counts }) => counts)
  const unreachable = await readUnreachable(store, span.officeIds, visit.now.toUTC())
  return html`
    <section aria-labelledby="textos">
      <h2 id="textos">${WORDS.title}</h2>
      <p>${WORDS.intro}</p>
      ${await whenCounted(visit, span.officeIds)}
      ${all.length === 0 ? html`<p class="empty">${WORDS.none}</p>` : tables(offices, all, monthsOf(span))}
      <h3>${WORDS.unreachable}</h3>
      ${unreachableTable(unreachable)}
      ${definitions({ unreachable: WORDS.unreachable }, TEXTS_MEAN)}
    </section>
  `
}

interface OfficeTexts {
  office: Office
  counts: Counted[]
}
type Counted = PlacedTexts & { month: string }

function tables(offices: readonly OfficeTexts[], all: readonly Counted[], months: readonly string[]): Html {
  const byMonth = Map.groupBy(all, ({ month }) => month)
  const figures = months.map((month) => ({ month, figures: textFigures(byMonth.get(month) ?? []) }))
  return html`
    <h3>${WORDS.texts}</h3>
    ${textsTable(figures, (month) => costOf(offices, month))}
    ${definitions(WORDS.columns, TEXTS_MEAN)}
    <h3>${WORDS.why}</h3>
    ${reasonsTable(all)}
    <h3>${WORDS.emails}</h3>
    ${emailsTable(figures)}
    ${definitions(WORDS.emailColumns, TEXTS_MEAN)}
  `
}

interface Month {
  month: string
  figures: TextFigures
}

const NUMBERS = ['left', 'delivered', 'failed', 'dropped', 'received', 'segments'] as const

function textsTable(months: readonly Month[], cost: (month: string) => string): Html {
  const rows = months.map(({ month, figures }) => [
    monthCell(month),
    ...NUMBERS.map((name) => numberCell(figures[name])),
    html`${cost(month)}`,
  ])
  const columns = [WORDS.month, ...NUMBERS.map((name) => WORDS.columns[name]), WORDS.columns.price]
  return dataTable({ caption: WORDS.texts, columns, rows, className: 'counts' })
}

/** Each office has its own price. */
function costOf(offices: readonly OfficeTexts[], month: string): string {
  const prices = offices.map(({ office, counts }) =>
    priceOf(textFigures(counts.filter((count) => count.month === month)).segments, office.segmentPrice),
  )
  const known = prices.filter((price) => price !== undefined)
  if (known.length === 0) return WORDS.noPrice
  const sum = euros(known.reduce((total, price) => total + price, 0))
  return known.length === prices.length ? sum : WORDS.priceOfSome(sum)
}

function reasonsTable(counts: readonly Counted[]): Html {
  const { told, others } = reasonsOf(counts)
  if (told.length === 0 && !others) return html`<p class="empty">${WORDS.noReason}</p>`
  const rows = told.map(({ reason, texts }) => [html`${reasonWords(reason)}`, peopleCell(texts)])
  const columns = [WORDS.reason, WORDS.number]
  return html`
    ${told.length > 0 && dataTable({ caption: WORDS.why, columns, rows, className: 'counts' })}
    ${others && html`<p>${WORDS.others}</p>`}
  `
}

function reasonWords(reason: string): string {
  return TEXT_REASONS[reason as keyof typeof TEXT_REASONS] ?? LOST_BECAUSE[reason] ?? TEXT_REASONS.unknown
}

function emailsTable(months: readonly Month[]): Html {
  const rows = months.map(({ month, figures }) => [
    monthCell(month),
    numberCell(figures.emails),
    numberCell(figures.emailsRefused),
  ])
  const columns = [WORDS.month, WORDS.emailColumns.emails, WORDS.emailColumns.emailsRefused]
  return dataTable({ caption: WORDS.emails, columns, rows, className: 'counts' })
}

function unreachableTable(people: Awaited<ReturnType<typeof readUnreachable>>): Html {
  const rows = (['noPhone', 'phoneInDoubt', 'optedOut'] as const).map((because) => [
    html`${WORDS.because[because]}`,
    peopleCell(people[because]),
  ])
  return dataTable({ caption: WORDS.unreachable, columns: [WORDS.reason, WORDS.people], rows, className: 'counts' })
}
