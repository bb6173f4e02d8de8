import { setImmediate as turn } from 'node:timers/promises'
import type { DateTime } from 'luxon'
import { schedule } from 'node-cron'
import { tellHooks } from './app/changes/tell-hooks.ts'
import { describeError } from './app/describe-error.ts'
import { keepAttendance } from './app/effect/keep-attendance.ts'
import { refreshCounts } from './app/effect/keep-counts.ts'
import { deliverEmails } from './app/mail/deliver-emails.ts'
import type { Parts } from './app/parts.ts'
import { mayFileWait, runUploads } from './app/planning-files/run-uploads.ts'
import { loadWatchedFolder } from './app/planning-files/watched-folder.ts'
import { leaveNow } from './app/texts/leave.ts'
import { keepHourly } from './app/upkeep/hourly.ts'
import { keepNightly } from './app/upkeep/nightly.ts'
import { onOneMachine } from './app/upkeep/one-machine.ts'
import { sealJournalEntries } from './app/upkeep/seal-journal.ts'
import { type TickCounts, tick } from './app/upkeep/tick.ts'
import { type Lane, openLane } from './lane.ts'
import { READ_COMMITTED } from './store/engine/database.ts'
import { giveUpLeases } from './store/messages/claims.ts'
import { mayTextBeDue } from './store/messages/outbox.ts'
import { isMailLeftBehind } from './store/notices/emails.ts'
import { getOffice } from './store/offices/offices.ts'

/** The service's timetable: a lane for texts, one for e-mails, one for files, one for counts, one for what is due by night, one for addresses outside and one for what nobody waits for; one thing at a time in each. */
export interface Ticker {
  /** Ticks every minute from now on, and at once; and hears from then on what other machines wake. */
  start(): void
  /** Delivers what is due now, without waiting for the minute, and wakes the other machines: this one may have its hands full, or be cut off. */
  wake(): void
  /** Wakes at an instant within the minute: what is due then need not wait for the next tick. Whoever dies first leaves it to that tick. */
  wakeAt(at: DateTime): void
  /** Has listeners hear that something is new, here and on other machines; nothing is due. */
  tellOpenPages(): void
  /** Has a listener hear each wake, of this machine and of others. */
  onWoken(listener: () => void): void
  /** Does something nobody waits for, after what was asked before, and tells it when the service stops, which waits for it; its failure is loud in the log. */
  aside(work: (stopping: AbortSignal) => Promise<unknown>): void
  /** Counts an office anew, after the counts in hand; asked for again before it begins, once. */
  recount(officeId: string): void
  /** Does something while no text and no e-mail leaves; what waited goes before whatever is asked for next. */
  alone(work: (stopping: AbortSignal) => Promise<unknown>): void
  /** Does at once what a machine that died had claimed of texts and e-mails, if any did, and what another was at when it was asked for here. */
  takeOver(): Promise<void>
  /** What is due of texts and e-mails is done when it resolves; files, which may take minutes, go on beside it. */
  tick(): Promise<TickCounts>
  /** Resolves when no lane has anything in hand. */
  quiet(): Promise<void>
  /** No new work; resolves when the work in hand is done. */
  stop(): Promise<void>
  /** What is being done now, by its names: whoever waits too long is to be told for what. */
  inHand(): string[]
}

/** With a claim's own half minute, what a machine was at is another's within a minute of its death. */
const TAKEN_OVER = '*/20 * * * * *'
/** Whoever wakes the others has begun by then: they look for what it leaves, and take none of it from under its hands. */
const OTHERS_AFTER_MS = 250
/** A timer and a clock may differ by some milliseconds: who looks too early looks again in a minute. */
const AFTER_MS = 50

/** Until an entry is sealed nobody sees that it was changed. A seal takes some 250 bytes for good: one a minute would be 100 MB in a year. */
const SEALED_EVERY_MINUTES = 5

export function createTicker(parts: Parts): Ticker {
  const loudly = (what: string) => (error: unknown) =>
    parts.log.error({ what, ...describeError(error) }, 'a tick failed: a later one catches up')
  const texts = openLane(loudly('texts'))
  const emails = openLane(loudly('e-mails'))
  const files = openLane(loudly('files'))
  // Not aside: the first counts of an office go through all its texts, and a link to sign in with would wait behind them.
  const counts = openLane(loudly('counts'))
  const asides = openLane(loudly('aside'))
  // A copy of the store, and its check, take as long as its disk wants.
  const nights = openLane(loudly('nights'))
  // Addresses of others answer when they like.
  const hooks = openLane(loudly('hooks'))
  const stopping = new AbortController()
  let timetable: { stop(): unknown }[] = []
  let stopped = false
  const seenTo = new Map<string, string>()
  /** In which hour, or part of one, it was begun and failed. */
  const failedIn = new Map<string, string>()
  /** What another machine was at when this one would have begun it, and how to begin it. */
  const elsewhere = new Map<string, () => void>()
  let looking: NodeJS.Timeout | undefined
  const timers = new Set<NodeJS.Timeout>()
  let woken = () => {}

  const ticker: Ticker = {
    start() {
      // UTC: with a zone of its own, node-cron stood still for an hour at the autumn clock change.
      const options = { timezone: 'UTC' }
      const takeOver = () => unheard(ticker.takeOver())
      timetable = [schedule('* * * * *', everyMinute, options), schedule(TAKEN_OVER, takeOver, options)]
      everyMinute()
      parts.store.hearOthers(lookSoon)
    },
    wake() {
      if (stopped) return
      parts.store.tellOthers()
      woken()
      leave()
      deliver()
      unheard(files.unlessWaiting('files', doFiles))
    },
    wakeAt(at) {
      const timer = setTimeout(() => {
        timers.delete(timer)
        ticker.wake()
      }, at.diff(parts.clock.now()).toMillis() + AFTER_MS).unref()
      timers.add(timer)
    },
    tellOpenPages() {
      parts.store.tellOthers()
      woken()
    },
    onWoken(listener) {
      woken = listener
    },
    aside(work) {
      // After the answer in hand is on its way: how long the work takes must not be told by it.
      const later = async () => {
        await turn()
        return work(stopping.signal)
      }
      unheard(asides.inTurn('aside', later))
    },
    recount(officeId) {
      const work = async () => {
        const office = await getOffice(parts.store, officeId)
        await keepAttendance(parts, office)
        await refreshCounts(parts, office, stopping.signal)
      }
      if (!stopped) unheard(counts.unlessWaiting(`recount ${officeId}`, work))
    },
    alone(work) {
      if (stopped) return
      const emailsStill = Promise.withResolvers<void>()
      const done = texts.inTurn('alone', async () => {
        await emailsStill.promise
        return work(stopping.signal)
      })
      const whileDone = async () => {
        emailsStill.resolve()
        // How it ended is said by the lane of texts.
        await done.catch(() => {})
      }
      unheard(done)
      unheard(emails.inTurn('alone', whileDone))
    },
    tick() {
      keepFiles()
      keepHours()
      keepHooks()
      // Each lane by itself: ten thousand texts take a quarter of an hour, and the summaries of the day do not wait for the last.
      return tick(parts, { texts: texts.unlessWaiting, emails: emails.unlessWaiting }, stopping.signal)
    },
    async takeOver() {
      const { store, clock } = parts
      if (stopped) return
      for (const [what, begin] of [...elsewhere]) {
        elsewhere.delete(what)
        begin()
      }
      const lookForDead = async () => ({
        texts: await store.transaction((tx) => giveUpLeases(tx, clock.now()), READ_COMMITTED),
        mail: await isMailLeftBehind(store, clock.now()),
      })
      const left = await asides.unlessWaiting('take over', lookForDead)
      if (left.texts > 0) await ticker.tick()
      else if (left.mail) await deliverNow()
    },
    async quiet() {
      const lanes = [asides, texts, emails, files, counts, nights, hooks]
      for (let before: unknown[] = []; ; ) {
        // What one lane does may give work to another.
        const last = lanes.map((lane) => lane.last())
        if (last.every((turn, lane) => turn === before[lane])) return
        await Promise.all(last)
        before = last
      }
    },
    async stop() {
      stopped = true
      for (const timer of [looking, ...timers]) clearTimeout(timer)
      stopping.abort() // a file and what is due are left between two batches, and taken up again at the next start
      await Promise.all(timetable.map((one) => one.stop()))
      await ticker.quiet()
    },
    inHand: () => [texts, emails, files, counts, asides, nights, hooks].flatMap((lane) => lane.inHand() ?? []),
  }
  return ticker

  function everyMinute() {
    if (!stopped) unheard(ticker.tick())
  }

  /** What became due by another machine's doing, if it still is; many words of others are one look. */
  function lookSoon() {
    if (stopped) return
    woken()
    looking ??= setTimeout(() => {
      looking = undefined
      unheard(asides.unlessWaiting('look', look))
    }, OTHERS_AFTER_MS).unref()
  }

  async function look() {
    if (await mayTextBeDue(parts.store, parts.clock.now())) leave()
    deliver()
  }

  function leave() {
    const leaveOff = async () => {
      if ((await leaveNow(parts, stopping.signal)).more) leave()
    }
    if (!stopped) unheard(texts.unlessWaiting('leave', leaveOff))
  }

  function deliver() {
    if (!stopped) unheard(deliverNow())
  }

  function deliverNow() {
    return emails.unlessWaiting('deliver', () => deliverEmails(parts, stopping.signal))
  }

  /** What is due is found in the store: that an hour was seen to only spares asking for it every minute. */
  function keepHours() {
    const now = parts.clock.now().toUTC()
    const hour = now.toFormat("yyyy-MM-dd'T'HH")
    keepOnce('counts', counts, hour, (stop) => keepHourly(parts, stop))
    keepOnce('nights', nights, hour, (stop) => keepNightly(parts, stop))
    const part = `${hour} ${Math.floor(now.minute / SEALED_EVERY_MINUTES)}`
    keepOnce('seals', asides, part, (stop) => sealJournalEntries(parts, stop))
  }

  function keepOnce(what: string, lane: Lane, span: string, work: Work) {
    if (stopped || seenTo.get(what) === span) return
    seenTo.set(what, span)
    let begun = false
    const beginning: Work = (stop) => {
      begun = true
      return work(stop)
    }
    const byOne = async () => {
      try {
        // Whether the other has done it is asked again.
        if (!(await onOne(what, beginning, keepHours))) seenTo.delete(what)
      } catch (error) {
        // At the next tick; what was begun, once: a copy onto a full disk is not tried each minute.
        if (!begun || failedIn.get(what) !== span) seenTo.delete(what)
        if (begun) failedIn.set(what, span)
        throw error
      }
    }
    unheard(lane.unlessWaiting(what, byOne))
  }

  /** By one machine at a time; where another is at it, begun again at the next look for what the dead have left. */
  async function onOne(what: string, work: Work, begin: () => void): Promise<boolean> {
    const done = await onOneMachine(parts, what, (lost) => work(AbortSignal.any([stopping.signal, lost])))
    if (!done) elsewhere.set(what, begin)
    return done !== undefined
  }

  /** Most wakes are of a text that came, and leave no file: nothing is taken from the other machines to find that out. */
  async function doFiles() {
    const work: Work = async (stop) => {
      await runUploads(parts, stop)
      await loadWatchedFolder(parts, stop)
    }
    if (!(await mayFileWait(parts))) return
    await onOne('files', work, () => unheard(files.unlessWaiting('files', doFiles)))
  }

  function keepHooks() {
    const work = () => onOne('hooks', (stop) => tellHooks(parts, stop), keepHooks)
    if (!stopped) unheard(hooks.unlessWaiting('hooks', work))
  }

  function keepFiles() {
    const work = async () => {
      await doFiles()
      await parts.store.keepStatistics()
    }
    if (!stopped) unheard(files.unlessWaiting('upkeep', work))
  }
}

/** What one machine does at a time: told to stop as the service ends, or as another machine has begun it. */
type Work = (stop: AbortSignal) => Promise<unknown>

/** For work whose result nobody waits for: what fails is logged by its lane, once. */
function unheard(work: Promise<unknown>): void {
  work.catch(() => {})
}
