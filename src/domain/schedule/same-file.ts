import { columnName, type Header } from './header.ts'
import type { ObligationLine, ScheduleLine, SlotLine } from './line.ts'
import { lineKey, obligationKey, slotKey } from './line-key.ts'
import type { LineProblem } from './problem.ts'

type AnyLine = ScheduleLine | SlotLine | ObligationLine

/**
 * Refuses a line that names what an earlier line of the same file named: applied both, they would undo each other at each import.
 * The answer depends only on the lines given before, in their order. Keys are told apart by office.
 */
export function sameFileCheck(header: Header): (line: AnyLine) => LineProblem | undefined {
  const seen = new Set<string>()
  return (line) => {
    const key = `${line.officeCode ?? ''} ${keyOf(line)}`
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
