import { expect, test } from 'vitest'
import { READ_COMMITTED, type Transaction } from '../../../src/store/engine/database.ts'
import { eq } from '../../../src/store/engine/drizzle.ts'
import { holdHolders } from '../../../src/store/people/hold-holders.ts'
import { eachEngine } from '../../support/store.ts'
import { addPerson, layGround } from '../ground.ts'

const PHONE = '+33639980001'

eachEngine((open) => {
  test('whoever holds a number is nobody else’s to change until the transaction ends; others are', async () => {
    const store = await open()
    const ground = await layGround(store)
    const holder = await addPerson(store, ground, { phone: PHONE })
    const free = await addPerson(store, ground, { caseNumber: 'D-2', phone: '+33639980002' })
    const rename = (id: string) => (tx: Transaction) => {
      const { probationers } = tx.tables
      return tx.db.update(probationers).set({ firstName: 'Zoé' }).where(eq(probationers.id, id))
    }
    const order: string[] = []
    const [held, over] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
    const holding = store.transaction(async (tx) => {
      await holdHolders(tx, PHONE)
      held.resolve()
      await over.promise
      order.push('ended')
    }, READ_COMMITTED)
    await held.promise
    const changing = store.transaction(rename(holder.id), READ_COMMITTED).then(() => order.push('changed'))
    // On SQLite everybody waits: whoever writes is alone.
    if (store.engine === 'postgres') await store.transaction(rename(free.id), READ_COMMITTED)
    over.resolve()
    await Promise.all([holding, changing])
    expect(order).toEqual(['ended', 'changed'])
  })
})
