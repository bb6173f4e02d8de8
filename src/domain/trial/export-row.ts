import { OUTCOMES, type Outcome } from '../effect/outcome.ts'
import type { Plan } from './plan.ts'
import type { PersonRow } from './rows.ts'
import { LEAST_IN_CELL, mergeSmallStrata } from './strata.ts'

/** The columns of the file that evaluators get, in this order: one row a person. */
export const EXPORT_COLUMNS = ['person', 'arm', 'stratum', 'month', ...OUTCOMES] as const
export type ExportColumn = (typeof EXPORT_COLUMNS)[number]

/** A row as it is written, without harms: they are told by arm. A month that would tell of fewer than five people is empty. */
export type ExportRow = Record<'person' | 'arm' | 'stratum' | 'month', string> & Record<Outcome, number>

/**
 * The rows an evaluator gets, from which the page's figures can be made again. `nameOf` gives each person a random id, made for this file
 * alone: they are sorted by it, so that their order tells nothing either. Undefined while an arm is of fewer than five people.
 */
export function exportRows(
  rows: readonly PersonRow[],
  { arms }: Pick<Plan, 'arms'>,
  nameOf: (person: string) => string,
): ExportRow[] | undefined {
  if (arms.some((arm) => rows.filter((row) => row.arm === arm).length < LEAST_IN_CELL)) return undefined
  return hideRareMonths(mergeSmallStrata(rows))
    .map((row) => exportRow(row, nameOf(row.person)))
    .sort((a, b) => (a.person < b.person ? -1 : 1))
}

/** The columns alone: whatever else a caller's row may carry stays here. */
function exportRow(row: PersonRow, person: string): ExportRow {
  const named = { ...row, person }
  return Object.fromEntries(EXPORT_COLUMNS.map((column) => [column, named[column]])) as ExportRow
}

/** Of an arm of a stratum, the months of the fewest people are emptied until those emptied are five people together. */
function hideRareMonths(rows: readonly PersonRow[]): PersonRow[] {
  const cells = Map.groupBy(rows, ({ arm, stratum }) => JSON.stringify([arm, stratum]))
  return [...cells.values()].flatMap((cell) => {
    const rare = rareMonths(cell)
    return cell.map((row) => (rare.has(row.month) ? { ...row, month: '' } : row))
  })
}

function rareMonths(cell: readonly PersonRow[]): Set<string> {
  const months = [...Map.groupBy(cell, ({ month }) => month)].map(([month, { length }]) => ({ month, length }))
  months.sort((a, b) => a.length - b.length || (a.month < b.month ? -1 : 1))
  const rare = new Set<string>()
  let hidden = 0
  for (const { month, length } of months) {
    if (length >= LEAST_IN_CELL && (hidden === 0 || hidden >= LEAST_IN_CELL)) break
    rare.add(month)
    hidden += length
  }
  return rare
}
