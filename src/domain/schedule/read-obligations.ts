import { findObligationCode } from '../obligation.ts'
import { openLine, readCaseNumber, readOffice, readWith, required } from './cells.ts'
import type { Header } from './header.ts'
import type { ObligationLine, ReadingRules, ReadLine, Row } from './line.ts'
import { readDateCell } from './moment-cell.ts'
import { readObligationStatus } from './readers.ts'

/** Reads one line of an obligations file: an obligation of the catalogue or in free words, or everything wrong with it. */
export function readObligationLine(row: Row, header: Header, rules: ReadingRules): ReadLine<ObligationLine> {
  const open = openLine(row, header)
  const office = readOffice(open, rules)
  const caseNumber = readCaseNumber(open)
  const obligation = required(open, 'obligation')
  const day = readWith(open, 'dueOn', (cell) => readDateCell(cell, header.columns.dueOn))?.date
  const status = readWith(open, 'status', readObligationStatus)?.status
  if (caseNumber === undefined || !obligation || open.problems.length > 0) return { problems: open.problems }
  const code = findObligationCode(obligation)
  return {
    line: {
      line: row.line,
      cells: open.cells,
      caseNumber,
      code,
      words: code === undefined ? obligation : undefined,
      detail: open.cells.detail || undefined,
      dueOn: day && `${day.year}-${String(day.month).padStart(2, '0')}-${String(day.day).padStart(2, '0')}`,
      proof: open.cells.proof || undefined,
      status,
      officeCode: open.cells.office ? office.code : undefined,
    },
    notices: open.notices,
  }
}
