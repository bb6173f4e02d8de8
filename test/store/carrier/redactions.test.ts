import { expect, test } from 'vitest'
import {
  addRedactions,
  countRedactions,
  findOldestExchanged,
  findOldestUnsettled,
  forgetGivenUp,
  listDueRedactions,
  listExchangedSids,
  listSidsOf,
  putOffRedaction,
  removeRedactions,
} from '../../../src/store/carrier/redactions.ts'
import { markSent } from '../../../src/store/messages/mark-texts.ts'
import { enqueueTexts } from '../../../src/store/messages/outbox.ts'
import { keepReceipt } from '../../../src/store/messages/receipts.ts'
import { eachEngine } from '../../support/store.ts'
import { addPerson, layGround, NOW, newId } from '../ground.ts'

eachEngine((open) => {
  test('what the carrier is to forget waits for its hour, once, until it is done or given up', async () => {
    const store = await open()
    const write = store.transaction
    await write((tx) => addRedactions(tx, ['SM1', 'SM2', 'SM3'], NOW))
    await write((tx) => addRedactions(tx, ['SM1'], NOW.plus({ days: 9 })))
    const due = async (hours = 0) => (await listDueRedactions(store, NOW.plus({ hours }), 9)).map(({ sid }) => sid)
    expect(await due(-1)).toEqual([])
    expect(await due()).toEqual(['SM1', 'SM2', 'SM3'])
    await write((tx) => removeRedactions(tx, ['SM1']))
    await write((tx) => putOffRedaction(tx, 'SM2', { dueAt: NOW.plus({ hours: 1 }), attempts: 1 }))
    await write((tx) => putOffRedaction(tx, 'SM3', { dueAt: NOW, attempts: 8, gaveUpAt: NOW }))
    expect([await due(), await due(1)]).toEqual([[], ['SM2']])
    expect(await countRedactions(store, NOW.plus({ hours: 1 }))).toEqual({ late: 1, gaveUp: 1 })
    await write((tx) => forgetGivenUp(tx, NOW.plus({ days: 1 })))
    expect(await countRedactions(store, NOW)).toEqual({ late: 0, gaveUp: 0 })
  })

  test('each name that the carrier has for a text is listed, by office and span, and by person', async () => {
    const store = await open()
    const ground = await layGround(store)
    const { id: probationerId } = await addPerson(store, ground)
    const [one, other] = [newId(), newId()]
    const text = { officeId: ground.officeId, phone: '+33639980001', body: 'x', kind: 'agent', rank: 1, dueAt: NOW }
    await store.transaction(async (tx) => {
      await enqueueTexts(tx, [{ ...text, id: one, key: 'one', probationerId }], NOW)
      await enqueueTexts(tx, [{ ...text, id: other, key: 'other' }], NOW.plus({ hours: 1 }))
      await keepReceipt(tx, { sid: 'SMfirst', messageId: one, state: 'failed', code: 30003 }, newId(), NOW)
      expect(await findOldestUnsettled(tx)).toEqual(NOW)
      expect(await findOldestExchanged(tx)).toEqual(NOW)
      await markSent(tx, [{ id: one, sid: 'SMsecond', sentAt: NOW }])
      expect(await findOldestUnsettled(tx)).toEqual(NOW.plus({ hours: 1 }))
    })
    const span = { from: NOW, until: NOW.plus({ minutes: 1 }) }
    expect((await listExchangedSids(store, ground.officeId, span)).sort()).toEqual(['SMfirst', 'SMsecond'])
    expect(await listExchangedSids(store, ground.officeId, { from: span.until, until: NOW.plus({ days: 1 }) })).toEqual(
      [],
    )
    expect((await listSidsOf(store, { probationerId, messageIds: [] })).sort()).toEqual(['SMfirst', 'SMsecond'])
    expect(await listSidsOf(store, { probationerId: 'nobody', messageIds: [other] })).toEqual([])
    await store.transaction(async (tx) => {
      await markSent(tx, [{ id: other, sid: 'SMthird', sentAt: NOW }])
      expect(await findOldestUnsettled(tx)).toBeUndefined()
    })
    expect(await listSidsOf(store, { probationerId: 'nobody', messageIds: [other] })).toEqual(['SMthird'])
  })
})
