import type { Field } from '../../../domain/schedule/column-words.ts'
import { orderOfDay } from '../../../domain/schedule/day-order.ts'
import type { Header } from '../../../domain/schedule/header.ts'
import { type Addresses, addressesOf } from '../../../domain/schedule/homes.ts'
import type { Row } from '../../../domain/schedule/line.ts'
import type { MatchedFiles } from '../../../domain/schedule/matched-heads.ts'
import type { FileProblem } from '../../../domain/schedule/problem.ts'
import type { SheetText } from '../workbook/read-workbook.ts'
import { decoded, type Encoding, encodingOf, latinOf, markOf } from './encoding.ts'
import { findHeader, isBlank } from './find-header.ts'
import { linesOf } from './lines.ts'
import { recordsOf } from './records.ts'

/** What a file turned out to be, once all of it was read. */
export interface Survey extends Addresses {
  header: Header
  /** The header's cells as the file writes them. */
  written: string[]
  encoding: Encoding
  separator: string
  /** How many lines are below the header, blank ones counted. */
  lines: number
}

/** Why a file is no table, with the heads of the row that looks most like its header, if one does. */
export interface NoTable {
  problem: FileProblem
  heads?: string[]
}

/** The most a spreadsheet has: a file of line breaks has more. */
const MOST_LINES = 1_048_576
/** A year of a large service is 100,000. */
const MOST_ROWS = 200_000
const START = 256 * 1024

/**
 * Reads a whole file through once: what it is, or why it is refused. A file that breaks at its last line must change nothing. What is held
 * beside its bytes is a line and a piece.
 */
export function readTable(
  pieces: readonly Uint8Array[],
  { sheet, matched }: { sheet?: Pick<SheetText, 'separator' | 'since1904'>; matched?: MatchedFiles | undefined } = {},
): { survey: Survey; rows: () => Generator<Row> } | NoTable {
  if (isBinary(pieces)) return { problem: { code: 'fileNotATable', value: '' } }
  const encoding = encodingOf(pieces)
  if (!encoding) return { problem: { code: 'fileSpoilt', value: '' } }
  const found = findHeader(startOf(decoded(pieces, encoding)), { separator: sheet?.separator, matched })
  if ('problem' in found) return { problem: found.problem, heads: found.heads }
  const { header, written, line: headerLine, cut } = found
  const rows = () => recordsOf(linesOf(decoded(pieces, encoding)), cut)
  const dates = (['date', 'dateTime', 'dueOn'] as const).filter((field) => header.columns[field])
  if (sheet?.since1904) for (const field of dates) Object.assign(header.columns[field] ?? {}, { since1904: true })
  const addresses = addressesOf()
  let lines = 0
  let filled = 0
  for (const row of rows()) {
    lines = row.line - headerLine
    if (lines > MOST_LINES) return tooLong(MOST_LINES)
    if (lines < 1 || isBlank(row.cells)) continue
    if (++filled > MOST_ROWS) return tooLong(MOST_ROWS)
    for (const field of dates) markOrder(header, field, row)
    addresses.add(cellOf(header, 'place', row), cellOf(header, 'address', row), cellOf(header, 'caseNumber', row))
  }
  const survey = { header, written, encoding, separator: cut.separator, lines, ...addresses.found() }
  return { survey, rows: () => rowsBelow(headerLine, header.width, rows()) }
}

function* rowsBelow(headerLine: number, width: number, rows: Iterable<Row>): Generator<Row> {
  for (const row of rows) {
    if (row.line <= headerLine || (isBlank(row.cells) && !row.broken)) continue
    const last = row.cells.findLastIndex((cell) => cell.trim() !== '')
    yield { ...row, cells: row.cells.slice(0, Math.max(width, last + 1)) }
  }
}

function markOrder({ columns }: Header, field: Field, { cells }: Row): void {
  const column = columns[field]
  if (column && orderOfDay((cells[column.index] ?? '').trim()) === 'monthFirst') column.monthFirst = true
}

function cellOf({ columns }: Header, field: Field, { cells }: Row): string {
  const column = columns[field]
  return column ? (cells[column.index] ?? '') : ''
}

function tooLong(most: number): { problem: FileProblem } {
  return { problem: { code: 'fileTooLong', value: String(most).replace(/\B(?=(\d{3})+$)/g, ' ') } }
}

function startOf(text: Iterable<string>): string {
  let start = ''
  for (const piece of text) {
    start += piece
    if (start.length >= START) break
  }
  return start.slice(0, START)
}

/** A picture, a page, a workbook that nobody reads: text holds no zero byte, unless its mark says UTF-16. */
function isBinary(pieces: readonly Uint8Array[]): boolean {
  const [start] = pieces
  if (!start || markOf(pieces)?.startsWith('utf-16')) return false
  return start.includes(0) || /^(%PDF|<\?xml|<html|<!DOC|<tabl)/i.test(latinOf(start.subarray(0, 5)))
}
