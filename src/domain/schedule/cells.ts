import { SCIENTIFIC } from '../phone.ts'
import { asCaseNumber } from './case-number.ts'
import { onOneLine, problemOfCell, readCell } from './cell.ts'
import type { Field } from './column-words.ts'
import { columnName, type Header } from './header.ts'
import type { Cells, OfficeWords, ReadingRules, Row } from './line.ts'
import { saysNone } from './none.ts'
import type { CellProblem, LineProblem, LineProblemCode, Notice, NoticeCode } from './problem.ts'

/** One line being read: the words of its cells by column, and what was found wrong so far. */
export interface OpenLine {
  line: number
  header: Header
  cells: Cells
  problems: LineProblem[]
  notices: Notice[]
  refuse(field: Field, code: LineProblemCode): void
  notice(field: Field, code: NoticeCode, value: string): void
}

/** Opens a row of the file under its header; a cell that no column may hold is refused at once and counts as empty. */
export function openLine(row: Row, header: Header): OpenLine {
  const cells: Cells = {}
  const problems = problemsOfShape(row, header)
  const notices: Notice[] = []
  const about = (field: Field, value: string) => ({
    line: row.line,
    column: columnName(header, field),
    value: excerpt(value),
  })
  for (const [field, { index }] of header.entries) {
    const cell = readCell(row.cells[index] ?? '')
    const problem = problemOfCell(cell, LONGEST[field] ?? 200)
    if (problem) problems.push({ ...about(field, cell), code: problem })
    cells[field] = problem || saysNone(cell, field) ? '' : onOneLine(cell, JOINT[field] ?? ' ')
  }
  return {
    line: row.line,
    header,
    cells,
    problems,
    notices,
    refuse: (field, code) => void problems.push({ ...about(field, cells[field] ?? ''), code }),
    notice: (field, code, value) => void notices.push({ ...about(field, value), code }),
  }
}

/** The words of a cell that must have some: an empty one is the line's problem. */
export function required(open: OpenLine, field: Field): string | undefined {
  const cell = open.cells[field]
  // Once the line is refused for what its cell holds, or another's, that it counts as empty is no news.
  if (!cell && !open.problems.some(({ code }) => OF_A_CELL.has(code))) {
    open.refuse(field, 'missing')
  }
  return cell || undefined
}

const OF_A_CELL: ReadonlySet<string> = new Set<CellProblem>(['cellTooLong', 'cellUnreadable', 'formulaUncalculated'])

/** What a reader makes of a cell, if there is anything in it; its refusal becomes the line's problem. */
export function readWith<Read extends object>(
  open: OpenLine,
  field: Field,
  reader: (cell: string) => Read,
): Exclude<Read, Refused> | undefined {
  const cell = open.cells[field]
  if (!cell) return undefined
  const read = reader(cell) as Exclude<Read, Refused> | Refused
  if (!isRefused(read)) return read
  open.refuse(field, read.problem)
  return undefined
}

type Refused = { problem: LineProblemCode }

function isRefused(read: object): read is Refused {
  return 'problem' in read
}

/** The case number of a line. */
export function readCaseNumber(open: OpenLine): string | undefined {
  const written = required(open, 'caseNumber')
  if (written === undefined) return undefined
  const caseNumber = asCaseNumber(written)
  if (SCIENTIFIC.test(caseNumber)) return void open.refuse('caseNumber', 'scientific')
  // "-" or "?" is how people write that they do not know it: two such lines are not the same person.
  if (!/[\p{L}\p{N}]/u.test(caseNumber)) return void open.refuse('caseNumber', 'missing')
  return caseNumber
}

/** Whose clock and words a line follows: the office its `service` names, else the office of the file. */
export function readOffice(open: OpenLine, rules: ReadingRules): OfficeWords {
  const code = open.cells.office?.toLowerCase()
  if (!code) return rules.office
  const named = [rules.office, ...rules.offices].find((office) => office.code.toLowerCase() === code)
  if (!named) open.refuse('office', 'officeUnknown')
  return named ?? rules.office
}

/** The most characters of a cell, 200 where nothing is said: a longer one is usually a quote that never closed. */
const LONGEST: Partial<Record<Field, number>> = {
  caseNumber: 40,
  reference: 60,
  lastName: 80,
  firstName: 80,
  fullName: 160,
  phone: 60,
  phone2: 60,
  phone3: 60,
  address: 300,
  documents: 600,
  obligation: 300,
  detail: 600,
  proof: 300,
}

/** What stands for a line break inside a cell. */
const JOINT: Partial<Record<Field, string>> = { place: ', ', address: ', ', documents: '|', detail: ', ', proof: ', ' }

function problemsOfShape(row: Row, header: Header): LineProblem[] {
  if (row.broken) return [{ line: row.line, column: '', code: row.broken, value: '' }]
  // A separator inside an unquoted address pushes every later cell under the wrong head.
  const beyond = row.cells.slice(header.width).find((cell) => cell.trim() !== '')
  return beyond === undefined ? [] : [{ line: row.line, column: '', code: 'tooManyCells', value: excerpt(beyond) }]
}

function excerpt(value: string): string {
  const line = onOneLine(value, ' ')
  return line.length > 80 ? `${line.slice(0, 79)}…` : line
}
