import { expect, test } from 'vitest'
import { findMessage } from '../../../src/store/messages/exchanged.ts'
import { keepReceived } from '../../../src/store/messages/inbox.ts'
import { markTexts } from '../../../src/store/messages/mark-texts.ts'
import { RANK } from '../../../src/store/messages/message.ts'
import { enqueueTexts } from '../../../src/store/messages/outbox.ts'
import { listAnswersTo, listLeftBy } from '../../../src/store/misreadings/what-came.ts'
import { openRequest } from '../../../src/store/requests/requests.ts'
import { eachEngine } from '../../support/store.ts'
import { addPerson, layGround, NOW, newId, textFor } from '../ground.ts'

eachEngine((open) => {
  test('answers to a message are those of its instant that were not given up, and none that an agent wrote', async () => {
    const store = await open()
    const ground = await layGround(store)
    const id = newId()
    const answer = (given: object) => textFor(ground, { kind: 'passedOn', rank: RANK.answer, phone: PHONE, ...given })
    const dropped = answer({ body: 'withheld' })
    const elsewhere = answer({ body: 'to another', phone: '+33639981009' })
    await store.transaction(async (tx) => {
      const sms = { sid: 'SM1', from: PHONE, to: '+33199000000', body: 'faut voir', carrierOptOut: undefined }
      await keepReceived(tx, { id, sms, officeId: ground.officeId, probationerId: undefined }, NOW)
      const byHand = answer({ body: 'by hand', kind: 'agent' })
      await enqueueTexts(tx, [answer({ body: 'answered' }), dropped, elsewhere, byHand], NOW)
      await enqueueTexts(tx, [answer({ body: 'later' })], NOW.plus({ milliseconds: 1 }))
      await markTexts(tx, [dropped.id], ['waiting'], { state: 'dropped', reason: 'unwanted', settledAt: NOW })
    })
    const message = (await findMessage(store, id)) ?? expect.fail('it is kept')
    expect((await listAnswersTo(store, message)).map(({ body }) => body)).toEqual(['answered'])
  })

  test('what a message left to agents is told by kind and person', async () => {
    const store = await open()
    const ground = await layGround(store)
    const text = textFor(ground)
    const { id: probationerId } = await addPerson(store, ground)
    await store.transaction(async (tx) => {
      await enqueueTexts(tx, [text], NOW)
      const about = { officeId: ground.officeId, probationerId, messageId: text.id }
      for (const kind of ['question', 'danger'] as const)
        await openRequest(tx, { id: newId(), key: kind, kind, ...about }, NOW)
      await openRequest(tx, { id: newId(), key: 'other', kind: 'late', officeId: ground.officeId }, NOW)
    })
    expect(await listLeftBy(store, text.id)).toEqual(['danger', 'question'].map((kind) => ({ kind, probationerId })))
    expect(await listLeftBy(store, newId())).toEqual([])
  })
})

const PHONE = '+33639981001'
