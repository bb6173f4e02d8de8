import type { Row } from '../../../domain/schedule/line.ts'
import { type Line, LONGEST_LINE } from './lines.ts'

export interface Cut {
  separator: string
  /** Lines above the sheet's first: Excel's own `sep=;`. */
  linesAbove: number
  /** How many columns the header has; undefined while it is looked for. */
  width?: number | undefined
}

/** The most lines of a cell: of a longer one, the quote that began it is held never to close. */
const LINES_IN_A_CELL = 50
/** The most a spreadsheet has. */
const MOST_CELLS = 16_384

/**
 * The rows of a table, with the number that a spreadsheet gives each: a blank line has one, a cell of several lines is in one row. A
 * quote that never closes, or closes only in another row, breaks its own line: those below are rows of their own, numbered as they will
 * be once the quote is closed.
 */
export function* recordsOf(
  lines: Iterable<Line>,
  { separator, linesAbove, width = Number.POSITIVE_INFINITY }: Cut,
): Generator<Row> {
  const ahead = lookAhead(lines)
  let line = -linesAbove
  for (let first = ahead.next(); first; first = ahead.next()) {
    line++
    if (line < 1) continue
    const alone = first.tooLong ? TOO_LONG : cellsOf(first.text, separator)
    if (alone.cells.length > MOST_CELLS || first.tooLong)
      yield { line, cells: alone.cells.slice(0, 20), broken: 'rowTooLong' }
    else if (!alone.open) yield { line, cells: alone.cells }
    else yield joined(ahead, first, separator, width, line) ?? { line, cells: alone.cells, broken: 'quoteOpen' }
  }
}

interface Cells {
  cells: string[]
  /** A quote is not closed at the end. */
  open: boolean
  /** A quote stands alone within quotes: whoever wrote it did not double it, or forgot to close. */
  stray: boolean
  /** A quote stands in a cell without quotes around it. */
  loose: boolean
}
const TOO_LONG: Cells = { cells: [], open: false, stray: false, loose: false }

/** A row whose cell spans several lines, taken off; undefined when the lines below are rows of their own. */
function joined(ahead: Ahead, first: Line, separator: string, width: number, line: number): Row | undefined {
  let text = first.text + first.end
  for (let count = 1; count < LINES_IN_A_CELL; count++) {
    const next = ahead.peek(count - 1)
    if (!next || next.tooLong || text.length + next.text.length > LONGEST_LINE) return undefined
    if (isRow(cellsOf(next.text, separator), width)) return undefined
    text += next.text
    // Closing takes a quote.
    if (next.text.includes('"')) {
      const all = cellsOf(text, separator)
      if (all.stray) return undefined
      if (!all.open) {
        ahead.skip(count)
        return { line, cells: all.cells }
      }
    }
    text += next.end
  }
  return undefined
}

/** Whether a line below an open quote is plainly a row by itself. */
function isRow({ cells, open, stray, loose }: Cells, width: number): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '').length
  return !open && !stray && !loose && cells.length >= width && filled >= Math.min(width, 3)
}

/** The cells of a row: quotes around a cell come off, doubled ones are one, and one in the middle is a letter like another. */
function cellsOf(text: string, separator: string): Cells {
  if (!text.includes('"')) return { cells: text.split(separator), open: false, stray: false, loose: false }
  const cells: string[] = []
  let stray = false
  let loose = false
  let start = 0
  while (start <= text.length) {
    if (text[start] !== '"') {
      const end = indexOrEnd(text, separator, start)
      const cell = text.slice(start, end)
      loose ||= cell.includes('"')
      cells.push(cell)
      start = end + 1
      continue
    }
    let cell = ''
    let from = start + 1
    for (;;) {
      const quote = text.indexOf('"', from)
      if (quote < 0) return { cells: [...cells, cell + text.slice(from)], open: true, stray, loose }
      cell += text.slice(from, quote)
      const after = text[quote + 1]
      if (after === undefined || after === separator) {
        start = quote + 2
        break
      }
      if (after !== '"') stray = true
      cell += '"'
      from = quote + (after === '"' ? 2 : 1)
    }
    cells.push(cell)
  }
  return { cells, open: false, stray, loose }
}

function indexOrEnd(text: string, separator: string, from: number): number {
  const index = text.indexOf(separator, from)
  return index < 0 ? text.length : index
}

interface Ahead {
  next(): Line | undefined
  /** The line that comes after so many others. */
  peek(others: number): Line | undefined
  skip(count: number): void
}

function lookAhead(lines: Iterable<Line>): Ahead {
  const source = lines[Symbol.iterator]()
  const seen: Line[] = []
  const fill = (count: number) => {
    while (seen.length < count) {
      const { value, done } = source.next()
      if (done) return
      seen.push(value)
    }
  }
  return {
    next() {
      fill(1)
      return seen.shift()
    },
    peek(others) {
      fill(others + 1)
      return seen[others]
    },
    skip: (count) => void seen.splice(0, count),
  }
}
