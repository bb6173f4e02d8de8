import { columnName, type Header } from './header.ts'
import type { ObligationLine, ScheduleLine, SlotLine } from './line.ts'
import { lineKey, obligationKey, slotKey } from './line-key.ts'
import type { LineProblem } from './problem.ts'

export type AnyLine = ScheduleLine | SlotLine | ObligationLine

/**
 * Refuses a line that names what an earlier line of the same file named: applied both, they would undo each other at each import.
 * The answer depends only on the lines given before, in their order. Keys are told apart by office.
 */
export function sameFileCheck(header: Header, fileOffice = ''): (line: AnyLine) => LineProblem | undefined {
  const seen = new Set<string>()
  return (line) => {
    // A line without a service and one that names the file's own are of the same office.
    const key = `${line.officeCode ?? fileOffice} ${keyOf(line)}`
    if (!seen.has(key)) return void seen.add(key)
    const reference = 'reference' in line ? line.reference : undefined
    return reference === undefined
      ? { line: line.line, column: '', code: 'lineTwice', value: '' }
      : { line: line.line, column: columnName(header, 'reference'), code: 'referenceTwice', value: reference }
  }
}

function keyOf(line: AnyLine): string {
  if ('capacity' in line) return slotKey(line)
  return 'words' in line ? obligationKey(line) : lineKey(line)
}
