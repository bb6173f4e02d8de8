import { SCIENTIFIC } from '../phone.ts'
import { type OpenLine, openLine, readCaseNumber, readOffice, readWith } from './cells.ts'
import type { Header } from './header.ts'
import type { ReadingRules, ReadLine, Row, ScheduleLine } from './line.ts'
import { readMeeting } from './read-meeting.ts'
import { readPerson } from './read-person.ts'
import { readDocuments, readStatus } from './readers.ts'
import { revealingWords } from './revealing.ts'
import { valuesOfLine } from './values.ts'

/** Reads one line of a planning: an appointment that can be applied, or everything wrong with it. */
export function readPlanningLine(row: Row, header: Header, rules: ReadingRules): ReadLine<ScheduleLine> {
  const open = openLine(row, header)
  const office = readOffice(open, rules)
  const caseNumber = readCaseNumber(open)
  const person = readPerson(open, office)
  const reference = readReference(open)
  const meeting = readMeeting(open, office, rules)
  const status = readWith(open, 'status', (cell) => readStatus(cell, office))?.status
  if (caseNumber === undefined || !meeting || open.problems.length > 0) return { problems: open.problems }
  warnOfRevealingWords(open)
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
