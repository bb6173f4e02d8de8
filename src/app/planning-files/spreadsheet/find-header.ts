import { type Header, knownColumns, readHeader, writtenHeads } from '../../../domain/schedule/header.ts'
import type { Row } from '../../../domain/schedule/line.ts'
import type { MatchedFiles } from '../../../domain/schedule/matched-heads.ts'
import type { FileProblem } from '../../../domain/schedule/problem.ts'
import { linesOf } from './lines.ts'
import { type Cut, recordsOf } from './records.ts'

/** Why there is none, with the row that looks most like one. */
export interface NoHeader {
  problem: FileProblem
  heads: string[]
  known: number
}

interface FoundHeader {
  header: Header
  /** Its cells as the file writes them. */
  written: string[]
  line: number
  cut: Cut
}

/** Above the header people write a title, a service, a date. */
const ROWS_ABOVE = 20

/**
 * The header is the first row that names all the columns a kind of file needs, with whichever separator; titles may stand above it. When
 * there is none, the problem is that of the row which looks most like one.
 */
export function findHeader(
  start: string,
  { separator: given, matched }: { separator?: string | undefined; matched?: MatchedFiles | undefined } = {},
): FoundHeader | NoHeader {
  const said = given === undefined ? /^"?sep=([;,\t])"?\r?\n/i.exec(start) : null
  const separators = given !== undefined ? [given] : said ? [said[1] ?? ';'] : SEPARATORS
  let best: NoHeader | undefined
  for (const separator of separators) {
    const cut = { separator, linesAbove: said ? 1 : 0 }
    for (const row of firstRows(start, cut)) {
      const read = row.broken ? { problem: problemOf(row) } : readHeader(row.cells, matched)
      if ('header' in read && !row.broken) {
        return {
          header: read.header,
          written: [...row.cells],
          line: row.line,
          cut: { ...cut, width: row.cells.length },
        }
      }
      const known = knownColumns(row.cells)
      const better =
        !best || known > best.known || (known === best.known && known === 0 && filled(row.cells) > best.heads.length)
      if ('problem' in read && better)
        best = { problem: read.problem, known, heads: writtenHeads(row.cells).filter(Boolean) }
    }
  }
  return best ?? { problem: { code: 'fileEmpty', value: '' }, heads: [], known: 0 }
}

const SEPARATORS = [';', '\t', ',']

function* firstRows(start: string, cut: Cut): Generator<Row> {
  let left = ROWS_ABOVE
  for (const row of recordsOf(linesOf([start]), cut)) {
    if (!row.broken && !row.cells.some((cell) => /[\p{L}\p{N}]/u.test(cell))) continue
    yield row
    if (--left === 0) return
  }
}

export function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell === '' || cell.trim() === '')
}

function filled(cells: readonly string[]): number {
  return cells.filter((cell) => cell.trim() !== '').length
}

function problemOf({ line, broken }: Row): FileProblem {
  return { code: broken === 'rowTooLong' ? 'lineTooLong' : 'quoteNotClosed', value: String(line) }
}
