import { expect, test } from 'vitest'
import type { Store } from '../../../src/store/engine/database.ts'
import {
  addNameWords,
  findIdsByName,
  forgetNameWords,
  indexNames,
  listWithoutNameWords,
} from '../../../src/store/people/name-words.ts'
import { addProbationers, setProbationer } from '../../../src/store/people/write-people.ts'
import { eachEngine } from '../../support/store.ts'
import { addPerson, layGround, NOW } from '../ground.ts'

eachEngine((open) => {
  async function people(store: Store) {
    const ground = await layGround(store)
    const named = async (lastName: string, firstName: string) =>
      (await addPerson(store, ground, { lastName, firstName })).id
    return {
      ...ground,
      benali: await named('BENALI', 'Karim'),
      benalia: await named('Benalia', 'Éloïse'),
      duval: await named("D'Uval-Ñuñez", 'Jean Karl'),
      ndiaye: await named('N’DIAYE', 'Fatou'),
      legoff: await named('LE GOFF', 'Yann'),
      whole: await named('LEGUEN', 'Marie'),
      lukasz: await named('Wałęsa-Łącki', 'Łukasz'),
      søren: await named('Øster', 'Søren'),
      strauss: await named('STRAUß', 'Þór'),
      find: async (asked: string) => findIdsByName(store, ground.officeId, asked, 10),
    }
  }

  test('somebody is found by the beginning of each word of their name, accents and case ignored', async () => {
    const store = await open()
    const { benali, benalia, duval, find } = await people(store)
    expect(await find('ben')).toEqual([benali, benalia])
    expect(await find('karim benali')).toEqual([benali])
    expect(await find('BENALIA')).toEqual([benalia])
    expect(await find('elo')).toEqual([benalia])
    expect(await find('nunez jean')).toEqual([duval])
    for (const nobody of ['enali', 'benalix', 'ben jean', '', '%', 'b']) expect(await find(nobody), nobody).toEqual([])
  })

  test('somebody is found whatever becomes of the particles of their name, and of letters that other languages have', async () => {
    const store = await open()
    const { ndiaye, legoff, whole, lukasz, søren, strauss, duval, find } = await people(store)
    for (const asked of ['ndiaye', 'Ndiaye fatou', 'n diaye', "N'Diaye", 'diaye', 'ndia'])
      expect(await find(asked), asked).toEqual([ndiaye])
    for (const asked of ['legoff', 'LEGOFF Yann', 'le goff', 'goff', 'yann legoff'])
      expect(await find(asked), asked).toEqual([legoff])
    for (const asked of ['leguen', 'le guen', 'marie le guen']) expect(await find(asked), asked).toEqual([whole])
    for (const asked of ['lukasz', 'łukasz', 'walesa', 'lacki']) expect(await find(asked), asked).toEqual([lukasz])
    for (const asked of ['soren', 'oster']) expect(await find(asked), asked).toEqual([søren])
    for (const asked of ['strauss', 'thor']) expect(await find(asked), asked).toEqual([strauss])
    for (const asked of ['duval', 'uval', "d'uval"]) expect(await find(asked), asked).toEqual([duval])
    for (const nobody of ['legoffs', 'goffle', 'ndiayes', "l'"]) expect(await find(nobody), nobody).toEqual([])
  })

  test('whoever bears a name that hundreds share in its first letters is found behind them', async () => {
    const store = await open()
    const ground = await layGround(store)
    const named = (lastName: string, count: number) => {
      const id = `p${String(count).padStart(4, '0')}`
      const rest = { firstName: 'Karim', phone: undefined, language: 'fr' as const, phoneDoubt: undefined }
      return { id, officeId: ground.officeId, caseNumber: `D-${count}`, lastName, ...rest }
    }
    const people = Array.from({ length: 1100 }, (_, count) =>
      named(count % 1099 === 1098 ? 'BENALINE' : 'BENALIAS', count),
    )
    await store.transaction(async (tx) => {
      for (let start = 0; start < people.length; start += 200) {
        await addProbationers(tx, people.slice(start, start + 200), NOW)
      }
    })
    expect(await findIdsByName(store, ground.officeId, 'benaline', 10)).toEqual(['p1098'])
    expect(await findIdsByName(store, ground.officeId, 'karim benalias', 3)).toEqual(['p0000', 'p0001', 'p0002'])
    expect(await findIdsByName(store, ground.officeId, 'benali', 2000)).toHaveLength(1100)
  })

  test('nobody of another office is found', async () => {
    const store = await open()
    await people(store)
    const other = await layGround(store, 'OTHER')
    expect(await findIdsByName(store, other.officeId, 'ben', 10)).toEqual([])
  })

  test('a new name replaces the old one', async () => {
    const store = await open()
    const { benali, find } = await people(store)
    await store.transaction((tx) => setProbationer(tx, benali, { lastName: 'Haddad' }))
    expect(await find('haddad')).toEqual([benali])
    expect(await find('benali karim')).toEqual([])
  })

  test('people loaded before names could be searched are listed, and then found', async () => {
    const store = await open()
    const { benali, find } = await people(store)
    await store.transaction((tx) => tx.db.delete(tx.tables.nameWords))
    expect(await find('benali')).toEqual([])
    expect((await listWithoutNameWords(store, 10)).map(({ id }) => id)).toContain(benali)
    await store.transaction(async (tx) => indexNames(tx, await listWithoutNameWords(tx, 10)))
    expect(await listWithoutNameWords(store, 10)).toEqual([])
    expect(await find('benali karim')).toEqual([benali])
  })

  test('all words are forgotten, to be read anew', async () => {
    const store = await open()
    const { benali, find } = await people(store)
    await store.transaction((tx) => forgetNameWords(tx))
    expect(await find('benali')).toEqual([])
    const nameless = await listWithoutNameWords(store, 100)
    await store.transaction((tx) => addNameWords(tx, nameless))
    expect(await find('benali')).toContain(benali)
  })
})
