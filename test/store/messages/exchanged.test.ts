import { expect, test } from 'vitest'
import type { Store } from '../../../src/store/engine/database.ts'
import { listAnswered, listExchangeWith, listTexted } from '../../../src/store/messages/exchanged.ts'
import { keepReceived } from '../../../src/store/messages/inbox.ts'
import { markTexts } from '../../../src/store/messages/mark-texts.ts'
import { enqueueTexts } from '../../../src/store/messages/outbox.ts'
import { eachEngine } from '../../support/store.ts'
import { addPerson, type Ground, layGround, NOW, newId, textFor } from '../ground.ts'

const OLD = '+33611111111'
const PHONE = '+33612345678'

eachEngine((open) => {
  test('who was texted is whom a text is on its way to or may have reached, some texts aside', async () => {
    const store = await open()
    const ground = await layGround(store)
    const people = await Promise.all([1, 2, 3, 4].map(() => addPerson(store, ground)))
    const ids = people.map(({ id }) => id)
    const texts = ids.map((probationerId) => textFor(ground, { probationerId }))
    await store.transaction(async (tx) => {
      await enqueueTexts(tx, texts, NOW)
      for (const [place, state] of (['sending', 'dropped', 'sending'] as const).entries())
        await markTexts(tx, [texts[place]?.id ?? ''], ['waiting'], { state })
    })
    expect(await listTexted(store, ids, [texts[2]?.id ?? ''])).toEqual(new Set([ids[0]]))
    expect(await listTexted(store, [], [])).toEqual(new Set())
  })

  test('what was exchanged with a person is theirs on any number, and nobody’s on the present one, newest first', async () => {
    const store = await open()
    const ground = await layGround(store)
    const [karim, lea] = [await addPerson(store, ground), await addPerson(store, ground)]
    const ours = (body: string, phone: string, probationerId?: string) =>
      write(store, ground, { body, phone, probationerId })
    await ours('to the old number', OLD, karim.id)
    await ours('to nobody, on the old number', OLD)
    await ours('to Léa', PHONE, lea.id)
    await ours('to whoever wrote', PHONE)
    await hear(store, 'from whoever it was', PHONE)
    const bodies = async (namelessOurs: boolean, phone: string | undefined = PHONE) => {
      const texts = await listExchangeWith(store, { probationerId: karim.id, phone, namelessOurs }, { limit: 9 })
      return texts.map(({ body }) => body)
    }
    expect(await bodies(true)).toEqual(['from whoever it was', 'to whoever wrote', 'to the old number'])
    expect(await bodies(false)).toEqual(['from whoever it was', 'to the old number'])
    const asked = { probationerId: karim.id, phone: undefined, namelessOurs: true }
    expect((await listExchangeWith(store, asked, { limit: 9 })).map(({ body }) => body)).toEqual(['to the old number'])
  })

  test('who had an answer of a kind had it on any number, or on the present one when nobody knows whose it was', async () => {
    const store = await open()
    const ground = await layGround(store)
    const [karim, lea, joao] = [
      await addPerson(store, ground),
      await addPerson(store, ground),
      await addPerson(store, ground),
    ]
    const answer = (kind: string, phone: string, probationerId?: string) =>
      store.transaction((tx) => enqueueTexts(tx, [textFor(ground, { kind, phone, probationerId })], later()))
    await answer('dangerControlled', OLD, karim.id)
    await answer('optedOutControlled', '+33622222222')
    await answer('dangerVictim', '+33633333333', joao.id)
    const people = [
      { id: karim.id, phone: PHONE },
      { id: lea.id, phone: '+33622222222' },
      { id: joao.id, phone: undefined },
    ]
    const answered = await listAnswered(store, people, ['dangerControlled', 'optedOutControlled'])
    expect(answered).toEqual(new Set([karim.id, lea.id]))
    expect(await listAnswered(store, [], ['dangerControlled'])).toEqual(new Set())
  })

  test('it is told a page at a time', async () => {
    const store = await open()
    const ground = await layGround(store)
    const { id: probationerId } = await addPerson(store, ground)
    for (const body of ['one', 'two', 'three']) await write(store, ground, { body, phone: PHONE, probationerId })
    const page = (limit: number, offset: number) =>
      listExchangeWith(store, { probationerId, phone: PHONE, namelessOurs: true }, { limit, offset })
    expect((await page(2, 0)).map(({ body }) => body)).toEqual(['three', 'two'])
    expect((await page(2, 2)).map(({ body }) => body)).toEqual(['one'])
  })
})

let minutes = 0
const later = () => NOW.plus({ minutes: ++minutes })

function write(
  store: Store,
  ground: Ground,
  text: { body: string; phone: string; probationerId: string | undefined },
): Promise<Set<string>> {
  return store.transaction((tx) => enqueueTexts(tx, [textFor(ground, text)], later()))
}

function hear(store: Store, body: string, from: string): Promise<boolean> {
  const id = newId()
  const sms = { sid: id, from, to: '+33937000000', body, carrierOptOut: undefined }
  return store.transaction((tx) =>
    keepReceived(tx, { id, sms, officeId: undefined, probationerId: undefined }, later()),
  )
}
