import type { Row } from './line.ts'

/** What somebody wrote in place of cells of a file: by the number of the line, then by the place of the column. */
export type Corrections = Readonly<Record<string, Readonly<Record<string, string>>>>

/** A row as it was corrected. */
export function corrected(row: Row, corrections: Corrections): Row {
  const said = corrections[row.line]
  if (!said) return row
  const cells = [...row.cells]
  for (const [place, words] of Object.entries(said)) {
    while (cells.length <= Number(place)) cells.push('')
    cells[Number(place)] = words
  }
  return { ...row, cells }
}

/** Corrections of a file with some more. */
export function correctedMore(before: Corrections, more: Corrections): Corrections {
  const lines = Object.entries(more).map(([line, said]) => [line, { ...before[line], ...said }])
  return { ...before, ...Object.fromEntries(lines) }
}
