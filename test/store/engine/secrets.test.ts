import { sql } from 'drizzle-orm'
import { describe, expect, onTestFinished, test } from 'vitest'
import { rekey } from '../../../src/app/upkeep/rekey.ts'
import { newKey, secretsIn, unwrapKey, wrapKey } from '../../../src/store/engine/data-keys.ts'
import type { Store } from '../../../src/store/engine/database.ts'
import { openStore } from '../../../src/store/engine/open-store.ts'
import { WrongSecret } from '../../../src/store/engine/vault.ts'
import { checkJournal, sealJournal, sealUnderNewestKey } from '../../../src/store/journal/seals.ts'
import { isMoving, listKeys } from '../../../src/store/keys/data-keys.ts'
import { listByPhone } from '../../../src/store/people/by-number.ts'
import { getProbationer } from '../../../src/store/people/people.ts'
import { eachEngine, newDatabase, newFolder } from '../../support/store.ts'
import { letJournalBeChanged } from '../../support/tamper-with-journal.ts'
import { addPerson, layGround } from '../ground.ts'

const OLD = 'the-secret-of-before-of-32-letters-or-more'
const NEW = 'the-secret-to-come-of-32-letters-or-more'
const AT_ONCE = { pauseMs: 0, waitMs: 0 }

async function at(url: string, secret: string): Promise<Store> {
  const store = await openStore(url, secret)
  onTestFinished(() => store.close())
  return store
}

test('two secrets are two when each is long enough; else a comma is a letter like another', () => {
  expect(secretsIn(`${NEW}, ${OLD}`)).toEqual([NEW, OLD])
  expect(secretsIn(`${NEW},short`)).toEqual([`${NEW},short`])
  expect(secretsIn(OLD)).toEqual([OLD])
})

test('a wrapped key opens with its secret, in its place, and with nothing else', () => {
  const key = newKey()
  const row = { id: 'x', use: 'seal' as const, place: 2, used: true, moved: null }
  const wrapped = wrapKey(OLD, key, row)
  expect(unwrapKey({ secrets: [NEW, OLD], namesKeys: [] }, { ...row, wrapped })?.equals(key)).toBe(true)
  expect(unwrapKey({ secrets: [NEW], namesKeys: [] }, { ...row, wrapped })).toBeUndefined()
  expect(() => unwrapKey({ secrets: [OLD], namesKeys: [] }, { ...row, wrapped, place: 1 })).toThrow()
  expect(() => unwrapKey({ secrets: [OLD], namesKeys: [] }, { ...row, wrapped, use: 'lookUp' })).toThrow()
})

eachEngine((_, engine) => {
  describe('changing the secret', () => {
    test('beside the one of before, the new one opens, then alone, and the one of before no more; what is sealed stays as it is', async () => {
      const url = await newDatabase(engine, 'empty')
      const store = await at(url, OLD)
      const { id } = await addPerson(store, await layGround(store))
      const sealed = () => store.db.select({ name: sql<string>`last_name` }).from(store.tables.probationers)
      const before = await sealed()
      await expect(openStore(url, NEW)).rejects.toThrow(WrongSecret)
      // A machine that was started again knows both, and goes on with the one of before.
      await (await openStore(url, `${OLD},${NEW}`)).close()
      await (await openStore(url, OLD)).close()
      await (await openStore(url, `${NEW},${OLD}`)).close()
      const after = await at(url, NEW)
      expect(await getProbationer(after, id)).toMatchObject({ lastName: 'Benali' })
      expect(await listByPhone(after, '+33612345678')).toHaveLength(1)
      await expect(openStore(url, OLD)).rejects.toThrow(WrongSecret)
      // One that was not stopped meanwhile goes on.
      expect(await sealed()).toEqual(before)
      expect(await listByPhone(store, '+33612345678')).toHaveLength(1)
    })

    test('after new keys, the secret still opens, and changes as before', async () => {
      const url = await newDatabase(engine, 'empty')
      const store = await at(url, OLD)
      await addPerson(store, await layGround(store))
      await rekey(store, AT_ONCE)
      await (await openStore(url, `${NEW},${OLD}`)).close()
      expect(await listByPhone(await at(url, NEW), '+33612345678')).toHaveLength(1)
      await expect(openStore(url, OLD)).rejects.toThrow(WrongSecret)
    })
  })

  test('whoever holds the look-up key of before and makes the end of the journal again with it is seen', async () => {
    const store = await at(await newDatabase(engine, 'empty'), OLD)
    await layGround(store)
    await rekey(store, AT_ONCE)
    expect(await checkJournal(store)).toMatchObject({ chainBroken: false })
    await store.transaction(async (tx) => {
      await letJournalBeChanged(tx)
      await tx.db.delete(tx.tables.journalSeals)
    })
    expect(await checkJournal(store)).toMatchObject({ chainBroken: true })
    await store.transaction((tx) => sealUnderNewestKey(tx))
    await store.transaction((tx) => sealJournal(tx, 10))
    expect(await checkJournal(store)).toMatchObject({ chainBroken: false })
  })
})

eachEngine((_, engine) => {
  test('an end of the journal made with the look-up key of before is seen while keys change, and not covered by going on', async () => {
    const store = await at(await newDatabase(engine, 'empty'), OLD)
    await layGround(store)
    await store.transaction((tx) => sealJournal(tx, 10))
    await rekey(store, AT_ONCE)
    const chain = await store.db.select().from(store.tables.journalSeals)
    await expect(rekey(cutAfter(store, 3), AT_ONCE)).rejects.toThrow('cut')
    expect(isMoving(await listKeys(store))).toBe(true)
    expect(await checkJournal(store)).toMatchObject({ chainBroken: false })
    const putBack = async () =>
      store.transaction(async (tx) => {
        await letJournalBeChanged(tx)
        await tx.db.delete(tx.tables.journalSeals)
        for (const seal of chain)
          if ((seal.keyPlace ?? 1) === 1) await tx.db.insert(tx.tables.journalSeals).values(seal)
      })
    await putBack()
    expect(await checkJournal(store)).toMatchObject({ chainBroken: true })
    await rekey(store, AT_ONCE)
    expect(await checkJournal(store)).toMatchObject({ chainBroken: true })
    await rekey(store, AT_ONCE)
    expect(await checkJournal(store)).toMatchObject({ chainBroken: true })
  })
})

/** A store of a process that dies once so many transactions are done. */
function cutAfter(store: Store, transactions: number): Store {
  let done = 0
  return {
    ...store,
    async transaction(work, beside) {
      if (done++ === transactions) throw new Error('cut')
      return store.transaction(work, beside)
    },
  }
}

test('a backup of before new keys opens with the secret of its day, on its own', async () => {
  const url = await newDatabase('sqlite', 'empty')
  const store = await at(url, OLD)
  await addPerson(store, await layGround(store))
  const copy = `${newFolder()}/copy.db`
  await store.backup(copy)
  await rekey(store, AT_ONCE)
  expect(await store.readBack(copy)).toMatchObject({ people: 1 })
  expect(await listByPhone(await at(`file:${copy}`, OLD), '+33612345678')).toHaveLength(1)
  expect(await listByPhone(store, '+33612345678')).toHaveLength(1)
})
