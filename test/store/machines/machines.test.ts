import { DateTime } from 'luxon'
import { expect, test } from 'vitest'
import type { Store } from '../../../src/store/engine/database.ts'
import { millis, msUntil, storeNow } from '../../../src/store/engine/dialect.ts'
import { sql } from '../../../src/store/engine/drizzle.ts'
import { readClock } from '../../../src/store/machines/clock.ts'
import { endLease, holdLease, renewLease } from '../../../src/store/machines/leases.ts'
import { reservePlaces } from '../../../src/store/machines/pace.ts'
import { eachEngine, newDatabase } from '../../support/store.ts'

const A_MINUTE = 60_000

eachEngine((open, engine) => {
  const twoMachines = async () => {
    const url = await newDatabase(engine)
    return [await open(url), await open(url)] as const
  }
  const reserve = (store: Store, places: number) =>
    store.transaction((tx) => reservePlaces(tx, { name: 'account', places, everyMs: 1000 }), { readCommitted: true })
  const hold = (store: Store, holder: string, forMs = A_MINUTE) =>
    store.transaction((tx) => holdLease(tx, { name: 'files', holder, forMs }), { readCommitted: true })

  test('places follow one another, whichever machine asks: none is given twice', async () => {
    const [one, other] = await twoMachines()
    const all = await Promise.all([reserve(one, 2), reserve(other, 3), reserve(one, 1), reserve(other, 2)])
    const begun = all.toSorted((a, b) => a - b)
    expect(begun[0]).toBeLessThanOrEqual(1)
    // Asked for within the second, so that each begins where one before it ends.
    for (const [index, inMs] of begun.entries()) if (index > 0) expect(inMs).toBeGreaterThan(index * 1000 - 1000)
    expect(await reserve(one, 1)).toBeGreaterThan(6000)
    expect(await reserve(one, 1)).toBeLessThan(9001)
  })

  test('places of a quiet time are nobody’s, nor those that a clock promised which has been set back', async () => {
    const [store] = await twoMachines()
    for (const minutes of [-10, 10]) {
      await reserve(store, 1)
      const freeAt = DateTime.utc().plus({ minutes })
      await store.transaction((tx) => tx.db.update(tx.tables.paces).set({ freeAt }))
      expect(Math.abs(await reserve(store, 1))).toBeLessThan(1000)
    }
  })

  test('one machine at a time holds a lease, and keeps it as often as it asks; another has it once it is let go of', async () => {
    const [one, other] = await twoMachines()
    expect(await hold(one, 'A')).toBe(true)
    expect(await hold(one, 'A')).toBe(true)
    expect(await hold(other, 'B')).toBe(false)
    await other.transaction((tx) => endLease(tx, { name: 'files', holder: 'B' }))
    expect(await hold(other, 'B')).toBe(false)
    await one.transaction((tx) => endLease(tx, { name: 'files', holder: 'A' }))
    expect(await hold(other, 'B')).toBe(true)
  })

  test('the lease of a machine that died is another’s once it is over', async () => {
    const [one, other] = await twoMachines()
    expect(await hold(one, 'A', -1)).toBe(true)
    expect(await hold(other, 'B')).toBe(true)
    expect(await hold(one, 'A')).toBe(false)
  })

  test('a lease is renewed by who holds it, and not once another had it meanwhile, though it is over', async () => {
    const [one, other] = await twoMachines()
    const renew = () => one.transaction((tx) => renewLease(tx, { name: 'files', holder: 'A', forMs: A_MINUTE }))
    expect(await hold(one, 'A', -1)).toBe(true)
    expect(await renew()).toBe(true)
    expect(await hold(other, 'B')).toBe(false)
    expect(await hold(one, 'A', -1)).toBe(true)
    expect(await hold(other, 'B')).toBe(true)
    await other.transaction((tx) => endLease(tx, { name: 'files', holder: 'B' }))
    expect(await renew()).toBe(false)
  })

  test('the store’s own clock is the world’s, and counts to the millisecond', async () => {
    const [store] = await twoMachines()
    const [row] = await store.transaction((tx) => {
      const { paces } = tx.tables
      const freeAt = sql`${storeNow(engine)} + ${millis(engine, A_MINUTE)}`
      return tx.db
        .insert(paces)
        .values({ name: 'x', freeAt })
        .returning({ freeAt: paces.freeAt, inMs: msUntil(engine, paces.freeAt) })
    })
    expect(Math.abs(Number(row?.inMs) - A_MINUTE)).toBeLessThan(1000)
    expect(Math.abs(+(row?.freeAt ?? 0) - Date.now() - A_MINUTE)).toBeLessThan(5000)
    expect(Math.abs((await readClock(store)) - Date.now())).toBeLessThan(5000)
  })
})
