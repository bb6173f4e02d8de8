import { setTimeout as pause } from 'node:timers/promises'
import { startCarrier } from '../../test/support/carrier.ts'
import { setDatabaseClock } from '../../test/support/own-clock.ts'
import { ACCOUNT_SID, AUTH_TOKEN } from '../../test/support/service.ts'
import { serviceEnvironment } from '../../test/support/service-environment.ts'
import { startBalancer } from '../machines/balancer.ts'
import { cookieOfAdministrator } from './cookie.ts'
import { BEGINNING, openFleet, type Side } from './fleet.ts'
import { visitSteadily, type Written, writeSteadily } from './load.ts'
import type { Release } from './release-before.ts'
import { type Kept, readKept } from './rows.ts'

export interface Asked {
  /** An empty store. */
  databaseUrl: string
  before: Release
  after: Release
  /** So many are convened by each release that serves alone. */
  people: number
  inboundPerSecond: number
  smsPerSecond: number
  /** How long each stage lasts at least, starts and stops not counted. */
  stageMs: number
  secondsAtMost: number
  /** For how long nobody may serve where one takes the place of the other. */
  awayAtMostMs: number
}

export interface Seen {
  asked: Asked
  convened: number
  /** How often the carrier took each text of ours, by its id, and for whom. */
  taken: Map<string, { to: string; times: number }>
  written: Written
  /** How often was answered what: "path status". */
  answered: Map<string, number>
  /** The longest until one that was told to stop had ended, and for which nobody served. */
  stoppedWithinMs: number
  away: Away
  ends: { code: number | null; said: string }[]
  kept: Kept
  seconds: number
}

/** How long one took to end and the next to listen, in milliseconds. */
export interface Away {
  stopping: number
  starting: number
}

/** Side by side, forth and back; a SQLite file is one's at a time. */
const SHARED: readonly Side[][] = [['before'], ['before', 'after'], ['after'], ['after', 'before'], ['before']]
const ALONE: readonly Side[][] = [['before'], ['after'], ['before']]

const SECRET = 'a secret of two releases on one store'

/** Plays a deploy and its undoing while texts leave and people write. */
export async function runReleases(asked: Asked): Promise<Seen> {
  const { databaseUrl } = asked
  const isShared = !databaseUrl.startsWith('file:')
  const begun = performance.now()
  const taken: Seen['taken'] = new Map()
  const answered: Seen['answered'] = new Map()
  const carrier = await startCarrier({
    authToken: AUTH_TOKEN,
    accountSid: ACCOUNT_SID,
    automaticReceipts: true,
    onArrival: () => pause(50),
    onAccepted: ({ to, statusCallback }) => {
      const id = new URL(statusCallback ?? '').searchParams.get('message') ?? ''
      taken.set(id, { to, times: (taken.get(id)?.times ?? 0) + 1 })
    },
  })
  const balancer = await startBalancer((path, status) => {
    const what = `${path} ${status}`
    answered.set(what, (answered.get(what) ?? 0) + 1)
  })
  if (isShared) await setDatabaseClock(databaseUrl, +BEGINNING - Date.now())
  const environment = serviceEnvironment(carrier.url, {
    DATABASE_URL: databaseUrl,
    SECRET_KEY: SECRET,
    PUBLIC_URL: balancer.url,
    SMS_PER_SECOND: String(asked.smsPerSecond),
    LOG_LEVEL: 'warn',
  })
  const fleet = openFleet(asked, environment, balancer.serve)
  const load = writeSteadily(asked.inboundPerSecond, fleet.convened, carrier, balancer.url)
  const pages = visitSteadily(balancer.url)
  let away: Away = { stopping: 0, starting: 0 }
  try {
    if (!isShared) await fleet.tryOut()
    for (const sides of isShared ? SHARED : ALONE) {
      const gone = fleet.living().filter((side) => !sides.includes(side))
      const come = sides.filter((side) => !fleet.living().includes(side))
      if (isShared) {
        for (const side of come) await fleet.start(side)
        for (const side of gone) await fleet.stop(side)
      } else {
        const now = { stopping: 0, starting: 0 }
        for (const side of gone) now.stopping += await fleet.stop(side)
        for (const side of come) now.starting += await fleet.start(side)
        if (gone.length > 0 && inAll(now) > inAll(away)) away = now
      }
      pages.open()
      const [only, other] = sides
      const stage = pause(asked.stageMs)
      if (only && !other) await fleet.convene(only, asked.people)
      // Only now is the store as this release knows it; a session that it makes holds on the one before as well.
      if (come.includes('after')) pages.enter(await cookieOfAdministrator(databaseUrl, SECRET, fleet.now()))
      await stage
    }
    const written = await load.stop()
    await pages.stop()
    const wanted = fleet.convened() + [...written.stored.values()].reduce((sum, times) => sum + times, 0)
    while (taken.size < wanted && performance.now() - begun < asked.secondsAtMost * 1000) await pause(50)
    // One that should not have left would by now, and the last receipts come.
    await pause(500)
    for (const side of fleet.living()) await fleet.stop(side)
    return {
      asked,
      convened: fleet.convened(),
      taken,
      written,
      answered,
      stoppedWithinMs: fleet.stoppedWithinMs(),
      away,
      ends: await fleet.ends(),
      kept: await readKept(databaseUrl),
      seconds: (performance.now() - begun) / 1000,
    }
  } finally {
    await Promise.all([load.stop(), pages.stop()])
    await fleet.end()
    await balancer.close()
    await carrier.close()
  }
}

export function inAll({ stopping, starting }: Away): number {
  return stopping + starting
}
