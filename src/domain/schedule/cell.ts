import type { CellProblem } from './problem.ts'
import { isSpoilt, unspoilt } from './spoilt.ts'

/** A cell as it reads: a wrong encoding repaired where that is sure, invisible characters, outer spaces and our own guard against formulas taken off. */
export function readCell(written: string): string {
  const text = unspoilt(written) ?? written
  const cell = PLAIN.test(text) ? text : text.replace(INVISIBLE, '').replace(/[ \t\u00a0\u202f]+/g, ' ')
  const trimmed = cell.trim()
  return GUARDED.test(trimmed) ? trimmed.slice(1) : (TEXT_FORMULA.exec(trimmed)?.[1]?.trim() ?? trimmed)
}

/** A cell as it was written, but for the guard against formulas: what is texted may hold marks of direction. */
export function unguarded(written: string): string {
  return GUARDED.test(written) ? written.slice(1) : written
}

/** A cell as a spreadsheet may open it without calculating: `=CMD()` is a name like another, but not to a spreadsheet. */
export function guardCell(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text
}

/** What stands in a workbook's cell for a formula whose result was not kept with it. */
export const UNCALCULATED = '#FORMULE!'

/** What is wrong with a cell of this length, whatever its column. */
export function problemOfCell(cell: string, most: number): CellProblem | undefined {
  if (cell.length > most) return 'cellTooLong'
  if (cell === UNCALCULATED) return 'formulaUncalculated'
  return isSpoilt(cell) ? 'cellUnreadable' : undefined
}

/** One line out of a cell that spans several. */
export function onOneLine(cell: string, joint: string): string {
  return cell.includes('\n') || cell.includes('\r')
    ? cell
        .split(/[\r\n]+/)
        .map((part) => part.trim().replace(/,$/, ''))
        .filter((part) => part !== '')
        .join(joint)
    : cell
}

const PLAIN = /^[\x21-\x26\x28-\x7e\u00c0-\u017f]*$/
// Text copied from a telephone or a web page carries marks of direction that nobody sees; joiners belong to names.
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]|[\ufe00-\ufe0f]/g
// Guarded cells are themselves guarded again, so that reading undoes exactly what writing did.
const FORMULA = /^'*[=+\-@\t\r\n]/
const GUARDED = /^'+[=+\-@\t\r\n]/
// How programs keep a long number from becoming 2,019E+11 in a spreadsheet: ="201900123456".
const TEXT_FORMULA = /^="([^"]*)"$/
