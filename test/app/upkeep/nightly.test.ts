import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { keepNightly } from '../../../src/app/upkeep/nightly.ts'
import { onOneMachine } from '../../../src/app/upkeep/one-machine.ts'
import { READ_COMMITTED, type Store } from '../../../src/store/engine/database.ts'
import { millis, msUntil } from '../../../src/store/engine/dialect.ts'
import { eq, sql } from '../../../src/store/engine/drizzle.ts'
import { holdLease } from '../../../src/store/machines/leases.ts'
import { listEmails } from '../../../src/store/notices/emails.ts'
import { createTicker, type Ticker } from '../../../src/ticker.ts'
import { KARIM, openCarrierStory } from '../../support/carrier-story.ts'
import { newDatabase, newFolder, openAt } from '../../support/store.ts'
import { paris } from '../../support/story.ts'

/** What is due by night, on three machines of one Postgres. */

const HALF_A_MINUTE = 30_000

test('a night of three machines is done once: its copy, what is let go of, what the carrier forgets, the summaries; when one died at it, at the next look after half a minute', async () => {
  const { folder, story, allTick, allTakeOver, letGo } = await openMachines()
  const copies = () => readdirSync(folder)
  const died = { holder: 'dead', forMs: HALF_A_MINUTE }
  const { store } = story.service.parts
  for (const name of ['nights', 'files', 'hooks']) await store.transaction((tx) => holdLease(tx, { ...died, name }))
  story.clock.set(paris('2026-12-04T02:10'))
  await allTick()
  await allTakeOver()
  expect([copies().length, story.carrier.updates, letGo]).toEqual([1, 0, []])

  await passOfLeases(store)
  await allTakeOver()
  const once = [2, 3, ['what was kept long enough was let go of']]
  expect([copies().length, story.carrier.updates, letGo]).toEqual(once)
  await allTakeOver()
  story.clock.set(paris('2026-12-04T03:10'))
  await allTick()
  expect([copies().length, story.carrier.updates, letGo]).toEqual(once)

  story.clock.set(paris('2026-12-14T17:30'))
  await allTick()
  expect((await listEmails(store, 200)).filter(({ kind }) => kind === 'digest')).toHaveLength(1)
})

test('a machine holds what it is at for half a minute at a time: one that dies is followed within a minute', async () => {
  const { parts } = (await openMachines()).story.service
  const left = await onOneMachine(parts, 'work', () => leaseLasts(parts.store))
  expect(left?.result).toBeGreaterThan(HALF_A_MINUTE - 5000)
  expect(left?.result).toBeLessThanOrEqual(HALF_A_MINUTE)
})

test('a night in which nothing can be let go of still has its copy, has the carrier forget, and is said to have failed', async () => {
  const folder = join(newFolder(), 'copies')
  const said: object[] = []
  const log = {
    // The last word of a purge, before it is written down as done.
    info(_: object, words: string) {
      if (words.includes('let go')) throw new Error('nothing goes')
    },
    warn() {},
    error: (facts: object) => void said.push(facts),
  }
  const story = await openCarrierStory({ log }, {}, { BACKUP_FOLDER: folder })
  const { parts, ticker } = story.service
  await story.book('15/12/2026;14h30')
  await story.carrier.sendReceipts()
  await ticker.quiet()
  story.clock.set(paris('2026-12-04T02:10'))
  await expect(keepNightly(parts)).rejects.toThrow('nothing goes')
  await keepNightly(parts).catch(() => {}) // the carrier forgets what a copy holds
  expect([readdirSync(folder).length, story.carrier.updates]).toEqual([2, 1])
  expect(said).toContainEqual(expect.objectContaining({ part: 'purge' }))
})

async function openMachines() {
  const folder = join(newFolder(), 'copies')
  mkdirSync(folder)
  writeFileSync(join(folder, 'justif-20261201T080000Z.db'), 'the one of the day before') // else the first tick makes one
  const url = await newDatabase('postgres')
  const letGo: string[] = []
  const log = {
    info: (_: object, words: string) => void (words.includes('let go') && letGo.push(words)),
    warn() {},
    error() {},
  }
  const story = await openCarrierStory({ store: await openAt(url), log }, {}, { BACKUP_FOLDER: folder })
  const { parts, ticker } = story.service
  const another = async (machine: string) => createTicker({ ...parts, store: await openAt(url), machine })
  const tickers = [ticker, await another('B'), await another('C')]
  onTestFinished(async () => void (await Promise.all(tickers.map((one) => one.stop()))))
  const all = async (work: (one: Ticker) => Promise<unknown>) => {
    await Promise.all(tickers.map(work))
    await Promise.all(tickers.map((one) => one.quiet()))
  }
  await story.book('15/12/2026;14h30')
  await story.carrier.sendReceipts()
  await story.carrier.receive({ from: KARIM, body: 'je veux parler à quelqu’un' }, `${story.webhooks}/sms`)
  await ticker.quiet()
  await story.carrier.sendReceipts()
  return {
    folder,
    story,
    letGo,
    allTick: () => all((one) => one.tick()),
    allTakeOver: () => all((one) => one.takeOver()),
  }
}

/** As half a minute does. */
async function passOfLeases(store: Store): Promise<void> {
  const passed = millis('postgres', -HALF_A_MINUTE)
  await store.transaction(
    ({ db, tables: { leases } }) => db.update(leases).set({ heldUntil: sql`${leases.heldUntil} + ${passed}` }),
    READ_COMMITTED,
  )
}

async function leaseLasts({ db, tables: { leases } }: Store): Promise<number> {
  const [row] = await db
    .select({ inMs: msUntil('postgres', leases.heldUntil) })
    .from(leases)
    .where(eq(leases.name, 'work'))
  return Number(row?.inMs)
}
