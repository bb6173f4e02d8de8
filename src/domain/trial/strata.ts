import { LEAST_PEOPLE } from '../effect/mask.ts'
import type { PersonRow } from './rows.ts'

/** Fewer people than these in an arm of a stratum would tell of somebody, and tell nothing of the extra. */
export const LEAST_IN_CELL = LEAST_PEOPLE
export const OTHER_STRATA = 'autres'

/** The same rows, the strata with too few people in an arm made one; by allocation alone, so that no outcome decides of it. */
export function mergeSmallStrata(rows: readonly PersonRow[]): PersonRow[] {
  const cells = new Map<string, Map<string, number>>()
  const arms = new Set(rows.map(({ arm }) => arm))
  for (const { stratum, arm } of rows) {
    const cell = cells.get(stratum) ?? new Map([...arms].map((one) => [one, 0]))
    cells.set(stratum, cell.set(arm, (cell.get(arm) ?? 0) + 1))
  }
  const smallest = (strata: string[]) =>
    Math.min(...[...arms].map((arm) => strata.reduce((sum, one) => sum + (cells.get(one)?.get(arm) ?? 0), 0)))
  const bySize = [...cells.keys()].sort((a, b) => smallest([a]) - smallest([b]) || (a < b ? -1 : 1))
  const merged = bySize.filter((stratum) => smallest([stratum]) < LEAST_IN_CELL)
  // Alone in being too small, it takes the next one with it; enough together, they need nobody.
  while (merged.length > 0 && merged.length < bySize.length && smallest(merged) < LEAST_IN_CELL)
    merged.push(bySize[merged.length] as string)
  const others = new Set(merged)
  return rows.map((row) => (others.has(row.stratum) ? { ...row, stratum: OTHER_STRATA } : row))
}
