import type { Clock, Parts } from '../src/app/parts.ts'
import { paceOf, reserveAlone } from '../src/app/texts/pace.ts'
import { readConfig } from '../src/config.ts'
import { openService, type Service } from '../src/service.ts'
import type { Store } from '../src/store/engine/database.ts'
import { openStore } from '../src/store/engine/open-store.ts'
import { signatureOf } from '../test/support/carrier-posts.ts'
import { ACCOUNT_SID, AUTH_TOKEN } from '../test/support/service.ts'
import type { VirtualCarrier } from './carrier.ts'
import { type Fate, mortal, newFate } from './fate.ts'
import { whenNextDue } from './next-tick.ts'
import type { Random } from './random.ts'
import { HOUR, MINUTE, SECOND, type Timeline, utc } from './timeline.ts'

/** The machine on which the service runs: it starts, ticks, dies at any step, and starts again on the same file. */
export interface Machine {
  readonly up: boolean
  /** Still at the work it had in hand when it was told to stop. */
  readonly closing: boolean
  /** Within a tick: what it does may still interleave with what happens now. */
  readonly ticking: boolean
  start(): Promise<void>
  /** As on a new version: no new work, and ends when the work in hand is done. */
  stop(): void
  /** Dies once so many more steps have been taken. */
  dieAfter(steps: number): void
  /** Does something to the running service; undefined when it is down, or died meanwhile. */
  perform<Result>(work: (service: Service) => Promise<Result>): Promise<Result | undefined>
  /** A signed form, as the carrier posts it; undefined when nobody answered. */
  post(path: string, form: Record<string, string>): Promise<number | undefined>
  /** The store as those who judge see it: beside any process. */
  readonly store: Store
  /** When no process ran, on the wall's clock. */
  downs: { from: number; to: number }[]
  counts: { ticks: number; deaths: Record<string, number>; starts: number }
  /** What the service said loudly that no part of the story explains. */
  loud: string[]
}

export interface Building {
  file: string
  timeline: Timeline
  clock: Clock & { skew(): number }
  random: Random
  newId: () => string
  carrier: VirtualCarrier
  onDeath(where: string): void
}

const SECRET = 'the same secret for every story, long enough to be one'
const PUBLIC_URL = 'http://localhost:3000'
/** How long at most without a tick: what people wrote while we were down is asked for hourly, here a little more rarely. */
const IDLE = 4 * HOUR
const EXPECTED = /refuses our account/

export async function buildMachine(building: Building): Promise<Machine> {
  const { file, timeline, clock } = building
  const judges = await openStore(`file:${file}`, SECRET)
  const counts = { ticks: 0, deaths: {} as Record<string, number>, starts: 0 }
  const loud: string[] = []
  const downs: { from: number; to: number }[] = []
  let process: { service: Service; store: Store; fate: Fate; died: Promise<undefined> } | undefined
  let tick: Promise<unknown> | undefined
  let closing = false
  let planned = Number.POSITIVE_INFINITY

  const log = {
    info() {},
    warn() {},
    error: (facts: object, words: string) => {
      if (!EXPECTED.test(words)) loud.push(`${utc(timeline.now()).toISO()} ${words} ${JSON.stringify(facts)}`)
    },
  }

  async function start(): Promise<void> {
    counts.starts++
    const last = downs.at(-1)
    if (last) last.to = timeline.now()
    let heard = (_: undefined) => {}
    const died = new Promise<undefined>((resolve) => {
      heard = resolve
    })
    const fate = newFate((where) => {
      counts.deaths[where] = (counts.deaths[where] ?? 0) + 1
      heard(undefined)
      downs.push({ from: timeline.now(), to: Number.POSITIVE_INFINITY })
      timeline.after(0, async () => {
        await bury()
        building.onDeath(where)
      })
    })
    const store = await openStore(`file:${file}`, SECRET)
    const service = await openService(configFor(file), partsFor(building, mortal(store, fate), fate, log))
    process = { service, store, fate, died }
    timeline.after(SECOND, beginTick) // as the service does: at once, then every minute
  }

  /** What the dead had begun is undone by the engine, and its connections are closed. */
  async function bury(): Promise<void> {
    const dead = process
    process = undefined
    tick = undefined
    await dead?.store.transaction(async () => {}) // those that queued before are undone first
    await dead?.store.close()
  }

  async function planTick(): Promise<void> {
    const at = Math.min((await whenNextDue(judges, clock)) - clock.skew(), timeline.now() + IDLE)
    const minute = Math.max(Math.ceil(at / MINUTE), Math.floor(timeline.now() / MINUTE) + 1) * MINUTE
    if (minute >= planned && planned > timeline.now()) return
    planned = minute
    timeline.at(minute, () => {
      if (planned !== minute) return
      planned = Number.POSITIVE_INFINITY
      beginTick()
    })
  }

  function beginTick(): void {
    if (!process || tick) return
    const { service, died } = process
    counts.ticks++
    const turn: Promise<unknown> = Promise.race([service.ticker.tick(), died])
      .catch((error) => loud.push(`${utc(timeline.now()).toISO()} a tick failed: ${error.stack}`))
      .then(() => {
        if (tick !== turn) return
        tick = undefined
        return planTick()
      })
    tick = turn
  }

  async function perform<Result>(work: (service: Service) => Promise<Result>): Promise<Result | undefined> {
    if (!process) return undefined
    const { service, died, fate } = process
    const result = await Promise.race([work(service), died])
    if (fate.dead) return undefined
    if (!tick) await planTick()
    return result
  }

  return {
    get up() {
      return process !== undefined && !process.fate.dead
    },
    get closing() {
      return closing
    },
    get ticking() {
      return tick !== undefined
    },
    start,
    stop() {
      const stopping = process
      process = undefined
      tick = undefined
      downs.push({ from: timeline.now(), to: Number.POSITIVE_INFINITY })
      closing = stopping !== undefined
      void stopping?.service.close().then(() => {
        closing = false
      })
    },
    dieAfter: (steps) => process?.fate.dieAfter(steps),
    perform,
    async post(path, form) {
      const response = await perform(({ server }) =>
        server.inject({
          method: 'POST',
          url: path,
          headers: {
            'content-type': 'application/x-www-form-urlencoded',
            'x-twilio-signature': signatureOf(`${PUBLIC_URL}${path}`, form, AUTH_TOKEN),
          },
          payload: new URLSearchParams(form).toString(),
        }),
      )
      return response?.statusCode
    },
    store: judges,
    downs,
    counts,
    loud,
  }
}

function configFor(file: string) {
  const read = readConfig({
    DATABASE_URL: `file:${file}`,
    SECRET_KEY: SECRET,
    TWILIO_ACCOUNT_SID: ACCOUNT_SID,
    TWILIO_AUTH_TOKEN: AUTH_TOKEN,
    TWILIO_FROM: '+33937000000',
    PUBLIC_URL,
  })
  if ('problems' in read) throw new Error(read.problems.join('\n'))
  return read.config
}

function partsFor({ timeline, clock, random, newId, carrier }: Building, store: Store, fate: Fate, log: Parts['log']) {
  return {
    store,
    clock,
    newId,
    random: random.next,
    carrier: carrier.doorFor(fate),
    pace: paceOf(10, {
      nowMs: timeline.now,
      pause: (ms) => timeline.sleep(ms),
      reserve: reserveAlone(10, timeline.now),
    }),
    mailer: {
      async send() {
        await fate.pass('before an e-mail')
        await timeline.sleep(random.between(20, 400))
        return random.chance(0.02) ? { outcome: 'tryLater' as const, code: 451 } : { outcome: 'accepted' as const }
      },
      close: async () => {},
    },
    log,
  } satisfies Partial<Parts>
}
