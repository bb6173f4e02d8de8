import { schedule } from 'node-cron'
import { deliverEmails } from './app/deliver-emails.ts'
import { deliverOutbox } from './app/deliver-outbox.ts'
import { describeError } from './app/describe-error.ts'
import type { Parts } from './app/parts.ts'
import { type TickCounts, tick } from './app/tick.ts'

/** The service's timetable. One thing at a time: a tick, or a delivery asked for by somebody who just wrote. */
export interface Ticker {
  /** Ticks every minute from now on, and at once. */
  start(): void
  /** Delivers what is due soon, without waiting for the minute. */
  wake(): void
  tick(): Promise<TickCounts>
  /** No new work; resolves when the work in hand is done. */
  stop(): Promise<void>
}

export function createTicker(parts: Parts): Ticker {
  let running: Promise<unknown> = Promise.resolve()
  let wakeWaits = false
  let stopped = false
  let timetable: { stop(): unknown } | undefined

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = running.then(work)
    running = turn.catch(() => {}) // the caller hears of it; the next in turn only waits
    return turn
  }
  const loudly = (what: string) => (error: unknown) =>
    parts.log.error({ what, ...describeError(error) }, 'a tick failed: the next one catches up')

  const ticker: Ticker = {
    start() {
      // UTC: with a zone of its own, node-cron stood still for an hour at the autumn clock change.
      timetable = schedule('* * * * *', () => ticker.tick().catch(loudly('tick')), { timezone: 'UTC', noOverlap: true })
      void ticker.tick().catch(loudly('tick'))
    },
    wake() {
      if (wakeWaits || stopped) return
      wakeWaits = true
      inTurn(async () => {
        wakeWaits = false
        await deliverOutbox(parts)
        await deliverEmails(parts)
      }).catch(loudly('delivery'))
    },
    tick: () => inTurn(() => tick(parts)),
    async stop() {
      stopped = true
      await timetable?.stop()
      await running
    },
  }
  return ticker
}
