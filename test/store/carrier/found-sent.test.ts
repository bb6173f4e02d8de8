import { expect, test } from 'vitest'
import {
  forgetFoundSent,
  keepFoundSent,
  listFoundSent,
  removeFoundSent,
  removeFoundSentTo,
} from '../../../src/store/carrier/found-sent.ts'
import { phoneKeyOf } from '../../../src/store/people/people.ts'
import { eachEngine } from '../../support/store.ts'
import { NOW } from '../ground.ts'

eachEngine((open) => {
  test('what the carrier has on record is found by its number, in the order it left, until it is some text’s', async () => {
    const store = await open()
    const record = { to: '+33639980001', body: 'Bonjour', state: 'delivered', code: undefined } as const
    const write = (...sids: string[]) =>
      store.transaction((tx) =>
        keepFoundSent(
          tx,
          sids.map((sid, n) => ({ ...record, sid, sentAt: NOW.minus({ minutes: n }) })),
        ),
      )
    await write()
    await write('SM1', 'SM2')
    await write('SM1')
    const key = phoneKeyOf(store, record.to)
    const sids = async () => (await listFoundSent(store, [key])).map(({ sid }) => sid)
    expect(await listFoundSent(store, [key])).toContainEqual({
      sid: 'SM1',
      phoneKey: key,
      body: 'Bonjour',
      state: 'delivered',
      code: undefined,
      sentAt: NOW,
    })
    expect(await sids()).toEqual(['SM2', 'SM1'])
    expect(await listFoundSent(store, ['another'])).toEqual([])
    await store.transaction((tx) => removeFoundSent(tx, 'SM2'))
    expect(await sids()).toEqual(['SM1'])
    await store.transaction((tx) => removeFoundSentTo(tx, []))
    await store.transaction((tx) => removeFoundSentTo(tx, ['another']))
    expect(await sids()).toEqual(['SM1'])
    await store.transaction((tx) => removeFoundSentTo(tx, [key]))
    expect(await sids()).toEqual([])
    await write('SM3')
    await store.transaction((tx) => forgetFoundSent(tx))
    expect(await sids()).toEqual([])
  })
})
