import { expect, test } from 'vitest'
import { findMessageBySid, listExchanged, listLastExchanged } from '../../../src/store/messages/exchanged.ts'
import { keepReceived, listLastWritten, markRefusedBefore } from '../../../src/store/messages/inbox.ts'
import { enqueueTexts } from '../../../src/store/messages/outbox.ts'
import { eachEngine, newDatabase } from '../../support/store.ts'
import { addPerson, layGround, NOW, newId, textFor } from '../ground.ts'

const SMS = { sid: 'SM1', from: '+33612345678', to: '+33937000000', body: 'oui jy serai 👍', carrierOptOut: undefined }

eachEngine((open, engine) => {
  test('a text is kept as it came, with who wrote it', async () => {
    const store = await open()
    const ground = await layGround(store)
    const { id: probationerId } = await addPerson(store, ground)
    const text = { id: newId(), sms: SMS, officeId: ground.officeId, probationerId }
    expect(await store.transaction((tx) => keepReceived(tx, text, NOW))).toBe(true)
    expect(await findMessageBySid(store, 'SM1')).toMatchObject({
      id: text.id,
      direction: 'in',
      state: 'received',
      phone: SMS.from,
      body: SMS.body,
      officeId: ground.officeId,
      probationerId,
      createdAt: NOW,
    })
  })

  test('one that the carrier brings five times at once, to two machines, is kept once', async () => {
    const url = await newDatabase(engine)
    const stores = [await open(url), await open(url)] as const
    const bring = (index: 0 | 1) =>
      stores[index].transaction((tx) =>
        keepReceived(tx, { id: newId(), sms: SMS, officeId: undefined, probationerId: undefined }, NOW),
      )
    const kept = await Promise.all([bring(0), bring(1), bring(0), bring(1), bring(0)])
    expect(kept.filter(Boolean)).toHaveLength(1)
    expect(await bring(1)).toBe(false)
    expect(await listExchanged(stores[0], SMS.from, 10)).toHaveLength(1)
  })

  test('what was refused before it was kept is marked so, once it is there, and what was found by asking stays that', async () => {
    const store = await open()
    const keep = (sid: string, how: 'atOnce' | 'asked') =>
      store.transaction((tx) =>
        keepReceived(
          tx,
          { id: newId(), sms: { ...SMS, sid }, officeId: undefined, probationerId: undefined, how },
          NOW,
        ),
      )
    const mark = () => store.transaction((tx) => markRefusedBefore(tx, ['SM1', 'SM2', 'SM3']))
    expect(await mark()).toEqual([])
    await keep('SM1', 'atOnce')
    await keep('SM2', 'asked')
    await keep('SM4', 'atOnce')
    expect((await mark()).toSorted()).toEqual(['SM1', 'SM2'])
    const reasons = ['SM1', 'SM2', 'SM4'].map(async (sid) => (await findMessageBySid(store, sid))?.reason)
    expect(await Promise.all(reasons)).toEqual(['again', 'asked', null])
  })

  test('when people last wrote is told, theirs and nobody else’s', async () => {
    const store = await open()
    const ground = await layGround(store)
    const { id } = await addPerson(store, ground)
    const silent = await addPerson(store, ground, { phone: '+33611111111' })
    const write = (sid: string, now = NOW) => {
      const text = { id: newId(), sms: { ...SMS, sid }, officeId: ground.officeId, probationerId: id }
      return store.transaction((tx) => keepReceived(tx, text, now))
    }
    await write('SM1')
    await write('SM2', NOW.plus({ hours: 1 }))
    expect(await listLastWritten(store, [id, silent.id])).toEqual(new Map([[id, NOW.plus({ hours: 1 })]]))
    expect(await listLastWritten(store, [])).toEqual(new Map())
    // Those who were only written to are known as well.
    const text = textFor(ground, { probationerId: silent.id })
    await store.transaction((tx) => enqueueTexts(tx, [text], NOW.plus({ hours: 2 })))
    const last = new Map([
      [id, NOW.plus({ hours: 1 })],
      [silent.id, NOW.plus({ hours: 2 })],
    ])
    expect(await listLastExchanged(store, [id, silent.id])).toEqual(last)
    expect(await listLastExchanged(store, [])).toEqual(new Map())
  })
})
