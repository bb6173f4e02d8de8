import { setTimeout as pause } from 'node:timers/promises'
import { DateTime } from 'luxon'
import { importSchedule } from '../../src/app/planning-files/import-schedule.ts'
import { openStore } from '../../src/store/engine/open-store.ts'
import { startCarrier } from '../../test/support/carrier.ts'
import { clockAt } from '../../test/support/clock.ts'
import { freePort } from '../../test/support/free-port.ts'
import { startMailServer } from '../../test/support/mail-server.ts'
import { setDatabaseClock } from '../../test/support/own-clock.ts'
import { ACCOUNT_SID, AUTH_TOKEN, openTestService } from '../../test/support/service.ts'
import { serviceEnvironment } from '../../test/support/service-environment.ts'
import { bundled, type ServiceProcess, startProcess } from '../../test/support/service-process.ts'
import { openAlerts } from './alerts.ts'
import { startBalancer } from './balancer.ts'
import { crowdOf, type Span } from './crowd.ts'
import { type Death, leftAfterDeaths, metBy } from './deaths.ts'
import { makeTrouble, meetsFault, misbehave } from './faults.ts'
import { type Said, writeSteadily } from './inbound.ts'
import { phoneOf, planningOf } from './planning.ts'
import { type Imported, load, makeProgram } from './program.ts'
import { type States, summonsesIn, watchDatabase } from './watch.ts'

export interface Asked {
  /** An empty store on Postgres. */
  databaseUrl: string
  machines: number
  /** Texts that are due as the machines start; all at one instant, once the machines have done some work, where they are `warm`. */
  due: number
  warm?: boolean
  inboundPerSecond: number
  smsPerSecond: number
  /** Of a planning that a program loads meanwhile. */
  importLines?: number
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
  /** The same, one by one, with what they said and when. */
  conversations: Conversation[]
  /** When machines were killed, and of what was claimed then and not begun, after how many seconds each left, if the play saw it. */
  killedAt: number[]
  takenOverAfter: (number | undefined)[]
  imported: Imported | undefined
  /** Webhooks, of texts or receipts, that the machines answered with a failure of ours. */
  failedWebhooks: number
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

/** Somebody who wrote: in seconds since the beginning, and after how many the answer left and, of a danger, the e-mail to an agent. */
export interface Conversation {
  said: Said
  at: number
  acknowledgedAfter: number
  answeredAfter: number | undefined
  alertedAfter?: number | undefined
  /** What the answer met, if anything: a death as it was claimed, or as it may have been with the carrier; or the carrier that did wrong. */
  met?: 'claimed' | 'handedOver' | 'fault' | undefined
}

/** Seals the store of one run. */
const SECRET = 'a secret of some machines on one store'
/** Lunch time of a Tuesday, so that nothing else becomes due meanwhile. */
const BEGINNING = DateTime.fromISO('2026-12-01T12:10', { zone: 'Europe/Paris' })

/** Plays several machines on one store until all that was due has left and all who wrote are answered, or the time is over. */
export async function runMachines(asked: Asked): Promise<Seen> {
  const { databaseUrl, machines, due, secondsAtMost, importLines = 0 } = asked
  const crowd = crowdOf(asked)
  const warming = crowd.warming.to - crowd.warming.from
  let summonses = new Set<string>()
  let dueLater = new Set<string>()
  const leftDue = new Map<string, Departure>()
  let left: Departure[] = []
  let leftTo = new Map<string, Departure[]>()
  let early = 0
  let reach: (phone: string) => void = () => {}
  const carrier = await startCarrier({
    authToken: AUTH_TOKEN,
    accountSid: ACCOUNT_SID,
    automaticReceipts: true,
    onArrival: () => pause(50),
    onAccepted: ({ to, statusCallback }) => {
      const departure = {
        id: new URL(statusCallback ?? '').searchParams.get('message') ?? '',
        to,
        at: performance.now(),
      }
      left.push(departure)
      if (dueLater.has(departure.id)) early++
      else if (summonses.has(departure.id)) {
        if (!leftDue.has(departure.id)) leftDue.set(departure.id, departure)
        reach(to)
      } else leftTo.set(to, [...(leftTo.get(to) ?? []), departure])
    },
  })
  const alerts = openAlerts()
  const mailServer = await startMailServer({ onMail: alerts.take })
  if (asked.faults) misbehave(carrier, due)
  await (
    await loadDue(databaseUrl, { from: crowd.later.from, to: crowd.endangered.to }, BEGINNING.plus({ minutes: 30 }))
  ).close()
  dueLater = await summonsesIn(databaseUrl)
  await (await loadDue(databaseUrl, asked.warm ? crowd.warming : crowd.due, BEGINNING)).close()
  summonses = await summonsesIn(databaseUrl)
  const token = importLines > 0 ? await makeProgram(databaseUrl, SECRET, BEGINNING) : ''
  // What all machines go by: their own clocks are right, an hour ahead and an hour behind.
  const aheadMs = +BEGINNING - Date.now()
  await setDatabaseClock(databaseUrl, aheadMs)
  const main = await bundled('main')
  let failedWebhooks = 0
  const balancer = await startBalancer((path, status) => {
    if (path.startsWith('/webhooks/') && status >= 500) failedWebhooks++
  })
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
          SMTP_URL: mailServer.url,
          MAIL_FROM: 'justif <ne-pas-repondre@justice.example>',
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
        carrier.receive(
          { from: phoneOf(crowd.warming.from + one), body: 'bonjour' },
          `${balancer.url}/webhooks/twilio/sms`,
        ),
      )
      await within(STARTED_WITHIN_MS, 'the machines do not answer', written)
      while (left.length < 2 * warming) await pause(50)
      left = []
      leftTo = new Map()
      leftDue.clear()
      const loadingMs = 5000 + 10 * due
      const dueAt = BEGINNING.plus({ milliseconds: Date.now() + aheadMs - +BEGINNING + loadingMs })
      const loader = await loadDue(databaseUrl, crowd.due, dueAt)
      summonses = await summonsesIn(databaseUrl)
      await pause(Math.max(0, +dueAt - aheadMs - Date.now()))
      loader.tellOthers()
      await loader.close()
    }
    const begun = performance.now()
    const since = (at: number) => (at - begun) / 1000
    const before = await watch.read()
    const until = begun + (secondsAtMost + 30) * 1000
    const inbound = writeSteadily(asked.inboundPerSecond, crowd, { carrier, url: balancer.url, until })
    reach = inbound.reach
    for (const { to } of leftDue.values()) reach(to)
    let calm = false
    const deaths: Death[] = []
    const died = async () => {
      deaths.push({ at: performance.now(), ...(await watch.inHand()) })
    }
    const trouble = Promise.all([
      asked.kills > 0 || asked.restart ? makeTrouble(asked, living, start, died) : undefined,
      importLines > 0
        ? load(balancer.url, token, planningOf(crowd.imported.to, crowd.imported.from), until)
        : undefined,
    ]).then(([, imported]) => {
      calm = true
      return imported
    })
    while (!(leftDue.size >= due && calm) && performance.now() - begun < secondsAtMost * 1000) await pause(50)
    const imported = await trouble
    const written = await inbound.stop()
    const answersTo = (phone: string, at: number) => (leftTo.get(phone) ?? []).filter((one) => one.at >= at)
    const isWaiting = ({ from, at, said }: (typeof written)[number]) =>
      answersTo(from, at).length === 0 || (said === 'danger' && alerts.about(from) === undefined)
    // What a machine that was killed held of answers leaves in the minutes after.
    const idleAtMost = asked.kills > 0 ? 30 : 100
    for (let idle = 0; idle < idleAtMost && written.some(isWaiting); idle++) await pause(100)
    const seconds = (performance.now() - begun) / 1000
    // The last receipts may find nobody.
    const failedInTime = failedWebhooks
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
      const second = Math.floor(since(at))
      everySecond[second] = (everySecond[second] ?? 0) + 1
    }
    const stoppedAt = begun + seconds * 1000
    const answers = written.map(({ from, at, said, took }) => ({ from, at, said, took, theirs: answersTo(from, at) }))
    const answered = answers.flatMap(({ at, theirs: [first] }) => (first ? [{ at, leftAt: first.at }] : []))
    const inTimeAnswered = answered.filter(({ leftAt }) => leftAt <= stoppedAt)
    return {
      asked,
      taken,
      dueWaited: [...leftDue.values()].filter(({ at }) => at <= stoppedAt).map(({ at }) => since(at)),
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
      conversations: answers.map(({ from, at, said, took, theirs: [first] }) => {
        const alertedAt = alerts.about(from)
        return {
          said,
          at: since(at),
          acknowledgedAfter: took / 1000,
          answeredAfter: first && (first.at - at) / 1000,
          alertedAfter: alertedAt && (alertedAt - at) / 1000,
          met: metBy(deaths, first?.id) ?? (asked.faults && meetsFault(from, due) ? 'fault' : undefined),
        }
      }),
      killedAt: deaths.map(({ at }) => since(at)),
      takenOverAfter: leftAfterDeaths(deaths, left.slice(0, inTime), stoppedAt),
      imported,
      failedWebhooks: failedInTime,
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
    await mailServer.close()
    await carrier.close()
  }
}

/** A text of ours that the carrier took. */
interface Departure {
  id: string
  to: string
  at: number
}

/** Plans what is due at this instant, by a clock that stands at it. */
async function loadDue(databaseUrl: string, people: Span, at: DateTime) {
  const store = await openStore(databaseUrl, SECRET)
  const service = await openTestService({ store, clock: clockAt(at) })
  const source = new TextEncoder().encode(planningOf(people.to, people.from))
  const result = await importSchedule(service.parts, { source, fileName: 'due.csv', summons: true, dryRun: false })
  if ('problem' in result || result.report.created !== people.to - people.from)
    throw new Error('the planning was not loaded')
  return { tellOthers: () => store.tellOthers(), close: () => service.close() }
}

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
