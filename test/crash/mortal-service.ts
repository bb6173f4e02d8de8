import { setTimeout as pause } from 'node:timers/promises'
import { DateTime } from 'luxon'
import { onTestFinished } from 'vitest'
import { count, eq } from '../../src/store/engine/drizzle.ts'
import { type CarrierDouble, type CarrierSettings, startCarrier } from '../support/carrier.ts'
import { freePort } from '../support/free-port.ts'
import type { Killing } from '../support/kill-at.ts'
import { ACCOUNT_SID, AUTH_TOKEN, openTestService } from '../support/service.ts'
import { serviceEnvironment } from '../support/service-environment.ts'
import { bundled, type ServiceProcess, startProcess } from '../support/service-process.ts'
import { openStory, paris, type Story } from '../support/story.ts'

/** A Tuesday within the hours of an office. */
const BEGINNING = '2026-12-01T09:30'
/** Long enough for a lease to end, and for a second listing to count. */
const STOP = { minutes: 4 }
const RESTARTS_AT_MOST = 12

/** A service in processes that die, one after the other, on one store, with a carrier that goes on. */
export interface MortalService {
  carrier: CarrierDouble
  /** What the carrier tells the test: it may be set at any time. */
  hooks: Pick<CarrierSettings, 'onArrival' | 'onAccepted'>
  /** Starts it some minutes after it died. */
  start(killAt?: Killing): ServiceProcess
  /** Starts it again and again, some minutes later each time, until nothing is on its way any more. */
  restartUntilQuiet(): Promise<void>
  /** The same, put together anew in this process, which takes a twentieth of what a process takes: the store and the carrier are as the dead one left them. */
  reopenUntilQuiet(): Promise<void>
  /** How many summonses stand in each state. */
  states(): Promise<Record<string, number>>
}

/** Loads an appointment for each of so many people, whose summonses have not left yet. */
export async function openMortalService(
  people: number,
  { asInProduction = false, ...settings }: Partial<CarrierSettings> & { asInProduction?: boolean } = {},
): Promise<MortalService> {
  let clock = { at: paris(BEGINNING), since: performance.now() }
  const now = () => clock.at.plus(performance.now() - clock.since)
  const hooks: MortalService['hooks'] = {}
  const carrier = await startCarrier({
    authToken: AUTH_TOKEN,
    accountSid: ACCOUNT_SID,
    now: () => now().toJSDate(),
    onArrival: (form) => hooks.onArrival?.(form),
    onAccepted: (message) => hooks.onAccepted?.(message),
    ...settings,
  })
  onTestFinished(() => carrier.close())
  const port = String(await freePort())
  const shared = { PUBLIC_URL: `http://127.0.0.1:${port}`, TWILIO_API_URL: carrier.url }
  const story = await loadStory(people, shared)
  const main = await bundled('main')
  let started = 0
  let living: ServiceProcess | undefined
  onTestFinished(async () => {
    living?.kill('SIGKILL')
    await living?.ended
    await story.service.close()
  })

  const passSomeMinutes = () => {
    clock = { at: now().plus(STOP), since: performance.now() }
  }
  const start = (killAt?: Killing) => {
    passSomeMinutes()
    started++
    living = startProcess(
      serviceEnvironment(carrier.url, {
        DATABASE_URL: `file:${story.service.file}`,
        PORT: port,
        SMS_PER_SECOND: '500',
        LOG_LEVEL: 'error',
        ...shared,
      }),
      { clockAt: clock.at, killAt, main: asInProduction && started === 1 ? undefined : main },
    )
    return living
  }
  const { db, tables } = story.service.parts.store
  const { state, kind } = tables.messages
  const states = async (): Promise<Record<string, number>> => {
    const rows = await db
      .select({ state, count: count() })
      .from(tables.messages)
      .where(eq(kind, 'summons'))
      .groupBy(state)
    return Object.fromEntries(rows.map((row) => [row.state, row.count]))
  }
  const onTheirWay = async () => {
    const { waiting = 0, sending = 0 } = await states()
    return waiting + sending
  }
  const untilQuiet = async (restart: () => Promise<void>) => {
    for (let restarts = 0; restarts < RESTARTS_AT_MOST; restarts++) {
      await restart()
      const { waiting = 0, sending = 0, uncertain = 0 } = await states()
      if (waiting + sending + uncertain === 0) return
    }
    throw new Error(`after ${RESTARTS_AT_MOST} restarts: ${JSON.stringify(await states())}`)
  }
  /** Told to stop at once, it would leave off after the batch in hand: it has its time, as long as something moves. */
  const letItWork = async () => {
    let before = await onTheirWay()
    for (let idle = 0; before > 0 && idle < 10; await pause(200)) {
      const left = await onTheirWay()
      idle = left === before ? idle + 1 : 0
      before = left
    }
  }

  return {
    carrier,
    hooks,
    start,
    states,
    restartUntilQuiet: () =>
      untilQuiet(async () => {
        const service = start()
        await service.listening
        await letItWork()
        service.kill('SIGTERM')
        const { code, signal, said } = await service.ended
        if (code !== 0) throw new Error(`it did not close well (${code ?? signal}): ${said}`)
      }),
    reopenUntilQuiet: () =>
      untilQuiet(async () => {
        passSomeMinutes()
        const service = await openTestService(
          { clock: { now } },
          { ...shared, DATABASE_URL: `file:${story.service.file}` },
        )
        await service.ticker.tick().finally(service.close)
      }),
  }
}

async function loadStory(people: number, shared: Record<string, string>): Promise<Story> {
  const story = await openStory(BEGINNING, {}, shared)
  await story.load(...Array.from({ length: people }, (_, person) => line(person)))
  return story
}

/** A text for each: every body is different. */
function line(person: number): string {
  const startsAt = DateTime.fromISO('2026-12-14T09:00').plus({ days: person % 5, minutes: person % 480 })
  const phone = `+3363998${String(person).padStart(4, '0')}`
  return `D-${person};TEST;Karim;${phone};R-${person};SPIP;${startsAt.toFormat('dd/MM/yyyy;HH:mm')};Salle ${person};m.lefevre@justice.example;`
}

/** How often the carrier took each (number, body). */
export function timesAccepted({ carrier }: MortalService): number[] {
  const times = new Map<string, number>()
  for (const { to, body } of carrier.accepted) times.set(`${to} ${body}`, (times.get(`${to} ${body}`) ?? 0) + 1)
  return [...times.values()]
}
