import { describe, expect, onTestFinished, test } from 'vitest'
import { loadDemo } from '../../../src/app/demo/load-demo.ts'
import { playDemoPast } from '../../../src/app/demo/play-past.ts'
import { copyAcross } from '../../../src/store/engine/copy-across.ts'
import type { Store } from '../../../src/store/engine/database.ts'
import { isHalfCopied, openWholeStore } from '../../../src/store/engine/half-copied.ts'
import { openStore } from '../../../src/store/engine/open-store.ts'
import { isPostgresInUse } from '../../../src/store/engine/postgres-in-use.ts'
import { SECRET } from '../../support/postgres-server.ts'
import { newDatabase } from '../../support/store.ts'
import { dump } from '../../support/store-dump.ts'
import { openScene } from '../../web/scene.ts'

describe.each([
  ['sqlite', 'postgres'],
  ['postgres', 'sqlite'],
] as const)('from %s to %s', (one, other) => {
  test('every row arrives, is compared, and is opened by the same secret', {
    tags: 'long',
    timeout: 120_000,
  }, async () => {
    const from = await filled(one)
    const to = await empty(other)
    const copied = await copyAcross(from, to)
    expect(copied).toMatchObject({ differing: [] })
    const [{ dataKeys: _, ...before }, after] = [await dump(from), await dump(to)]
    expect(Object.values(before).filter((rows) => rows.length > 0).length).toBeGreaterThan(12)
    for (const [table, rows] of Object.entries(before)) expect(sorted(after[table]), table).toEqual(sorted(rows))
  })
})

test('a copy that was cut short goes on where it left off, and began once', {
  tags: 'long',
  timeout: 120_000,
}, async () => {
  const from = await filled('sqlite')
  const to = await empty('sqlite')
  let batches = 0
  const dies = () => {
    batches++
    if (batches === 5) throw new Error('cut')
  }
  let begun = 0
  const beginning = async () => void begun++
  await expect(copyAcross(from, to, { told: dies, beginning })).rejects.toThrow('cut')
  expect([await isHalfCopied(from), await isHalfCopied(to)]).toEqual([false, true])
  const told: string[] = []
  expect(await copyAcross(from, to, { told: (table) => told.push(table), beginning })).toMatchObject({ differing: [] })
  expect(await isHalfCopied(to)).toBe(false)
  expect(begun).toBe(1)
  expect(told).not.toContain('offices')
  expect(sorted((await dump(to)).appointments)).toEqual(sorted((await dump(from)).appointments))
})

test('a store that another is half copied into is opened by nobody who needs it whole', async () => {
  const [from, into] = [await filled('sqlite'), await newDatabase('sqlite', 'empty')]
  const to = await openStore(into, SECRET)
  const dies = () => {
    throw new Error('cut')
  }
  await expect(copyAcross(from, to, { told: dies })).rejects.toThrow('cut')
  await to.close()
  await expect(openWholeStore(into, SECRET)).rejects.toThrow('cut short: run justif copy again')
  const whole = await openWholeStore(await newDatabase('sqlite', 'empty'), SECRET)
  await whole.close()
})

test('what is not empty, or holds the beginning of another copy, is left as it is', {
  tags: 'long',
  timeout: 120_000,
}, async () => {
  const [from, another] = [await filled('sqlite'), await filled('sqlite')]
  expect(await copyAcross(from, another)).toEqual({ problem: 'notEmpty' })
  const begun = await empty('sqlite')
  const dies = () => {
    throw new Error('cut')
  }
  await expect(copyAcross(from, begun, { told: dies })).rejects.toThrow('cut')
  expect(await copyAcross(another, begun)).toEqual({ problem: 'anotherCopy' })
})

test('a Postgres is in use while one of ours has it open, and no longer', async () => {
  const url = await newDatabase('postgres', 'empty')
  const store = await openStore(url, SECRET)
  expect(await isPostgresInUse(url, 0)).toBe(true)
  await store.close()
  expect(await isPostgresInUse(url)).toBe(false)
})

test('rows that were changed meanwhile are told by their table', { tags: 'long', timeout: 120_000 }, async () => {
  const from = await filled('sqlite')
  const to = await empty('sqlite')
  let done = false
  const change = async () => {
    if (done) return
    done = true
    await to.transaction(async ({ db, tables }) => void (await db.update(tables.offices).set({ name: 'Autre' })))
  }
  const changes: Promise<void>[] = []
  const copied = await copyAcross(from, to, { told: () => void changes.push(change()) })
  await Promise.all(changes)
  expect(copied).toMatchObject({ differing: ['offices'] })
  expect(await isHalfCopied(to)).toBe(true)
})

/** The demonstration, with two days of its past played. */
async function filled(engine: 'sqlite' | 'postgres'): Promise<Store> {
  const store = await empty(engine)
  const scene = await openScene('2027-01-11T10:00', { parts: { store: { ...store, close: async () => {} } } })
  onTestFinished(() => scene.close())
  const { parts, ticker } = scene.service
  await loadDemo(parts)
  await playDemoPast(parts)
  await ticker.tick()
  await ticker.quiet()
  return store
}

async function empty(engine: 'sqlite' | 'postgres'): Promise<Store> {
  const store = await openStore(await newDatabase(engine, 'empty'), SECRET)
  onTestFinished(() => store.close())
  return store
}

/** Postgres keeps the names within a JSON value in an order of its own. */
function sorted(rows: readonly object[] | undefined): string[] {
  return (rows ?? []).map((row) => JSON.stringify(row, inOrder)).sort()
}

function inOrder(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort())
}
