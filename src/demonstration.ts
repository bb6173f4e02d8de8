import { beginAgain } from './app/demo/begin-again.ts'
import { passTime } from './app/demo/pass-time.ts'
import { isDemonstration, playDemoPast } from './app/demo/play-past.ts'
import type { Parts } from './app/parts.ts'
import type { setUp } from './app/upkeep/set-up.ts'
import type { Ticker } from './ticker.ts'
import type { DemoTime } from './web/web.ts'

/** Time moves while nothing leaves: what is in hand ends first. Undefined where no clock can be moved. */
export function openDemonstration(
  parts: Parts,
  ticker: Ticker,
  first: Parameters<typeof setUp>[1],
  { past }: { past: boolean },
): DemoTime | undefined {
  if (!parts.clock.ahead) return undefined
  return {
    pass: (until, untilText = false) =>
      alone(ticker, async (stopping) =>
        (await isDemonstration(parts.store)) ? passTime(parts, until, { untilText, stopping }) : undefined,
      ),
    async beginAgain() {
      const begun = await alone(ticker, () => beginAgain(parts, first))
      if (begun && past) playPast(parts, ticker)
      return begun
    },
  }
}

/** A day of it at a time: whoever writes from the demonstration's telephone meanwhile is answered between two. */
export function playPast(parts: Parts, ticker: Ticker): void {
  ticker.alone(async (stopping) => {
    if (await playDemoPast(parts, stopping)) playPast(parts, ticker)
  })
}

/** What came of it, for whoever waits: a service that closes answers those who asked before it stops its lanes. */
function alone<Result>(ticker: Ticker, work: (stopping: AbortSignal) => Promise<Result>): Promise<Result> {
  const { promise, resolve, reject } = Promise.withResolvers<Result>()
  ticker.alone(async (stopping) => {
    const done = work(stopping)
    done.then(resolve, reject)
    await done
  })
  return promise
}
