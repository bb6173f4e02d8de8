import { setImmediate as turn } from 'node:timers/promises'
import { schedule } from 'node-cron'
import { describeError } from './app/describe-error.ts'
import { runUploads } from './app/imports/run-uploads.ts'
import { deliverEmails } from './app/mail/deliver-emails.ts'
import type { Parts } from './app/parts.ts'
import { leaveNow } from './app/texts/leave.ts'
import { type TickCounts, tickEmails, tickTexts } from './app/upkeep/tick.ts'

/** The service's timetable: a lane for texts, one for e-mails and one for files, one thing at a time in each. */
export interface Ticker {
  /** Ticks every minute from now on, and at once. */
  start(): void
  /** Delivers what is due now, without waiting for the minute. */
  wake(): void
  /** Does something nobody waits for, after what was asked before; its failure is loud in the log. */
  aside(work: () => Promise<unknown>): void
  /** What is due of texts and e-mails is done when it resolves; files, which may take minutes, go on beside it. */
  tick(): Promise<TickCounts>
  /** Resolves when no lane has anything in hand. */
  quiet(): Promise<void>
  /** No new work; resolves when the work in hand is done. */
  stop(): Promise<void>
}

export function createTicker(parts: Parts): Ticker {
  const texts = openLane()
  const emails = openLane()
  const files = openLane()
  const asides = openLane()
  const stopping = new AbortController()
  let timetable: { stop(): unknown } | undefined
  let stopped = false
  const loudly = (what: string) => (error: unknown) =>
    parts.log.error({ what, ...describeError(error) }, 'a tick failed: the next one catches up')

  const ticker: Ticker = {
    start() {
      // UTC: with a zone of its own, node-cron stood still for an hour at the autumn clock change.
      const options = { timezone: 'UTC', noOverlap: true }
      timetable = schedule('* * * * *', everyMinute, options)
      everyMinute()
    },
    wake() {
      if (stopped) return
      leave()
      deliver()
      files.unlessWaiting('files', () => runUploads(parts, stopping.signal)).catch(loudly('files'))
    },
    aside(work) {
      // After the answer in hand is on its way: how long the work takes must not be told by it.
      const later = async () => {
        await turn()
        return work()
      }
      asides.inTurn(later).catch(loudly('aside'))
    },
    async tick() {
      keepFiles()
      const [counts, before] = await Promise.all([
        texts.inTurn(() => tickTexts(parts, stopping.signal)),
        emails.inTurn(() => tickEmails(parts)),
      ])
      // What the texts made known on the way (a landline, a STOP) is told now, not in a minute.
      return { ...counts, emails: before + (await emails.inTurn(() => deliverEmails(parts))) }
    },
    async quiet() {
      await asides.quiet() // which may wake the others
      await Promise.all([texts.quiet(), emails.quiet(), files.quiet()])
    },
    async stop() {
      stopped = true
      stopping.abort() // a file and what is due are left between two batches, and taken up again at the next start
      await timetable?.stop()
      await ticker.quiet()
    },
  }
  return ticker

  /** Each lane by itself: ten thousand texts take a quarter of an hour, and the summaries of the day do not wait for the last. */
  function everyMinute() {
    if (stopped) return
    keepFiles()
    texts.unlessWaiting('tick', () => tickTexts(parts, stopping.signal)).then(deliver, loudly('texts'))
    emails.unlessWaiting('tick', () => tickEmails(parts)).catch(loudly('e-mails'))
  }

  function leave() {
    const leaveOff = async () => {
      if ((await leaveNow(parts, stopping.signal)).more) leave()
    }
    if (!stopped) texts.unlessWaiting('leave', leaveOff).catch(loudly('texts'))
  }

  function deliver() {
    if (!stopped) emails.unlessWaiting('deliver', () => deliverEmails(parts)).catch(loudly('e-mails'))
  }

  function keepFiles() {
    const work = async () => {
      await runUploads(parts, stopping.signal)
      await parts.store.keepStatistics()
    }
    if (!stopped) files.unlessWaiting('upkeep', work).catch(loudly('files'))
  }
}

/** Work done one after the other. */
function openLane() {
  let last: Promise<unknown> = Promise.resolve()
  const waiting = new Set<string>()
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const turn = last.then(work)
    last = turn.catch(() => {}) // its own caller hears of it; the next in turn only waits
    return turn
  }
  return {
    inTurn,
    /** For work that finds by itself what is due: one turn that has not begun serves all who asked for the same. */
    async unlessWaiting(what: string, work: () => Promise<unknown>): Promise<void> {
      if (waiting.has(what)) return
      waiting.add(what)
      await inTurn(() => {
        waiting.delete(what)
        return work()
      })
    },
    quiet: () => last,
  }
}
