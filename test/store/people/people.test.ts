import { describe, expect, test } from 'vitest'
import type { Store } from '../../../src/store/engine/database.ts'
import {
  findAnyPhone,
  listByPhone,
  listByPhones,
  listHolderIds,
  listNumberMates,
  listWithPhone,
  listWithSharing,
  sharedAmong,
} from '../../../src/store/people/by-number.ts'
import {
  findProbationer,
  getProbationer,
  hasAnybody,
  listByCases,
  listPausesOver,
  listPeople,
  phoneKeyOf,
} from '../../../src/store/people/people.ts'
import { setPhoneDoubt } from '../../../src/store/people/phone-doubts.ts'
import {
  addProbationers,
  setMet,
  setOptedOut,
  setPhone,
  setProbationer,
} from '../../../src/store/people/write-people.ts'
import { eachEngine } from '../../support/store.ts'
import { addPerson, layGround, NOW } from '../ground.ts'

const OLD = '+33612345678'
const NEW = '+33698765432'

eachEngine((open) => {
  test('somebody is found by the case number they are given since, and has a date of birth until it is taken away', async () => {
    const store = await open()
    const { id, officeId, caseNumber } = await addPerson(store, await layGround(store))
    await store.transaction((tx) => setProbationer(tx, id, { caseNumber: 'Z-9', birthDate: '1990-05-03' }))
    expect(await listByCases(store, officeId, [caseNumber])).toEqual([])
    expect(await listByCases(store, officeId, ['Z-9'])).toMatchObject([{ id, birthDate: '1990-05-03' }])
    await store.transaction((tx) => setProbationer(tx, id, { birthDate: null }))
    expect((await getProbationer(store, id)).birthDate).toBeUndefined()
  })

  test('those of an office who hold one of some numbers are found by them', async () => {
    const store = await open()
    const [here, elsewhere] = [await layGround(store), await layGround(store, 'TJ')]
    const one = await addPerson(store, here, { phone: '+33639981001' })
    await addPerson(store, here, { phone: '+33639981002' })
    await addPerson(store, elsewhere, { phone: '+33639981001' })
    expect(await listByPhones(store, here.officeId, ['+33639981001', '+33639981009'])).toMatchObject([{ id: one.id }])
    expect(await listByPhones(store, here.officeId, [])).toEqual([])
  })

  test('whoever was met stays met, and nobody else is', async () => {
    const store = await open()
    const ground = await layGround(store)
    const [one, other] = [await addPerson(store, ground), await addPerson(store, ground)]
    await store.transaction((tx) => setMet(tx, [one.id], NOW))
    expect((await getProbationer(store, one.id)).metAt?.toMillis()).toBe(NOW.toMillis())
    expect((await getProbationer(store, other.id)).metAt).toBeUndefined()
  })

  test('a person is found by case number and by phone, and by nothing near them', async () => {
    const store = await open()
    const ground = await layGround(store)
    const elsewhere = await layGround(store, 'TJ')
    const karim = await addPerson(store, ground, { caseNumber: '2026-1001' })
    expect(await getProbationer(store, karim.id)).toEqual(karim)
    expect([await findProbationer(store, karim.id), await findProbationer(store, 'nobody')]).toEqual([karim, undefined])
    expect(await listByCases(store, ground.officeId, ['2026-1001', '2026-1002'])).toEqual([karim])
    expect(await listByCases(store, elsewhere.officeId, ['2026-1001'])).toEqual([])
    expect(await listByCases(store, ground.officeId, [])).toEqual([])
    expect(await listByPhone(store, OLD)).toEqual([karim])
    expect(await listByPhone(store, NEW)).toEqual([])
    expect(await listHolderIds(store, [OLD, NEW])).toEqual(new Map([[OLD, [karim.id]]]))
    expect(await listHolderIds(store, [])).toEqual(new Map())
    await expect(getProbationer(store, 'nobody')).rejects.toThrow('nobody')
    expect(await findProbationer(store, karim.id)).toEqual(karim)
    expect(await findProbationer(store, 'nobody')).toBeUndefined()
  })

  test('who else of the office has the same number is told for each', async () => {
    const store = await open()
    const [ground, elsewhere] = [await layGround(store), await layGround(store, 'TJ')]
    const [karim, lea] = [await addPerson(store, ground), await addPerson(store, ground, { lastName: 'Roche' })]
    const [alone, foreign] = [await addPerson(store, ground, { phone: NEW }), await addPerson(store, elsewhere)]
    const mates = await listNumberMates(store, ground.officeId, [karim.id, alone.id, foreign.id])
    const told = mates.map(({ of, mate }) => [of, mate.lastName])
    expect(told.toSorted()).toEqual(
      [
        [karim.id, 'Roche'],
        [foreign.id, 'Benali'],
        [foreign.id, 'Roche'],
      ].toSorted(),
    )
    expect(mates.find(({ of }) => of === karim.id)?.mate.id).toBe(lea.id)
    expect(await listNumberMates(store, ground.officeId, [])).toEqual([])
  })

  test('a case number is given once in an office, and may be given in another', async () => {
    const store = await open()
    const ground = await layGround(store)
    await addPerson(store, ground, { caseNumber: '2026-1001' })
    await expect(addPerson(store, ground, { caseNumber: '2026-1001' })).rejects.toThrow()
    await addPerson(store, await layGround(store, 'TJ'), { caseNumber: '2026-1001' })
  })

  test('of five who each look for a case and add it when it is not there, one adds it and the others find it', async () => {
    const store = await open()
    const ground = await layGround(store)
    const { id: _, ...karim } = await addPerson(store, ground, { caseNumber: '2026-1000' })
    const keep = (id: string) =>
      store.transaction(async (tx) => {
        const [known] = await listByCases(tx, ground.officeId, ['2026-1001'])
        if (known) return 'found'
        await addProbationers(tx, [{ ...karim, id, caseNumber: '2026-1001' }], NOW)
        return 'added'
      })
    const kept = await Promise.all(['a', 'b', 'c', 'd', 'e'].map(keep))
    expect(kept.sort()).toEqual(['added', 'found', 'found', 'found', 'found'])
  })

  test('nobody added is nothing done', async () => {
    const store = await open()
    await store.transaction((tx) => addProbationers(tx, [], NOW))
    expect(await findAnyPhone(store)).toBeUndefined()
  })

  test('an office holds somebody from the first on, with a number or without, and no other office does', async () => {
    const store = await open()
    const ground = await layGround(store)
    const other = await layGround(store, 'OTHER')
    expect(await hasAnybody(store, ground.officeId)).toBe(false)
    await addPerson(store, ground, { phone: undefined })
    expect(await hasAnybody(store, ground.officeId)).toBe(true)
    expect(await hasAnybody(store, other.officeId)).toBe(false)
  })

  test('what is written down of a person changes that and no more', async () => {
    const store = await open()
    const person = await addPerson(store, await layGround(store))
    const change = { lastName: 'Diallo', language: 'en', pausedReason: 'hospital', sensitiveAllowed: true } as const
    await store.transaction((tx) => setProbationer(tx, person.id, change))
    expect(await getProbationer(store, person.id)).toEqual({ ...person, ...change })
    await store.transaction((tx) => setProbationer(tx, person.id, { pausedReason: null }))
    expect(await listPausesOver(store, NOW)).toEqual([])
    await store.transaction((tx) => setProbationer(tx, person.id, { pausedUntil: NOW }))
    expect((await listPausesOver(store, NOW)).map(({ id }) => id)).toEqual([person.id])
    expect(await listPausesOver(store, NOW.minus(1))).toEqual([])
    await store.transaction((tx) => setProbationer(tx, person.id, { pausedUntil: null }))
    expect(await getProbationer(store, person.id)).toMatchObject({ pausedReason: undefined })
  })

  test('those who have a phone come in the order they came', async () => {
    const store = await open()
    const ground = await layGround(store)
    const second = await addPerson(store, ground, { phone: NEW }, NOW.plus(1))
    const first = await addPerson(store, ground, { phone: OLD }, NOW)
    await addPerson(store, ground, { phone: undefined }, NOW.minus(1))
    expect(await listWithPhone(store, 10)).toEqual([first, second])
    expect(await listWithPhone(store, 1)).toEqual([first])
    expect(await findAnyPhone(store)).toBe(OLD)
  })

  describe('a number that two people hold', () => {
    test('is shared for both, and found with both, the first to have come first', async () => {
      const store = await open()
      const ground = await layGround(store)
      const sister = await addPerson(store, ground, {}, NOW.plus(1))
      const brother = await addPerson(store, ground, {}, NOW)
      const alone = await addPerson(store, ground, { phone: NEW })
      const silent = await addPerson(store, ground, { phone: undefined })
      const silentToo = await addPerson(store, ground, { phone: undefined })
      expect(await listByPhone(store, OLD)).toEqual([brother, sister])
      const { people, sharing } = await listWithSharing(
        store,
        [sister, alone, silent, silentToo].map(({ id }) => id),
      )
      expect([...people.values()]).toHaveLength(4)
      expect(people.get(alone.id)).toEqual(alone)
      expect(sharing).toEqual(new Set([sister.id]))
      expect(await listPeople(store, [alone.id, 'nobody'])).toEqual(new Map([[alone.id, alone]]))
      expect(await listPeople(store, [])).toEqual(new Map())
      expect(await sharedAmong(store, [OLD, NEW])).toEqual(new Set([OLD]))
      expect(await sharedAmong(store, [])).toEqual(new Set())
      const holders = await listHolderIds(store, [OLD, NEW, '+33639989999'])
      expect(holders.get(OLD)).toHaveLength(2)
      expect([...holders.keys()].toSorted()).toEqual([OLD, NEW].toSorted())
    })

    test('is no longer shared when one of them has another', async () => {
      const store = await open()
      const ground = await layGround(store)
      const sister = await addPerson(store, ground)
      const brother = await addPerson(store, ground)
      await store.transaction((tx) => setProbationer(tx, brother.id, { textsAllowedOnSharedNumber: true }))
      await store.transaction((tx) => setPhone(tx, brother.id, NEW))
      expect(await listByPhone(store, OLD)).toEqual([sister])
      const moved = await getProbationer(store, brother.id)
      expect(moved).toMatchObject({ phone: NEW, textsAllowedOnSharedNumber: false })
    })

    test('stopped by one of them is stopped for those who hold it, and not for who receives it later', async () => {
      const store = await open()
      const ground = await layGround(store)
      const holders = [await addPerson(store, ground), await addPerson(store, ground)]
      const ids = holders.map(({ id }) => id)
      await store.transaction((tx) => setOptedOut(tx, ids, NOW))
      for (const id of ids) expect((await getProbationer(store, id)).optedOutAt).toEqual(NOW)
      const later = await addPerson(store, ground)
      expect(later.optedOutAt).toBeUndefined()
      await store.transaction((tx) => setOptedOut(tx, [], NOW))
    })
  })

  describe('a doubt about a number', () => {
    test('belongs to the person and the number: somebody new under the number starts clean', async () => {
      const store = await open()
      const ground = await layGround(store)
      const before = await addPerson(store, ground)
      await doubt(store, before.id, OLD, 'wrongNumber')
      await store.transaction((tx) => setPhone(tx, before.id, NEW))
      const after = await addPerson(store, ground, { phone: OLD })
      expect(after.phoneDoubt).toBeUndefined()
      expect((await getProbationer(store, before.id)).phoneDoubt).toBeUndefined()
    })

    test('comes back with the number: the person who said it was wrong is not texted there again', async () => {
      const store = await open()
      const { id } = await addPerson(store, await layGround(store))
      await doubt(store, id, OLD, 'wrongNumber')
      await store.transaction((tx) => setPhone(tx, id, NEW))
      await doubt(store, id, NEW, 'gone')
      await store.transaction((tx) => setPhone(tx, id, OLD))
      expect(await getProbationer(store, id)).toMatchObject({ phone: OLD, phoneDoubt: 'wrongNumber' })
      await store.transaction((tx) => setPhone(tx, id, undefined))
      expect(await getProbationer(store, id)).toMatchObject({ phone: undefined, phoneDoubt: undefined })
    })

    test('said by the holder is not replaced by what a carrier says later', async () => {
      const store = await open()
      const { id } = await addPerson(store, await layGround(store))
      await doubt(store, id, OLD, 'wrongNumber')
      await doubt(store, id, OLD, 'gone')
      expect((await getProbationer(store, id)).phoneDoubt).toBe('wrongNumber')
      await doubt(store, id, OLD, undefined)
      expect((await getProbationer(store, id)).phoneDoubt).toBeUndefined()
    })

    test('is lifted for one number, and stays for the other', async () => {
      const store = await open()
      const { id } = await addPerson(store, await layGround(store), { phoneDoubt: 'landline' })
      expect((await getProbationer(store, id)).phoneDoubt).toBe('landline')
      await doubt(store, id, NEW, 'gone')
      await doubt(store, id, OLD, undefined)
      expect((await getProbationer(store, id)).phoneDoubt).toBeUndefined()
      await store.transaction((tx) => setPhone(tx, id, NEW))
      expect((await getProbationer(store, id)).phoneDoubt).toBe('gone')
    })
  })

  test('the key of a number says nothing of it, and is the same every time', async () => {
    const store = await open()
    expect(phoneKeyOf(store, OLD)).toBe(phoneKeyOf(store, OLD))
    expect(phoneKeyOf(store, OLD)).not.toBe(phoneKeyOf(store, NEW))
    expect(phoneKeyOf(store, OLD)).not.toContain('612345678')
  })

  test('a person is looked for without a fuss', async () => {
    const store = await open()
    const { id } = await addPerson(store, await layGround(store))
    expect(await findProbationer(store, id)).toEqual(await getProbationer(store, id))
    expect(await findProbationer(store, 'nobody')).toBeUndefined()
  })
})

function doubt(store: Store, id: string, phone: string, why: 'wrongNumber' | 'gone' | undefined) {
  return store.transaction((tx) => setPhoneDoubt(tx, id, phone, why))
}
