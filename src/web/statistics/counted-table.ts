import { html } from 'hono/html'
import type { Published } from '../../domain/effect/mask.ts'
import { dataTable } from '../components.ts'
import { told } from '../figures.ts'
import type { Html } from '../html.ts'
import { SHARED } from '../words.ts'
import { type Bar, bars } from './bars.ts'
import { STATISTICS } from './words.ts'

/** A figure as the page, its chart and its file say it; without `between`, there is nothing to draw. */
export interface Cell {
  words: string
  between?: Published | undefined
  /** Beside its bar, where there is little room. */
  short?: string | undefined
}

export interface CountedTable {
  /** The file it is downloaded as. */
  file: string
  caption: string
  /** What its rows are, then its figures: those of `alone` have a scale of their own. */
  columns: [first: string, ...figures: string[]]
  alone?: readonly string[]
  rows: { label: string; cells: Cell[] }[]
}

/** A number as far as it is told. */
export function toldCell(count: Published): Cell {
  return { words: told(count), between: count }
}

/** A table with a small chart of each of its figures, and the way to its file. */
export function countedTable(table: CountedTable, address: (file: string) => string): Html {
  const rows = sayCounted(table).map((cells) => cells.map((words) => html`${words}`))
  return html`
    ${charts(table)}
    ${dataTable({ caption: table.caption, columns: table.columns, rows, className: 'counts' })}
    <p class="works"><a href="${address(table.file)}">${STATISTICS.download}<span class="hidden">${SHARED.colon}${table.caption}</span></a></p>
  `
}

/** A table as cells of words, its first column what each row is. */
export function sayCounted({ rows }: CountedTable): string[][] {
  return rows.map(({ label, cells }) => [label, ...cells.map(({ words }) => words)])
}

/** One for each figure that is not nothing everywhere. */
function charts({ file, columns: [first, ...figures], alone = [], rows }: CountedTable): Html | false {
  const drawn = figures.map((figure, at) => {
    const some: Bar[] = rows.flatMap(({ label, cells }) => {
      const cell = cells[at]
      return cell ? { label, between: cell.between, words: cell.short ?? cell.words } : []
    })
    return { figure, id: `${file.replace('.csv', '')}-${at}`, some, longest: Math.max(0, ...some.map(endOf)) }
  })
  const shown = drawn.filter(({ longest }) => longest > 0)
  const most = Math.max(0, ...shown.filter(({ figure }) => !alone.includes(figure)).map(({ longest }) => longest))
  if (shown.length === 0) return false
  return html`
    <div class="charts">
      ${shown.map(({ figure, id, some, longest }) =>
        bars({
          id,
          title: STATISTICS.chart(figure, first),
          means: STATISTICS.chartMeans(alone.includes(figure) ? '' : STATISTICS.sameScale),
          rows: some,
          most: alone.includes(figure) ? longest : most,
          look: 'plain',
        }),
      )}
    </div>
  `
}

function endOf({ between }: Bar): number {
  return between === undefined ? 0 : Number.isFinite(between.most) ? between.most : between.least
}
