import { expect, test } from 'vitest'
import type { Store } from '../../../src/store/engine/database.ts'
import {
  addObligation,
  findObligation,
  keepObligation,
  listObligations,
  type NewObligation,
  setObligation,
  setProved,
} from '../../../src/store/obligations/obligations.ts'
import { eachEngine } from '../../support/store.ts'
import { addPerson, layGround, NOW, newId } from '../ground.ts'

eachEngine((open) => {
  test('an obligation comes back as written, current until said otherwise, in the order made', async () => {
    const store = await open()
    const { id } = await addPerson(store, await layGround(store))
    const care = obligation(id, { detail: 'CSAPA de Nanterre', proof: 'attestation', dueOn: '2027-01-31' })
    const free = obligation(id, { code: undefined, words: 'ne pas paraître rue Haute' })
    expect([await keep(store, free), await keep(store, care)]).toEqual(['created', 'created'])
    expect(await listObligations(store, id)).toEqual([
      { ...care, status: 'current' },
      { ...free, status: 'current' },
    ])
  })

  test('one known by its code or words is the same: what is new is written, an empty cell keeps what is known', async () => {
    const store = await open()
    const { id } = await addPerson(store, await layGround(store))
    const other = await addPerson(store, await layGround(store, 'TJ'))
    await keep(store, obligation(id, { detail: 'CSAPA', proof: 'attestation' }))
    expect(await keep(store, obligation(id, {}))).toBe('unchanged')
    expect(await keep(store, obligation(id, { detail: 'hôpital', status: 'lifted' }))).toBe('updated')
    expect(await keep(store, obligation(id, { status: 'lifted' }))).toBe('unchanged')
    expect(await keep(store, obligation(other.id, {}))).toBe('created')
    expect(await listObligations(store, id)).toMatchObject([
      { detail: 'hôpital', proof: 'attestation', status: 'lifted' },
    ])
  })

  test('one written by hand is there once, changes, and its proof is seen; a file then contradicts it and is told', async () => {
    const store = await open()
    const { id } = await addPerson(store, await layGround(store))
    const care = { ...obligation(id, { detail: 'CSAPA' }), status: 'current' as const }
    expect(await store.transaction((tx) => addObligation(tx, care, NOW))).toBe(true)
    expect(await store.transaction((tx) => addObligation(tx, { ...care, id: newId() }, NOW))).toBe(false)
    await store.transaction((tx) => setObligation(tx, care.id, { detail: 'hôpital', status: 'lifted' }))
    await store.transaction((tx) => setProved(tx, care.id, NOW))
    expect(await findObligation(store, care.id)).toMatchObject({ detail: 'hôpital', status: 'lifted', provedAt: NOW })
    expect(await findObligation(store, newId())).toBeUndefined()
    const file = obligation(id, { detail: 'CMP', proof: 'attestation', status: 'current' })
    const { kept, conflicts } = await store.transaction((tx) => keepObligation(tx, file, NOW))
    expect([kept, conflicts.map(({ field }) => field)]).toEqual(['updated', ['detail', 'status']])
    expect(await findObligation(store, care.id)).toMatchObject({ detail: 'hôpital', proof: 'attestation' })
  })

  test('one written five times at once is there once', async () => {
    const store = await open()
    const { id } = await addPerson(store, await layGround(store))
    const said = await Promise.all([1, 2, 3, 4, 5].map(() => keep(store, obligation(id, {}))))
    expect(said.filter((word) => word === 'created')).toHaveLength(1)
    expect(await listObligations(store, id)).toHaveLength(1)
  })
})

function obligation(probationerId: string, given: Partial<NewObligation>): NewObligation {
  const nothing = { words: undefined, detail: undefined, proof: undefined, dueOn: undefined, status: undefined }
  return { id: newId(), probationerId, code: 'soins', ...nothing, ...given }
}

async function keep(store: Store, written: NewObligation) {
  return (await store.transaction((tx) => keepObligation(tx, written, NOW))).kept
}
