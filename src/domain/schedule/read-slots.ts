import { openLine, readOffice, readWith } from './cells.ts'
import type { Header } from './header.ts'
import type { ReadingRules, ReadLine, Row, SlotLine } from './line.ts'
import { readMeeting } from './read-meeting.ts'
import { readCapacity } from './readers.ts'

/** Reads one line of a slots file: a moment that may be offered, or everything wrong with it. */
export function readSlotLine(row: Row, header: Header, rules: ReadingRules): ReadLine<SlotLine> {
  const open = openLine(row, header)
  const meeting = readMeeting(open, readOffice(open, rules), rules)
  const capacity = readWith(open, 'capacity', readCapacity)?.capacity ?? 1
  if (!meeting || open.problems.length > 0) return { problems: open.problems }
  return { line: { ...meeting, capacity }, notices: open.notices }
}
