import { readUnreachable } from '../../app/effect/read-unreachable.ts'
import { sumOf } from '../../domain/effect/mask.ts'
import { type PlacedTexts, priceOf, reasonsOf, textFigures } from '../../domain/effect/texts.ts'
import type { Office } from '../../domain/office.ts'
import { listTextCounts } from '../../store/effect/texts.ts'
import { getOffice } from '../../store/offices/offices.ts'
import { euros } from '../figures.ts'
import { NOTICES } from '../locale-words.ts'
import type { Visit } from '../visit.ts'
import { TEXT_REASONS } from '../words.ts'
import { TEXTS as WORDS } from './activity-words.ts'
import type { View } from './attendance-table.ts'
import { type Cell, type CountedTable, toldCell } from './counted-table.ts'
import { type Group, groupsOf, ofGroup } from './groups.ts'
import type { StatisticsSpan } from './span.ts'
import { ATTENDANCE, STATISTICS } from './words.ts'

export interface TextsTables {
  isEmpty: boolean
  texts: CountedTable
  reasons: CountedTable
  /** There are reasons that are not told. */
  hasOthers: boolean
  emails: CountedTable
  unreachable: CountedTable
}

/** The texts and e-mails of offices, what they cost, why some did not arrive, and whom none can reach today, as the page and its files say it. */
export async function textsTables(visit: Visit, span: StatisticsSpan, view: View): Promise<TextsTables> {
  const { store } = visit.parts
  const offices: Office[] = []
  const counts: Counted[] = []
  for (const id of span.officeIds) {
    offices.push(await getOffice(store, id))
    counts.push(...(await listTextCounts(store, id, span.from, span.until)))
  }
  const { rowsAre, groups } = await groupsOf(visit, span, view)
  const rowsOf = (cells: (counts: Counted[], group: Group) => Cell[]) =>
    groups.map((group) => ({ label: group.label, cells: cells(ofGroup(counts, group), group) }))
  const reasons = reasonsOf(counts)
  return {
    isEmpty: counts.length === 0,
    texts: {
      file: 'sms.csv',
      caption: WORDS.texts,
      columns: [rowsAre, ...NUMBERS.map((name) => WORDS.columns[name]), WORDS.columns.price],
      alone: [WORDS.columns.price],
      rows: rowsOf((some, { officeIds }) => {
        const figures = textFigures(some)
        return [
          ...NUMBERS.map((name) => toldCell(figures[name])),
          costOf(
            offices.filter(({ id }) => officeIds.includes(id)),
            some,
          ),
        ]
      }),
    },
    reasons: {
      file: 'motifs.csv',
      caption: WORDS.why,
      columns: [WORDS.reason, WORDS.number],
      rows: reasons.told.map(({ reason, texts }) => ({ label: reasonWords(reason), cells: [toldCell(texts)] })),
    },
    hasOthers: reasons.others,
    emails: {
      file: 'e-mails.csv',
      caption: WORDS.emails,
      columns: [rowsAre, WORDS.emailColumns.emails, WORDS.emailColumns.emailsRefused],
      rows: rowsOf((some) => {
        const { emails, emailsRefused } = textFigures(some)
        return [toldCell(emails), toldCell(emailsRefused)]
      }),
    },
    unreachable: await unreachableTable(visit, view === 'office' ? groups : [together(offices)]),
  }
}

type Counted = PlacedTexts & { officeId: string; month: string }

const NUMBERS = ['left', 'delivered', 'failed', 'dropped', 'segments'] as const

/** Each office has its own price. */
function costOf(offices: readonly Office[], counts: readonly Counted[]): Cell {
  const prices = offices.map(({ id, segmentPrice }) =>
    priceOf(textFigures(counts.filter(({ officeId }) => officeId === id)).segments, segmentPrice),
  )
  const known = prices.filter((price) => price !== undefined)
  if (known.length === 0) return { words: WORDS.noPrice }
  const sum = sumOf(known)
  const words = known.length === prices.length ? euros(sum) : WORDS.priceOfSome(euros(sum))
  return { words, short: euros(sum), between: sum }
}

function reasonWords(reason: string): string {
  return TEXT_REASONS[reason as keyof typeof TEXT_REASONS] ?? NOTICES.reasons[reason] ?? TEXT_REASONS.unknown
}

function together(offices: readonly Office[]): Group {
  const [first] = offices
  const label = offices.length === 1 && first ? first.name : STATISTICS.every
  return { label, months: [], officeIds: offices.map(({ id }) => id) }
}

const REASONS = ['noPhone', 'phoneInDoubt', 'optedOut'] as const

/** Of today, whatever the months. */
async function unreachableTable({ parts, now }: Visit, groups: readonly Group[]): Promise<CountedTable> {
  const rows: CountedTable['rows'] = []
  for (const { label, officeIds } of groups) {
    const people = await readUnreachable(parts.store, officeIds, now.toUTC())
    rows.push({ label, cells: REASONS.map((because) => toldCell(people[because])) })
  }
  const columns: CountedTable['columns'] = [
    ATTENDANCE.views.office,
    ...REASONS.map((because) => WORDS.because[because]),
  ]
  return { file: 'injoignables.csv', caption: WORDS.unreachable, columns, rows }
}
