import { expect, test } from 'vitest'
import { START } from '../../src/conversation/conversation.ts'
import { getConversation, type StoredConversation, saveConversation } from '../../src/store/conversations.ts'
import type { Store } from '../../src/store/database.ts'
import { eachEngine, newDatabase } from '../support/store.ts'
import { NOW } from './ground.ts'

const AWAITING = { state: 'awaitingConfirmation', appointmentId: 'a' } as const

eachEngine((open, engine) => {
  test('a conversation starts anew, and comes back as it was left', async () => {
    const store = await open()
    const first = await read(store, ['karim'])
    expect(first).toEqual({ phoneKey: 'key', revision: 0, holders: ['karim'], conversation: START })
    await save(store, { ...first, conversation: AWAITING })
    expect(await read(store, ['karim'])).toMatchObject({ revision: 1, conversation: AWAITING })
    await save(store, { ...(await read(store, ['karim'])), conversation: { state: 'askedAgain' } })
    expect(await read(store, ['karim'])).toMatchObject({ revision: 2, conversation: { state: 'askedAgain' } })
  })

  test('a number that changed hands starts anew, and goes on for its new holders', async () => {
    const store = await open()
    await save(store, { ...(await read(store, ['karim'])), conversation: AWAITING })
    const handed = await read(store, ['karim', 'lea'])
    expect(handed).toMatchObject({ revision: 1, conversation: START })
    await save(store, { ...handed, conversation: AWAITING })
    expect(await read(store, ['karim', 'lea'])).toMatchObject({ revision: 2, conversation: AWAITING })
  })

  test('a conversation that moved meanwhile is not saved over', async () => {
    const store = await open()
    const before = await read(store, ['karim'])
    await save(store, { ...before, conversation: AWAITING })
    await expect(save(store, before)).rejects.toThrow('moved meanwhile')
    const after = await read(store, ['karim'])
    await save(store, after)
    await expect(save(store, { ...after, conversation: AWAITING })).rejects.toThrow('moved meanwhile')
    expect(await read(store, ['karim'])).toMatchObject({ revision: 2 })
  })

  test('of five that save the same revision at once, from two machines, exactly one does', async () => {
    const url = await newDatabase(engine)
    const stores = [await open(url), await open(url)] as const
    for (const revision of [0, 1]) {
      const stored = { phoneKey: 'key', revision, holders: ['karim'], conversation: START }
      const saving = [0, 1, 0, 1, 0].map((index) => save(stores[index as 0 | 1], stored))
      const saved = await Promise.allSettled(saving)
      expect(saved.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    }
  })
})

function read(store: Store, holders: string[]) {
  return store.transaction((tx) => getConversation(tx, 'key', holders))
}

function save(store: Store, stored: StoredConversation) {
  return store.transaction((tx) => saveConversation(tx, stored, NOW))
}
