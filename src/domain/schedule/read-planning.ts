import { SCIENTIFIC } from '../phone.ts'
import { onOneLine, readCell } from './cell.ts'
import { type OpenLine, openLine, readCaseNumber, readOffice, readWith } from './cells.ts'
import type { Column } from './column.ts'
import { fold } from './fold.ts'
import type { Header } from './header.ts'
import type { ReadingRules, ReadLine, Row, ScheduleLine } from './line.ts'
import { readMeeting } from './read-meeting.ts'
import { readPerson } from './read-person.ts'
import { readDocuments, readStatus } from './readers.ts'
import { revealingWords } from './revealing.ts'
import { valuesOfLine } from './values.ts'

/** Reads one line of a planning: an appointment that can be applied, or everything wrong with it. */
export function readPlanningLine(row: Row, header: Header, rules: ReadingRules): ReadLine<ScheduleLine> {
  if (isNoLine(row, header))
    return { problems: [{ line: row.line, column: '', code: 'notALine', value: wordsOf(row) }] }
  const open = openLine(row, header)
  const office = readOffice(open, rules)
  const caseNumber = readCaseNumber(open)
  const person = readPerson(open, office)
  const reference = readReference(open)
  const meeting = readMeeting(open, office, rules)
  const status = readWith(open, 'status', (cell) => readStatus(cell, office))?.status
  if (caseNumber === undefined || !meeting || open.problems.length > 0) return { problems: open.problems }
  warnOfRevealingWords(open)
  if (!status || status === 'planned') warnOfCancellation(open, row, header)
  const documents = readDocuments(open.cells.documents ?? '')
  const line = { ...meeting, ...person, caseNumber, reference, documents, status }
  return { line: { ...line, values: valuesOfLine(line) }, notices: open.notices }
}

function readReference(open: OpenLine): string | undefined {
  const reference = open.cells.reference?.replace(/^['’]+/, '').trim()
  if (reference && SCIENTIFIC.test(reference)) open.refuse('reference', 'scientific')
  return reference && /[\p{L}\p{N}]/u.test(reference) ? reference : undefined
}

function warnOfRevealingWords(open: OpenLine): void {
  for (const field of ['place', 'address', 'documents'] as const) {
    const words = revealingWords(open.cells[field] ?? '')
    if (words.length > 0) open.notice(field, 'revealingWord', words.join(', '))
  }
}

/** A total, a legend, a signature below the table: neither a case nor a day, and no more than two cells with anything in them. */
function isNoLine({ cells, broken }: Row, { columns }: Header): boolean {
  const cellOf = (column: Column | undefined) => (column === undefined ? '' : (cells[column.index] ?? '').trim())
  const caseNumber = cellOf(columns.caseNumber)
  if (broken || cellOf(columns.date ?? columns.dateTime) || cellOf(columns.time)) return false
  if (/\d/.test(caseNumber) && !TOTAL.test(fold(caseNumber))) return false
  const written = cells.filter((cell) => cell.trim() !== '')
  return written.length > 0 && written.length <= MOST_OF_A_LEGEND
}

const MOST_OF_A_LEGEND = 2
const TOTAL = /^(?:sous )?tota(?:l|ux)\b|^nombre\b/

function wordsOf({ cells }: Row): string {
  return cells
    .map((cell) => onOneLine(readCell(cell), ' '))
    .filter(Boolean)
    .join(' ')
    .slice(0, 80)
}

/** "annulé" beside the status, in a column of remarks that is not read: somebody believes that nobody will be texted. */
function warnOfCancellation({ notices, line }: OpenLine, { cells }: Row, { heads, entries }: Header): void {
  const read = new Set(entries.map(([, { index }]) => index))
  for (const [place, head] of heads.entries()) {
    const cell = read.has(place) ? '' : readCell(cells[place] ?? '')
    if (CANCELLED.test(fold(cell))) {
      notices.push({ line, column: head, code: 'cancelledElsewhere', value: onOneLine(cell, ' ').slice(0, 80) })
    }
  }
}

const CANCELLED = /\b(?:annule[es]?|annulation|reporte[es]?|supprime[es]?)\b/
