import type { Parts } from '../parts.ts'
import { type Attempt, recordOutcomes } from './record-outcome.ts'
import { openSignal } from './signal.ts'

/** Writes down what comes back from the carrier. */
export interface Recorder {
  add(attempt: Attempt): void
  /** Resolves when all that was added is written down. */
  quiet(): Promise<void>
  isBusy(): boolean
  /** The first thing that could not be written down: its text will be looked for, as if we had died. */
  failure(): { error: unknown } | undefined
}

/** The first at once, those that come back within so long after it together: they cost one transaction. */
const TOGETHER_MS = 20
const TOGETHER_AT_MOST = 50

/** `isAnyAway`: whether more is to come back, which alone is worth waiting for. */
export function openRecorder(parts: Parts, isAnyAway: () => boolean): Recorder {
  const back: Attempt[] = []
  const arrived = openSignal()
  let running: Promise<void> | undefined
  let failure: { error: unknown } | undefined

  async function run(): Promise<void> {
    while (back.length > 0) {
      const together = back.splice(0, TOGETHER_AT_MOST)
      const until = performance.now() + TOGETHER_MS
      await recordOutcomes(parts, together).catch((error) => {
        failure ??= { error }
      })
      let isOver = false
      setTimeout(
        () => {
          isOver = true
          arrived.fire()
        },
        Math.max(0, until - performance.now()),
      )
      while (!isOver && isAnyAway() && back.length < TOGETHER_AT_MOST) await arrived.next()
    }
    running = undefined
  }

  return {
    add(attempt) {
      back.push(attempt)
      arrived.fire()
      running ??= run()
    },
    quiet: async () => running,
    isBusy: () => running !== undefined,
    failure: () => failure,
  }
}
