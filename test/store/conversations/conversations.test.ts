import { expect, test } from 'vitest'
import { START } from '../../../src/conversation/conversation.ts'
import {
  conversationsWith,
  conversationWith,
  saveConversation,
  saveConversations,
  standingWith,
  type Talk,
} from '../../../src/store/conversations/conversations.ts'
import { Collision, type Store, type Transaction } from '../../../src/store/engine/database.ts'
import { eachEngine, newDatabase } from '../../support/store.ts'
import { addPerson, layGround, NOW } from '../ground.ts'

const AWAITING = { state: 'awaitingConfirmation', appointmentId: 'a' } as const
const PHONE = '+33612345678'
const OTHER = '+33612340000'

eachEngine((open, engine) => {
  test('a conversation starts anew, and comes back as it was left', async () => {
    const { store, karim } = await withKarim(await open())
    const first = await conversationWith(store, PHONE)
    expect(first).toMatchObject({ revision: 0, people: [{ id: karim.id }], conversation: START })
    await save(store, { ...first, conversation: AWAITING })
    expect(await conversationWith(store, PHONE)).toMatchObject({ revision: 1, conversation: AWAITING })
    await save(store, { ...(await conversationWith(store, PHONE)), conversation: { state: 'askedAgain' } })
    expect(await conversationWith(store, PHONE)).toMatchObject({ revision: 2, conversation: { state: 'askedAgain' } })
  })

  test('a number that changed hands starts anew, and goes on for its new holders', async () => {
    const { store, ground } = await withKarim(await open())
    await save(store, { ...(await conversationWith(store, PHONE)), conversation: AWAITING })
    await addPerson(store, ground, { firstName: 'Léa' })
    const handed = await conversationWith(store, PHONE)
    expect(handed).toMatchObject({ revision: 1, conversation: START })
    await save(store, { ...handed, conversation: AWAITING })
    expect(await conversationWith(store, PHONE)).toMatchObject({ revision: 2, conversation: AWAITING })
  })

  test('those with many numbers are told by number, of nobody’s too', async () => {
    const { store, karim } = await withKarim(await open())
    await save(store, { ...(await conversationWith(store, PHONE)), conversation: AWAITING })
    const talks = await conversationsWith(store, [PHONE, OTHER, PHONE])
    expect([...talks.keys()]).toEqual([PHONE, OTHER])
    expect(talks.get(PHONE)).toMatchObject({ people: [{ id: karim.id }], conversation: AWAITING })
    expect(talks.get(OTHER)).toMatchObject({ people: [], conversation: START, revision: 0 })
    expect(await conversationsWith(store, [])).toEqual(new Map())
    const standing = await standingWith(store, [PHONE, OTHER])
    expect(standing.get(PHONE)?.people.map(({ id }) => id)).toEqual([karim.id])
    expect(standing.get(PHONE)).toMatchObject({ conversation: AWAITING, revision: 1 })
    expect(standing.get(OTHER)).toMatchObject({ people: [], conversation: START, revision: 0 })
  })

  test('a conversation that moved meanwhile is not saved over', async () => {
    const { store } = await withKarim(await open())
    const before = await conversationWith(store, PHONE)
    await save(store, { ...before, conversation: AWAITING })
    await expect(save(store, before)).rejects.toThrow('moved meanwhile')
    const after = await conversationWith(store, PHONE)
    await save(store, after)
    await expect(save(store, { ...after, conversation: AWAITING })).rejects.toThrow('moved meanwhile')
    expect(await conversationWith(store, PHONE)).toMatchObject({ revision: 2 })
  })

  test('several are saved at once, or none when one of them moved meanwhile', async () => {
    const { store } = await withKarim(await open())
    await save(store, await conversationWith(store, PHONE))
    const before = [...(await conversationsWith(store, [PHONE, OTHER])).values()]
    const saveAll = (talks: Talk[]) => once(store, (tx) => saveConversations(tx, talks, NOW))
    await saveAll([])
    await saveAll(before.map((talk) => ({ ...talk, conversation: AWAITING })))
    const after = await conversationsWith(store, [PHONE, OTHER])
    expect(after.get(PHONE)).toMatchObject({ revision: 2, conversation: AWAITING })
    expect(after.get(OTHER)).toMatchObject({ revision: 1, conversation: AWAITING })
    await save(store, await conversationWith(store, PHONE))
    await expect(saveAll([...after.values()])).rejects.toThrow('moved meanwhile')
    expect(await conversationWith(store, OTHER)).toMatchObject({ revision: 1 })
  })

  test('of five that save the same revision at once, from two machines, exactly one does', async () => {
    const url = await newDatabase(engine)
    const stores = [await open(url), await open(url)] as const
    const before = await conversationWith(stores[0], PHONE)
    for (const revision of [0, 1]) {
      const saving = [0, 1, 0, 1, 0].map((index) => save(stores[index as 0 | 1], { ...before, revision }))
      const saved = await Promise.allSettled(saving)
      expect(saved.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    }
  })
})

async function withKarim(store: Store) {
  const ground = await layGround(store)
  return { store, ground, karim: await addPerson(store, ground) }
}

function save(store: Store, talk: Talk) {
  return once(store, (tx) => saveConversation(tx, talk, NOW))
}

/** What was read before it began moves no further for being tried again, which would take ten seconds. */
function once(store: Store, work: (tx: Transaction) => Promise<void>) {
  return store.transaction(async (tx) => {
    await work(tx).catch((error) => {
      throw error instanceof Collision ? new Error(error.message) : error
    })
  })
}
