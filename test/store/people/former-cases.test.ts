import { expect, test } from 'vitest'
import { keepFormerCase, listByFormerCases, listFormerHolders } from '../../../src/store/people/former-cases.ts'
import { eachEngine } from '../../support/store.ts'
import { addPerson, layGround } from '../ground.ts'

eachEngine((open) => {
  test('people are found by each case number they had, in their own office, kept once and never in clear', async () => {
    const store = await open()
    const ground = await layGround(store)
    const { id } = await addPerson(store, ground, {})
    for (const caseNumber of ['F-1', 'F-2', 'F-1'])
      await store.transaction((tx) => keepFormerCase(tx, { id, caseNumber }))
    const found = await listByFormerCases(store, ground.officeId, ['F-1', 'F-2', 'F-3'])
    expect([...found].map(([caseNumber, person]) => [caseNumber, person.id]).toSorted()).toEqual([
      ['F-1', id],
      ['F-2', id],
    ])
    expect(await listByFormerCases(store, 'another office', ['F-1'])).toEqual(new Map())
    const other = await addPerson(store, ground, {})
    await store.transaction((tx) => keepFormerCase(tx, { id: other.id, caseNumber: 'F-1' }))
    const holders = await listFormerHolders(store, ground.officeId, ['F-1'])
    expect(holders.map(({ person }) => person.id).toSorted(), 'one number that two had').toEqual(
      [id, other.id].toSorted(),
    )
    const rows = await store.db.select().from(store.tables.formerCases)
    expect(rows).toHaveLength(3)
    expect(JSON.stringify(rows)).not.toContain('F-1')
  })
})
