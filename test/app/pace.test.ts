import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { paceOf, reserveAlone, reserveFrom } from '../../src/app/texts/pace.ts'
import { eachEngine, newDatabase } from '../support/store.ts'

function openClock() {
  let now = 0
  const left: number[] = []
  return {
    left,
    nowMs: () => now,
    pause: async (ms: number) => void left.push(now + ms),
    set: (ms: number) => {
      now = ms
      left.length = 0
    },
  }
}

test('texts leave evenly, so many a second, however many ask at once; a quiet hour saves up no burst', async () => {
  const clock = openClock()
  const pace = paceOf(10, { ...clock, reserve: reserveAlone(10, clock.nowMs) })
  await Promise.all(Array.from({ length: 5 }, () => pace(5)))
  expect(clock.left).toEqual([100, 200, 300, 400]) // the first at once
  clock.set(3_600_000)
  await Promise.all(Array.from({ length: 3 }, () => pace()))
  expect(clock.left).toEqual([3_600_100, 3_600_200])
})

test('no more is reserved than a quarter of a second holds, nor than is wanted, and what was not used in time is nobody’s', async () => {
  const clock = openClock()
  const asked: number[] = []
  const reserve = reserveAlone(20, clock.nowMs)
  const noted = (places: number) => {
    asked.push(places)
    return reserve(places)
  }
  const pace = paceOf(20, { ...clock, reserve: noted })
  for (let text = 0; text < 5; text++) await pace(100)
  await pace(1)
  expect(asked).toEqual([5, 1])
  expect(clock.left).toEqual([50, 100, 150, 200, 250])
  for (let text = 0; text < 2; text++) await pace(100)
  clock.set(10_000)
  await pace(2)
  expect(asked).toEqual([5, 1, 5, 2])
  expect(clock.left).toEqual([])
})

test('a store that cannot be asked fails the text that asked, and not the next', async () => {
  const clock = openClock()
  let down = true
  const reserve = async () => (down ? Promise.reject(new Error('no store')) : 0)
  const pace = paceOf(10, { ...clock, reserve })
  await expect(pace()).rejects.toThrow('no store')
  down = false
  await pace()
})

eachEngine((open, engine) => {
  test('two machines of one account leave together as many as one would, each its share', {
    tags: ['long'],
  }, async () => {
    const url = await newDatabase(engine)
    const left: { by: number; at: number }[] = []
    const begun = performance.now()
    const machines = await Promise.all([0, 1].map(() => open(url)))
    await Promise.all(
      machines.map(async (store, by) => {
        const pace = paceOf(20, { nowMs: () => performance.now(), pause, reserve: reserveFrom(store, 'account', 20) })
        while (performance.now() - begun < 2500) {
          await pace(100)
          left.push({ by, at: performance.now() - begun })
        }
      }),
    )
    // 50 in two and a half seconds, the lot in hand as the time was over, and one for the edges.
    expect(left.length).toBeLessThanOrEqual(50 + 2 * 5 + 1)
    expect(left.length).toBeGreaterThan(20)
    for (const by of [0, 1]) expect(left.filter((text) => text.by === by).length / left.length).toBeGreaterThan(0.3)
  })
})
