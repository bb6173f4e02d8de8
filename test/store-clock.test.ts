import type { DateTime } from 'luxon'
import { expect, test } from 'vitest'
import { openStoreClock } from '../src/store-clock.ts'
import { setDatabaseClock } from './support/own-clock.ts'
import { eachEngine, newDatabase, openAt } from './support/store.ts'

const HOUR_MS = 3_600_000

test('a machine whose clock is an hour off goes by the store’s, asks it again after a while, and counts on while it does not answer', async () => {
  const url = await newDatabase('postgres')
  await setDatabaseClock(url, -HOUR_MS)
  const store = await openAt(url)
  let countMs = 5_000
  let answers = true
  const db = new Proxy(store.db, {
    get(given, name) {
      if (name === 'select' && !answers) throw new Error('the server is not there')
      return Reflect.get(given, name)
    },
  })
  const clock = await openStoreClock({ ...store, db }, () => countMs)
  expect(awayFrom(clock.now(), -HOUR_MS)).toBeLessThan(2000)
  const before = clock.now()
  countMs += 7_000
  expect(+clock.now() - +before).toBe(7_000)

  await setDatabaseClock(url, HOUR_MS)
  answers = false
  countMs += 60_000
  expect(+clock.now() - +before).toBe(67_000)
  await clock.agrees()
  expect(+clock.now() - +before).toBe(67_000)
  await clock.agrees()
  answers = true
  clock.now()
  await clock.agrees()
  expect(awayFrom(clock.now(), HOUR_MS)).toBeLessThan(2000)
})

eachEngine((open) => {
  test('the clock of a store is the world’s', async () => {
    const clock = await openStoreClock(await open())
    expect(awayFrom(clock.now(), 0)).toBeLessThan(2000)
    expect(clock.now().zoneName).toBe('UTC')
  })
})

function awayFrom(instant: DateTime, aheadMs: number): number {
  return Math.abs(+instant - Date.now() - aheadMs)
}
