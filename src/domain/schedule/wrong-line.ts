import { readCell } from './cell.ts'
import type { Header } from './header.ts'
import type { Row } from './line.ts'
import type { LineProblem, LineProblemCode } from './problem.ts'

/** A refused line as it can be corrected in the page: whose it seems to be, and each of its cells that is wrong. */
export interface WrongLine {
  line: number
  who: string
  cells: WrongCell[]
}

export interface WrongCell {
  /** Of its column, from 0. */
  place: number
  head: string
  value: string
  code: LineProblemCode
}

/** What is wrong with a row, cell by cell; of what is wrong with the row as a whole (a cell too many), no cell. */
export function wrongLine(row: Row, problems: readonly LineProblem[], header: Header): WrongLine {
  const places = new Map(header.entries.map(([, { index, written }]) => [written, index]))
  const cellAt = (place: number | undefined) => readCell((place === undefined ? undefined : row.cells[place]) ?? '')
  const cells = new Map<number, WrongCell>()
  for (const { column, code } of problems) {
    const place = places.get(column)
    if (place !== undefined && !cells.has(place)) cells.set(place, { place, head: column, value: cellAt(place), code })
  }
  const { lastName, firstName, fullName, caseNumber } = header.columns
  const name = lastName || firstName ? [lastName, firstName] : [fullName]
  const who = [...name, caseNumber].map((column) => cellAt(column?.index)).filter(Boolean)
  return { line: row.line, who: row.broken ? '' : who.join(' '), cells: row.broken ? [] : [...cells.values()] }
}
