import type { DateTime } from 'luxon'

/**
 * Rows by an instant, and by their id within it. For the few rows of one person: to sort three of them SQLite sets up what sorts millions,
 * which takes longer than finding them.
 */
export function inOrder<Row extends { id: string }>(rows: readonly Row[], instantOf: (row: Row) => DateTime): Row[] {
  return rows.toSorted(
    (one, other) => instantOf(one).toMillis() - instantOf(other).toMillis() || (one.id < other.id ? -1 : 1),
  )
}
