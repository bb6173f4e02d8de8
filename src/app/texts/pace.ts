/** Waits until one more text may leave. */
export type Pace = () => Promise<void>

/** So many a second for the whole service, evenly: a burst would only be refused by the carrier and tried again. */
export function paceOf(perSecond: number, nowMs: () => number, pause: (ms: number) => Promise<void>): Pace {
  const interval = 1000 / perSecond
  let next = 0
  return async () => {
    const now = nowMs()
    const turn = Math.max(next, now)
    next = turn + interval
    if (turn > now) await pause(turn - now)
  }
}
