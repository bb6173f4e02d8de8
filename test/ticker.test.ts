import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Parts } from '../src/app/parts.ts'
import { enqueueEmail } from '../src/store/notices/emails.ts'
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
    log: { info: () => {}, warn: () => {}, error: (facts) => said.push((facts as { what: string }).what) },
  }
  const ticker = createTicker(parts)
  await expect(ticker.tick()).rejects.toThrow('no room on the disk')
  await ticker.quiet()
  await ticker.stop()
  expect(said.toSorted()).toEqual(['counts', 'e-mails', 'files', 'texts'])
})

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
