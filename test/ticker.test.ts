import { DateTime } from 'luxon'
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { LAST_PURGE } from '../src/app/mark-names.ts'
import type { Parts } from '../src/app/parts.ts'
import { getReady } from '../src/get-ready.ts'
import { findMark } from '../src/store/marks/marks.ts'
import { claimEmails, enqueueEmail, listEmails } from '../src/store/notices/emails.ts'
import { listOffices } from '../src/store/offices/offices.ts'
import { createTicker } from '../src/ticker.ts'
import { openTestService, type TestService } from './support/service.ts'

let service: TestService

beforeEach(async () => {
  service = await openTestService({})
})
afterEach(() => service.close())

test('each half of a tick that fails is said, under its own name, and to whoever asked', async () => {
  const said: unknown[] = []
  await leaveAnEmail(service.parts) // with nothing to send, that half writes nothing
  const refuse = async () => {
    throw new Error('no room on the disk')
  }
  const parts: Parts = {
    ...service.parts,
    store: { ...service.parts.store, transaction: refuse, keepStatistics: refuse },
    log: {
      info: () => {},
      warn: () => {},
      error: (facts, words) => words.startsWith('a tick failed') && said.push((facts as { what: string }).what),
    },
  }
  const ticker = createTicker(parts)
  await expect(ticker.tick()).rejects.toThrow('no room on the disk')
  await ticker.quiet()
  await ticker.stop()
  expect(said.toSorted()).toEqual(['aside', 'counts', 'e-mails', 'files', 'nights', 'texts'])
})

test('of an hour in which the store was away, the next tick catches up; what is begun and fails again waits for the next hour', async () => {
  const { store } = service.parts
  const failed: unknown[] = []
  let isAway = true
  let now = service.parts.clock.now().startOf('hour')
  const parts: Parts = {
    ...service.parts,
    clock: { now: () => now },
    store: {
      ...store,
      transaction: (...given) => (isAway ? Promise.reject(new Error('away')) : store.transaction(...given)),
    },
    log: {
      info: () => {},
      warn: () => {},
      error: (facts, words) => words.startsWith('a tick failed') && failed.push((facts as { what: string }).what),
    },
  }
  const ticker = createTicker(parts)
  const atMinute = async (minutes: number) => {
    now = now.startOf('hour').plus({ minutes })
    failed.length = 0
    await ticker.tick().catch(() => {})
    await ticker.quiet()
    return HOURLY.filter((what) => failed.includes(what))
  }
  expect(await atMinute(0)).toEqual(HOURLY)
  expect(await atMinute(1)).toEqual(HOURLY)
  expect(await atMinute(2)).toEqual([])
  expect(await atMinute(60)).toEqual(HOURLY)
  isAway = false
  expect(await atMinute(1)).toEqual([])
  await ticker.stop()
  expect(await findMark(store, LAST_PURGE)).toBeDefined()
})

const HOURLY = ['counts', 'nights', 'aside']

test('ticks asked for while one is in hand are one tick, which sees what became due meanwhile', async () => {
  let readings = 0
  const clock = {
    now: () => {
      readings++
      return service.parts.clock.now()
    },
  }
  const ticker = createTicker({ ...service.parts, clock })
  await ticker.tick()
  const once = readings
  const all = [ticker.tick()]
  await Promise.resolve() // the first one begins
  all.push(ticker.tick(), ticker.tick(), ticker.tick())
  await Promise.all(all)
  await ticker.stop()
  expect(readings).toBeGreaterThan(once)
  expect(readings).toBeLessThanOrEqual(3 * once)
})

test('what a machine that died was at is looked for three times a minute, not only as each minute begins', async () => {
  const toFake = ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'] as const
  vi.useFakeTimers({
    toFake: [...toFake],
    now: service.parts.clock.now().startOf('minute').plus({ seconds: 62 }).toMillis(),
  })
  onTestFinished(() => void vi.useRealTimers())
  const clock = { now: () => DateTime.utc() }
  const parts = { ...service.parts, clock }
  const ticker = createTicker(parts)
  ticker.start()
  await ticker.quiet()
  await leaveAnEmail(parts)
  const now = clock.now()
  await parts.store.transaction((tx) => claimEmails(tx, { now, leaseUntil: now.plus({ seconds: 30 }), limit: 9 }))
  const states: string[] = []
  for (const seconds of [25, 25]) {
    await vi.advanceTimersByTimeAsync(seconds * 1000)
    for (let turns = 0; turns < 50; turns++) await new Promise((turn) => setImmediate(turn))
    await ticker.quiet()
    states.push((await listEmails(parts.store, 1))[0]?.state ?? '')
  }
  expect(states).toEqual(['sending', 'sent'])
  await ticker.stop()
})

async function leaveAnEmail({ store, clock, newId }: Parts): Promise<void> {
  const [office] = await listOffices(store)
  const email = { id: newId(), key: 'an e-mail', officeId: office?.id ?? '', kind: 'moved', dueAt: clock.now() }
  const words = { to: 'm.lefevre@justice.example', subject: 'Un rendez-vous', body: 'Il est deplace.' }
  await store.transaction((tx) => enqueueEmail(tx, { ...email, ...words }, clock.now()))
}

test('what is in hand is named until it ends', async () => {
  const ticker = createTicker(service.parts)
  const { promise, resolve } = Promise.withResolvers<void>()
  ticker.aside(() => promise)
  ticker.wake()
  await new Promise((turn) => setImmediate(() => setImmediate(turn)))
  expect(ticker.inHand()).toContain('aside')
  resolve()
  await ticker.quiet()
  expect(ticker.inHand()).toEqual([])
  await ticker.stop()
})

test('what nobody waits for leaves off as the service stops, which waits for no more of it', async () => {
  const ticker = createTicker(service.parts)
  const began = Promise.withResolvers<void>()
  function* endless() {
    for (;;) yield began.resolve()
  }
  ticker.aside((stopping) => getReady(endless(), stopping))
  await began.promise
  await ticker.stop()
  expect(ticker.inHand()).toEqual([])
})

test('what is to be alone waits for what is in hand, and texts and e-mails asked for meanwhile wait for it', async () => {
  const ticker = createTicker(service.parts)
  const seen: string[] = []
  const { promise, resolve } = Promise.withResolvers<void>()
  const began = Promise.withResolvers<void>()
  const before = ticker.tick()
  ticker.alone(async () => {
    seen.push('alone')
    began.resolve()
    await promise
    seen.push('done')
  })
  await began.promise
  await leaveAnEmail(service.parts)
  ticker.wake()
  const after = ticker.tick().then(() => seen.push('after'))
  for (let turns = 0; turns < 50; turns++) await new Promise((turn) => setImmediate(turn))
  const states = async () => (await listEmails(service.parts.store, 9)).map(({ state }) => state)
  expect([seen, await states()]).toEqual([['alone'], ['waiting']])
  resolve()
  await Promise.all([before, after])
  await ticker.quiet()
  expect([seen, await states()]).toEqual([['alone', 'done', 'after'], ['sent']])
  await ticker.stop()
  ticker.alone(async () => seen.push('too late'))
  await ticker.quiet()
  expect(seen).not.toContain('too late')
})
