import { onTestFinished } from 'vitest'
import { watchStatements } from './watch-statements.ts'

/** Counts what any connection runs, from now to the end of the test. */
export function countStatements() {
  const { stop, ...counts } = watchStatements()
  onTestFinished(stop)
  return counts
}
