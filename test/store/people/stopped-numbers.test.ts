import { expect, test } from 'vitest'
import { findProbationer } from '../../../src/store/people/people.ts'
import { setPhoneDoubt } from '../../../src/store/people/phone-doubts.ts'
import {
  forgetStop,
  forgetWrongNumber,
  keepSilences,
  listSilent,
  rememberStop,
  rememberWrongNumber,
} from '../../../src/store/people/stopped-numbers.ts'
import { setOptedOut, setPhone } from '../../../src/store/people/write-people.ts'
import { eachEngine } from '../../support/store.ts'
import { addPerson, layGround, NOW } from '../ground.ts'

const [PHONE, OTHER] = ['+33639981001', '+33639981002']

eachEngine((open) => {
  test('a number that said STOP while nobody held it stays silent for whoever is loaded with it, until START', async () => {
    const store = await open()
    const ground = await layGround(store)
    await store.transaction((tx) => rememberStop(tx, PHONE, NOW))
    expect(await listSilent(store, [PHONE, OTHER])).toEqual(new Map([[PHONE, { stoppedAt: NOW, wrongNumber: false }]]))
    expect(await listSilent(store, [])).toEqual(new Map())
    expect((await addPerson(store, ground, { phone: PHONE })).optedOutAt).toEqual(NOW)
    const other = await addPerson(store, ground, { phone: OTHER })
    expect(other.optedOutAt).toBeUndefined()
    await store.transaction((tx) => setPhone(tx, other.id, PHONE))
    const rows = await store.db.select().from(store.tables.probationers)
    expect(rows.map(({ optedOutAt }) => optedOutAt)).toEqual([NOW, NOW])
    await store.transaction((tx) => forgetStop(tx, PHONE))
    expect((await addPerson(store, ground, { phone: PHONE, caseNumber: 'C-new' })).optedOutAt).toBeUndefined()
  })

  test('a number whose holder said that they are somebody else is doubted under whoever is loaded with it, until an agent trusts it', async () => {
    const store = await open()
    const ground = await layGround(store)
    await store.transaction((tx) => rememberWrongNumber(tx, PHONE))
    const { id } = await addPerson(store, ground, { phone: PHONE })
    const other = await addPerson(store, ground, { phone: OTHER })
    await store.transaction((tx) => setPhone(tx, other.id, PHONE))
    const doubtOf = async (one: string) => (await findProbationer(store, one))?.phoneDoubt
    expect([await doubtOf(id), await doubtOf(other.id)]).toEqual(['wrongNumber', 'wrongNumber'])
    await store.transaction((tx) => setPhoneDoubt(tx, id, PHONE, undefined))
    expect(await listSilent(store, [PHONE])).toEqual(new Map())
    expect((await addPerson(store, ground, { phone: PHONE, caseNumber: 'C-new' })).phoneDoubt).toBeUndefined()
  })

  test('what people said from their numbers is kept when they go, of each number once', async () => {
    const store = await open()
    const ground = await layGround(store)
    const stopped = await addPerson(store, ground, { phone: PHONE })
    const wrong = await addPerson(store, ground, { phone: OTHER })
    await store.transaction(async (tx) => {
      await setOptedOut(tx, [stopped.id], NOW)
      await setPhoneDoubt(tx, wrong.id, OTHER, 'wrongNumber')
    })
    expect(await store.transaction((tx) => keepSilences(tx, [stopped.id, wrong.id]))).toBe(2)
    expect(await listSilent(store, [PHONE, OTHER])).toEqual(
      new Map([
        [PHONE, { stoppedAt: NOW, wrongNumber: false }],
        [OTHER, { stoppedAt: undefined, wrongNumber: true }],
      ]),
    )
    await store.transaction((tx) => forgetWrongNumber(tx, OTHER))
    expect((await listSilent(store, [OTHER])).size).toBe(0)
  })
})
