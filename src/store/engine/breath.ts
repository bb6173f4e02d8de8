import { setImmediate as turn } from 'node:timers/promises'

/** Statements run one after the other before whatever waits for the event loop has its turn: some ten milliseconds' worth. */
const STATEMENTS_IN_A_BREATH = 25

/**
 * Lets the event loop turn every so many statements. SQLite answers at once, so that without it a loop of ten thousand transactions
 * would hold up every request until its end. By count and not by the clock: the same work always pauses at the same places.
 */
export function breathing(): () => Promise<void> | undefined {
  let since = 0
  return () => {
    since++
    if (since < STATEMENTS_IN_A_BREATH) return undefined
    since = 0
    return turn()
  }
}
