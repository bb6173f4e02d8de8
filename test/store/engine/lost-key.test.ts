import { and, eq, type SQL } from 'drizzle-orm'
import { describe, expect, onTestFinished, test } from 'vitest'
import { rekey } from '../../../src/app/upkeep/rekey.ts'
import { openStore } from '../../../src/store/engine/open-store.ts'
import { KeyLost, KeyNotKnown } from '../../../src/store/engine/vault.ts'
import { eachEngine, newDatabase } from '../../support/store.ts'
import { addPerson, layGround } from '../ground.ts'

const SECRET = 'the-secret-of-a-store-that-loses-a-key'
const AT_ONCE = { pauseMs: 0, waitMs: 0 }

eachEngine((_, engine) => {
  async function openRekeyed() {
    const url = await newDatabase(engine, 'empty')
    const store = await openStore(url, SECRET)
    onTestFinished(() => store.close())
    const ground = await layGround(store)
    await addPerson(store, ground)
    await rekey(store, AT_ONCE)
    const { dataKeys } = store.tables
    const lose = (which?: SQL) => store.transaction(async (tx) => void (await tx.db.delete(dataKeys).where(which)))
    return { url, store, ground, dataKeys, lose }
  }

  describe('a store that lost a row of its keys', () => {
    test.each(['seal', 'lookUp'] as const)(
      'the one it uses to %s: it opens no more, and says what to do',
      async (use) => {
        const { url, store, ground, dataKeys, lose } = await openRekeyed()
        await lose(and(eq(dataKeys.use, use), eq(dataKeys.place, use === 'seal' ? 2 : 1)))
        const opened = openStore(url, SECRET)
        await expect(opened).rejects.toThrow(KeyLost)
        await expect(opened).rejects.toThrow(/data_keys.*justif restore/)
        // Nor does one that is at work make keys of its own in their place.
        await expect(addPerson(store, ground, { caseNumber: 'SECOND' })).rejects.toThrow(/is lost/)
      },
    )

    test('all of them: it opens no more, names both causes, and one at work writes nothing more', async () => {
      const { url, store, ground, lose } = await openRekeyed()
      await lose()
      await expect(openStore(url, SECRET)).rejects.toThrow(
        /another SECRET_KEY, unless the rows of its table data_keys are lost/,
      )
      await expect(addPerson(store, ground, { caseNumber: 'SECOND' })).rejects.toThrow(KeyLost)
      expect(await store.db.select({ id: store.tables.probationers.id }).from(store.tables.probationers)).toHaveLength(
        1,
      )
    })

    test('a key that another machine may just have made is not said to be lost before the keys were learnt again', async () => {
      const { store } = await openRekeyed()
      const read = () => store.keyring.vault.open('AAAAAAAA.AAAA', 'probationers.last_name')
      // What SQLite learns it knows at once; Postgres is asked meanwhile.
      expect(read).toThrow(engine === 'postgres' ? KeyNotKnown : KeyLost)
      await store.transaction(async () => {})
      expect(read).toThrow(KeyLost)
    })
  })
})
