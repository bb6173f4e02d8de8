import { setTimeout as pause } from 'node:timers/promises'
import { DateTime } from 'luxon'
import pg from 'pg'
import { importSchedule } from '../../src/app/planning-files/import-schedule.ts'
import { openStore } from '../../src/store/engine/open-store.ts'
import { startCarrier } from '../../test/support/carrier.ts'
import { clockAt } from '../../test/support/clock.ts'
import { freePort } from '../../test/support/free-port.ts'
import { setDatabaseClock } from '../../test/support/own-clock.ts'
import { ACCOUNT_SID, AUTH_TOKEN, openTestService } from '../../test/support/service.ts'
import { serviceEnvironment } from '../../test/support/service-environment.ts'
import { bundled, type ServiceProcess, startProcess } from '../../test/support/service-process.ts'
import { startBalancer } from './balancer.ts'
import { makeTrouble, misbehave } from './faults.ts'
import { namesPerson, phoneOf, planningOf } from './planning.ts'

export interface Asked {
  /** An empty store on Postgres. */
  databaseUrl: string
  machines: number
  /** Texts that are due as the machines start; all at one instant, once the machines have done some work, where they are `warm`. */
  due: number
  warm?: boolean
  inboundPerSecond: number
  smsPerSecond: number
  /** So many times a machine is killed, and another started in its place. */
  kills: number
  everyMs: number
  /** Restarts the server of the store, once, in the middle of it. */
  restart?: (() => Promise<void>) | undefined
  /** Whether the carrier does wrong now and then. */
  faults: boolean
  secondsAtMost: number
}

export interface Seen {
  asked: Asked
  /** How often the carrier took each text of ours, by its id. */
  taken: Map<string, number>
  /** Of each text that was due and left, after how many seconds. */
  dueWaited: number[]
  /** How many of those never left, also not in the minutes after. */
  missing: number
  /** Texts that left before they were due, by a machine whose clock is ahead. */
  early: number
  /** Where texts stood as the machines stopped, and minutes after, looked for at the carrier by one that came later. */
  stopped: States
  settled: States
  /** What people wrote, how it was acknowledged, and of those that were answered after how many seconds. */
  written: number
  notAcknowledged: (number | undefined)[]
  /** How often the carrier was refused, and brought the same text again. */
  refused: number
  acknowledgedAfter: number[]
  answeredAfter: number[]
  /** Those whose answer left only in the minutes after. */
  answeredLater: number
  answeredTwice: number
  /** How many texts left in each second. */
  everySecond: number[]
  commits: number
  rollbacks: number
  deadlocks: number
  seconds: number
  said: string[]
}

/** How many texts of ours are claimed and not begun, handed over without word of it yet, looked for at the carrier, or waiting. */
export interface States {
  claimed: number
  handedOver: number
  inDoubt: number
  waiting: number
}

/** Seals the store of one run. */
const SECRET = 'a secret of some machines on one store'
/** Lunch time of a Tuesday, so that nothing else becomes due meanwhile. */
const BEGINNING = DateTime.fromISO('2026-12-01T12:10', { zone: 'Europe/Paris' })

/** Plays several machines on one store until all that was due has left and all who wrote are answered, or the time is over. */
export async function runMachines(asked: Asked): Promise<Seen> {
  const { databaseUrl, machines, due, secondsAtMost } = asked
  const leftDue = new Set<string>()
  const left: { id: string; to: string; body: string; at: number }[] = []
  const warming = asked.warm ? WARMED_BY * machines : 0
  let early = 0
  const carrier = await startCarrier({
    authToken: AUTH_TOKEN,
    accountSid: ACCOUNT_SID,
    automaticReceipts: true,
    onArrival: () => pause(50),
    onAccepted: ({ to, body, statusCallback }) => {
      const id = new URL(statusCallback ?? '').searchParams.get('message') ?? ''
      left.push({ id, to, body, at: performance.now() })
      if (to >= phoneOf(due + warming)) early++
      else if (namesPerson(body)) leftDue.add(id)
    },
  })
  if (asked.faults) misbehave(carrier, due)
  const loaded = asked.warm ? { from: due, to: due + warming } : { from: 0, to: due }
  await (await loadDue(databaseUrl, loaded, BEGINNING)).close()
  const later = { from: due + warming, to: due + warming + NOT_DUE }
  await (await loadDue(databaseUrl, later, BEGINNING.plus({ minutes: 30 }))).close()
  // What all machines go by: their own clocks are right, an hour ahead and an hour behind.
  const aheadMs = +BEGINNING - Date.now()
  await setDatabaseClock(databaseUrl, aheadMs)
  const main = await bundled('main')
  const balancer = await startBalancer()
  const living = new Map<number, ServiceProcess>()
  const ended: ServiceProcess['ended'][] = []
  const watch = await watchDatabase(databaseUrl)
  try {
    const start = (port: number) => {
      const service = startProcess(
        serviceEnvironment(carrier.url, {
          DATABASE_URL: databaseUrl,
          SECRET_KEY: SECRET,
          PORT: String(port),
          PUBLIC_URL: balancer.url,
          SMS_PER_SECOND: String(asked.smsPerSecond),
          LOG_LEVEL: 'warn',
        }),
        { clockAt: BEGINNING.plus({ hours: [0, 1, -1][living.size % 3] ?? 0 }), main },
      )
      ended.push(service.ended)
      return service
    }
    for (let machine = 0; machine < machines; machine++) {
      const port = await freePort()
      living.set(port, start(port))
    }
    await within(
      STARTED_WITHIN_MS,
      'the machines do not listen',
      [...living.values()].map(({ listening }) => listening),
    )
    balancer.serve([...living.keys()])
    if (asked.warm) {
      const written = Array.from({ length: warming }, (_, one) =>
        carrier.receive({ from: phoneOf(due + one), body: 'bonjour' }, `${balancer.url}/webhooks/twilio/sms`),
      )
      await within(STARTED_WITHIN_MS, 'the machines do not answer', written)
      while (left.length < 2 * warming) await pause(50)
      left.length = 0
      leftDue.clear()
      const loadingMs = 5000 + 10 * due
      const dueAt = BEGINNING.plus({ milliseconds: Date.now() + aheadMs - +BEGINNING + loadingMs })
      const loader = await loadDue(databaseUrl, { from: 0, to: due }, dueAt)
      await pause(Math.max(0, +dueAt - aheadMs - Date.now()))
      loader.tellOthers()
      await loader.close()
    }
    const begun = performance.now()
    const before = await watch.read()
    const inbound = writeSteadily(asked, carrier, balancer.url, begun + (secondsAtMost + 30) * 1000)
    let calm = false
    const trouble = (asked.kills > 0 || asked.restart ? makeTrouble(asked, living, start) : Promise.resolve()).then(
      () => {
        calm = true
      },
    )
    while (!(leftDue.size >= due && calm) && performance.now() - begun < secondsAtMost * 1000) await pause(50)
    await trouble
    const written = await inbound.stop()
    const answersOf = (phone: string, since: number) =>
      left.filter(({ to, body, at }) => to === phone && !namesPerson(body) && at >= since)
    // What a machine that was killed held of answers leaves in the minutes after.
    const idleAtMost = asked.kills > 0 ? 30 : 100
    for (let idle = 0; idle < idleAtMost && written.some(({ from, at }) => answersOf(from, at).length === 0); idle++)
      await pause(100)
    const seconds = (performance.now() - begun) / 1000
    for (const service of living.values()) service.kill('SIGTERM')
    const slow = setTimeout(() => {
      for (const service of living.values()) service.kill('SIGKILL')
    }, STOPPED_WITHIN_MS)
    const ends = await Promise.all(ended)
    clearTimeout(slow)
    const after = await watch.read()
    const stopped = await watch.states()
    const inTime = left.length
    await settleLater(databaseUrl, carrier.url, balancer, BEGINNING.plus({ seconds }))
    const settled = await watch.states()
    const taken = new Map<string, number>()
    for (const { id } of left) taken.set(id, (taken.get(id) ?? 0) + 1)
    const everySecond = Array.from({ length: Math.ceil(seconds) }, () => 0)
    for (const { at } of left.slice(0, inTime)) {
      const second = Math.floor((at - begun) / 1000)
      everySecond[second] = (everySecond[second] ?? 0) + 1
    }
    const stoppedAt = begun + seconds * 1000
    const answers = written.map(({ from, at }) => ({ at, theirs: answersOf(from, at) }))
    const answered = answers.flatMap(({ at, theirs: [first] }) => (first ? [{ at, leftAt: first.at }] : []))
    const inTimeAnswered = answered.filter(({ leftAt }) => leftAt <= stoppedAt)
    return {
      asked,
      taken,
      dueWaited: left
        .slice(0, inTime)
        .filter(({ body }) => namesPerson(body))
        .map(({ at }) => (at - begun) / 1000),
      missing: due - leftDue.size,
      early,
      stopped,
      settled,
      refused: written.reduce((sum, { refused }) => sum + refused, 0),
      written: written.length,
      notAcknowledged: written.filter(({ status }) => status !== 200).map(({ status }) => status),
      acknowledgedAfter: written.map(({ took }) => took / 1000),
      answeredAfter: inTimeAnswered.map(({ at, leftAt }) => (leftAt - at) / 1000),
      answeredLater: answered.length - inTimeAnswered.length,
      answeredTwice: answers.filter(({ theirs }) => theirs.length > 1).length,
      everySecond,
      commits: after.commits - before.commits,
      rollbacks: after.rollbacks - before.rollbacks,
      deadlocks: after.deadlocks - before.deadlocks,
      seconds,
      said: ends.map(({ said }) => said),
    }
  } finally {
    for (const service of living.values()) service.kill('SIGKILL')
    await Promise.all(ended)
    await watch.end()
    await balancer.close()
    await carrier.close()
  }
}

/** Plans what is due at this instant, by a clock that stands at it. */
async function loadDue(databaseUrl: string, people: { from: number; to: number }, at: DateTime) {
  const store = await openStore(databaseUrl, SECRET)
  const service = await openTestService({ store, clock: clockAt(at) })
  const source = new TextEncoder().encode(planningOf(people.to, people.from))
  const result = await importSchedule(service.parts, { source, fileName: 'due.csv', summons: true, dryRun: false })
  if ('problem' in result || result.report.created !== people.to - people.from)
    throw new Error('the planning was not loaded')
  return { tellOthers: () => store.tellOthers(), close: () => service.close() }
}

/** Texts that are due half an hour later, by the clock of the store. */
const NOT_DUE = 5
/** Texts that each machine sends before it is measured, and as many that it is written. */
const WARMED_BY = 40
const STARTED_WITHIN_MS = 60_000
/** Longer than a machine waits for what it has in hand. */
const STOPPED_WITHIN_MS = 20_000

async function within(ms: number, otherwise: string, all: Promise<unknown>[]): Promise<void> {
  const late = new AbortController()
  const over = pause(ms, undefined, { signal: late.signal }).then(() => Promise.reject(new Error(otherwise)))
  await Promise.race([Promise.all(all), over]).finally(() => late.abort())
}

/**
 * What a machine finds that begins after all have stopped, by a clock that lets minutes pass: what the others had claimed or handed over as they
 * died is looked for at the carrier, twice where it is absent, before it is sent again.
 */
async function settleLater(
  databaseUrl: string,
  carrierUrl: string,
  balancer: Awaited<ReturnType<typeof startBalancer>>,
  stoppedAt: DateTime,
): Promise<void> {
  const clock = clockAt(stoppedAt)
  const service = await openTestService(
    { store: await openStore(databaseUrl, SECRET), clock },
    { PUBLIC_URL: balancer.url, TWILIO_API_URL: carrierUrl },
  )
  const port = await freePort()
  await service.server.listen({ host: '127.0.0.1', port })
  balancer.serve([port])
  for (let look = 0; look < LOOKS; look++) {
    clock.set(clock.now().plus({ minutes: 4 }))
    await service.ticker.tick()
    await service.ticker.quiet()
  }
  await service.close()
}

/** A claim that is over, two listings, and the text sent again. */
const LOOKS = 4

/** People of the planning, each once, one after the other. */
function writeSteadily(
  { inboundPerSecond, due }: Asked,
  carrier: Awaited<ReturnType<typeof startCarrier>>,
  url: string,
  until: number,
) {
  const asked: Promise<{ from: string; at: number; took: number; refused: number; status: number | undefined }>[] = []
  const write = async (from: string) => {
    const at = performance.now()
    const { again, ...first } = await carrier.receive({ from, body: 'bonjour' }, `${url}/webhooks/twilio/sms`)
    let { status } = first
    let refused = 0
    // As the carrier does by the fallback address.
    for (; status !== 200 && refused < 20 && performance.now() < until; refused++) {
      await pause(1000)
      status = (await again()).status
    }
    return { from, at, took: performance.now() - at, refused, status }
  }
  const timer =
    inboundPerSecond > 0 &&
    setInterval(() => {
      if (asked.length < due) asked.push(write(phoneOf(asked.length)))
    }, 1000 / inboundPerSecond)
  return {
    async stop() {
      if (timer) clearInterval(timer)
      return Promise.all(asked)
    },
  }
}

/** What the server itself counts of this database. */
async function watchDatabase(url: string) {
  const pool = new pg.Pool({ connectionString: url, max: 1 })
  pool.on('error', () => {})
  return {
    async states(): Promise<States> {
      const { rows } = await pool.query<Record<keyof States, string>>(`
        select count(*) filter (where state = 'sending' and untried_until is not null) as claimed,
          count(*) filter (where state = 'sending' and untried_until is null) as "handedOver",
          count(*) filter (where state = 'uncertain') as "inDoubt", count(*) filter (where state = 'waiting' and due_at <= clock_timestamp() + interval '20 minutes') as waiting
        from messages where direction = 'out'`)
      const of = (state: keyof States) => Number(rows[0]?.[state])
      return {
        claimed: of('claimed'),
        handedOver: of('handedOver'),
        inDoubt: of('inDoubt'),
        waiting: of('waiting'),
      }
    },
    async read() {
      const { rows } = await pool.query<Record<'commits' | 'rollbacks' | 'deadlocks', string>>(
        'select xact_commit as commits, xact_rollback as rollbacks, deadlocks from pg_stat_database where datname = current_database()',
      )
      const [row] = rows
      return {
        commits: Number(row?.commits),
        rollbacks: Number(row?.rollbacks),
        deadlocks: Number(row?.deadlocks),
      }
    },
    end: () => pool.end(),
  }
}
