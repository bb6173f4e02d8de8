import { expect, test } from 'vitest'
import { newType } from '../../../src/domain/office.ts'
import type { Store } from '../../../src/store/engine/database.ts'
import {
  addOffice,
  addOfficeWords,
  addType,
  findOfficeByCode,
  getOffice,
  getType,
  giveOrdinaryHours,
  listOffices,
  listTypes,
  setOffice,
  setOfficeCode,
  setType,
} from '../../../src/store/offices/offices.ts'
import { eachEngine } from '../../support/store.ts'
import { NOW, newId } from '../ground.ts'

const OFFICE = { code: 'SPIP', name: 'SPIP 92', zone: 'Europe/Paris', holidayRegion: 'FR' }

eachEngine((open) => {
  test('an office opens with the types, hours and reminders every office starts with', async () => {
    const store = await open()
    const id = newId()
    const contact = { phone: '+33140000000', email: 'accueil@spip.example' }
    expect(await add(store, { id, ...contact })).toBe(true)
    const office = await getOffice(store, id)
    expect(office).toMatchObject({ id, ...OFFICE, ...contact, reminders: [{ daysBefore: 4 }, { daysBefore: 1 }] })
    expect(await findOfficeByCode(store, 'SPIP')).toEqual(office)
    expect(await findOfficeByCode(store, 'TJ')).toBeUndefined()
    const types = await listTypes(store, id)
    expect([...types.keys()].sort()).toEqual(['DDSE', 'JAP', 'PREMIER', 'SPIP', 'STAGE', 'TEL', 'TIG', 'VISITE'])
    expect(await getType(store, id, 'JAP')).toEqual(types.get('JAP'))
    expect(types.get('JAP')).toMatchObject({ moving: 'never', texted: true, missedText: false, documents: [] })
    await expect(getType(store, id, 'AUTRE')).rejects.toThrow('AUTRE')
    await expect(getOffice(store, 'nowhere')).rejects.toThrow('nowhere')
  })

  test('another code of an office finds it, the former one does not, and a code that is taken is refused', async () => {
    const store = await open()
    const [id, other] = [newId(), newId()]
    await add(store, { id })
    await add(store, { id: other, code: 'TJ' })
    await store.transaction((tx) => setOfficeCode(tx, id, 'SPIP-77'))
    expect(await findOfficeByCode(store, 'SPIP-77')).toMatchObject({ id, name: 'SPIP 92' })
    expect(await findOfficeByCode(store, 'SPIP')).toBeUndefined()
    expect((await listOffices(store)).map(({ code }) => code).sort()).toEqual(['SPIP-77', 'TJ'])
    await expect(store.transaction((tx) => setOfficeCode(tx, id, 'TJ'))).rejects.toThrow()
  })

  test('an office opens as another one is set, but for what says who and where that is', async () => {
    const store = await open()
    const [model, id] = [newId(), newId()]
    await add(store, { id: model, phone: '+33140000000', email: 'accueil@spip.example' })
    const own = { fr: { thanks: { templates: ['Merci.'], values: [] } } }
    await store.transaction(async (tx) => {
      await setOffice(tx, model, { reminders: [{ daysBefore: 2, at: '09:00' }], wording: own, welcomes: true })
      await setType(tx, model, 'JAP', { texted: false, reminders: [{ daysBefore: 7, at: '10:00' }] })
      const office = { id, code: 'NEW', name: 'SPIP 77', zone: 'Indian/Reunion', holidayRegion: 'RE' }
      expect(await addOffice(tx, office, newId, NOW.plus({ days: 1 }), await getOffice(tx, model))).toBe(true)
    })
    const [was, is] = [await getOffice(store, model), await getOffice(store, id)]
    const itself = { id, code: 'NEW', name: 'SPIP 77', zone: 'Indian/Reunion', holidayRegion: 'RE' }
    expect(is).toEqual({ ...was, ...itself, phone: undefined, email: undefined, createdAt: NOW.plus({ days: 1 }) })
    const types = async (office: string) =>
      [...(await listTypes(store, office)).values()].map(({ code, texted, reminders }) => ({ code, texted, reminders }))
    expect(await types(id)).toEqual(await types(model))
    expect(await getType(store, id, 'JAP')).toMatchObject({ texted: false, reminders: [{ daysBefore: 7 }] })
    await store.transaction((tx) => setType(tx, id, 'JAP', { texted: true }))
    expect(await getType(store, model, 'JAP')).toMatchObject({ texted: false })
  })

  test('a type is added to one office, with names of its own', async () => {
    const store = await open()
    const [id, other] = [newId(), newId()]
    await add(store, { id })
    await add(store, { id: other, code: 'TJ' })
    await store.transaction(async (tx) => {
      await addType(tx, id, newType('GROUPE', 'never'), newId)
      await setOffice(tx, id, { typeNames: { GROUPE: 'Groupe de parole' } })
    })
    expect(await getType(store, id, 'GROUPE')).toMatchObject(newType('GROUPE', 'never'))
    expect((await listTypes(store, other)).has('GROUPE')).toBe(false)
    expect((await getOffice(store, id)).typeNames).toEqual({ GROUPE: 'Groupe de parole' })
    expect((await getOffice(store, other)).typeNames).toBeUndefined()
  })

  test('words of an office’s own are added to those it had, and mean what was said last', async () => {
    const store = await open()
    const id = newId()
    await add(store, { id })
    const words = (typeWords: Record<string, string>, statusWords: Record<string, string> = {}) =>
      store.transaction((tx) => addOfficeWords(tx, id, { typeWords, statusWords }))
    await words({ dentiste: 'SPIP', debat: 'JAP' }, { reporte: 'cancelled' })
    await words({ dentiste: 'TEL' })
    const { typeWords, statusWords } = await getOffice(store, id)
    expect({ typeWords, statusWords }).toEqual({
      typeWords: { dentiste: 'TEL', debat: 'JAP' },
      statusWords: { reporte: 'cancelled' },
    })
  })

  test('what an office says in its own words is read with it', async () => {
    const store = await open()
    const id = newId()
    await add(store, { id })
    expect((await getOffice(store, id)).wording).toBeUndefined()
    const wording = { fr: { thanks: { templates: ['Merci à vous.'], values: [] } } }
    await store.transaction((tx) => setOffice(tx, id, { wording }))
    expect((await getOffice(store, id)).wording).toEqual(wording)
    expect(await listOffices(store)).toMatchObject([{ wording }])
  })

  test('what a segment costs is known once the office has said it', async () => {
    const store = await open()
    const id = newId()
    await add(store, { id })
    expect((await getOffice(store, id)).segmentPrice).toBeUndefined()
    await store.transaction((tx) => tx.db.update(tx.tables.offices).set({ segmentPrice: 750 }))
    expect((await getOffice(store, id)).segmentPrice).toBe(750)
  })

  test('a code opened five times at once is one office, with its types once', async () => {
    const store = await open()
    const added = await Promise.all([1, 2, 3, 4, 5].map(() => add(store)))
    expect(added.filter(Boolean)).toHaveLength(1)
    const [office, ...others] = await listOffices(store)
    expect(others).toEqual([])
    expect((await listTypes(store, office?.id ?? '')).size).toBe(8)
  })

  test('offices are told in the order they opened', async () => {
    const store = await open()
    for (const [index, code] of ['B', 'A', 'C'].entries()) await add(store, { code }, NOW.minus(index))
    expect((await listOffices(store)).map(({ code }) => code)).toEqual(['C', 'A', 'B'])
  })

  test('what is given of an office changes, and the rest stays', async () => {
    const store = await open()
    await add(store)
    const before = await findOfficeByCode(store, 'SPIP')
    await store.transaction((tx) => setOffice(tx, before?.id ?? '', { phone: '01 40 97 00 00', name: undefined }))
    await store.transaction((tx) => setOffice(tx, before?.id ?? '', {}))
    expect(await findOfficeByCode(store, 'SPIP')).toEqual({ ...before, phone: '01 40 97 00 00' })
  })

  test('a type of an office changes, and another office’s stays', async () => {
    const store = await open()
    await add(store)
    await add(store, { code: 'OTHER' })
    const [one, other] = [await findOfficeByCode(store, 'SPIP'), await findOfficeByCode(store, 'OTHER')]
    const set = (code: string) =>
      store.transaction((tx) => setType(tx, one?.id ?? '', code, { moving: 'never', documents: ['carte'] }))
    expect(await set('STAGE')).toBe(true)
    expect(await set('NONE')).toBe(false)
    expect(await getType(store, one?.id ?? '', 'STAGE')).toMatchObject({ moving: 'never', documents: ['carte'] })
    expect(await getType(store, other?.id ?? '', 'STAGE')).toMatchObject({ moving: 'asked', documents: [] })
  })

  test('those open at all hours get ordinary ones when asked, and the others keep theirs', async () => {
    const store = await open()
    await add(store, { code: 'DEMO', alwaysOpen: true })
    await add(store)
    const { sendingHours: ordinary } = (await findOfficeByCode(store, 'SPIP')) ?? {}
    expect((await findOfficeByCode(store, 'DEMO'))?.sendingHours).toBe('always')
    await store.transaction((tx) => giveOrdinaryHours(tx))
    expect((await listOffices(store)).map(({ sendingHours }) => sendingHours)).toEqual([ordinary, ordinary])
  })
})

function add(store: Store, given: Partial<Parameters<typeof addOffice>[1]> = {}, now = NOW) {
  return store.transaction((tx) => addOffice(tx, { id: newId(), ...OFFICE, ...given }, newId, now))
}
