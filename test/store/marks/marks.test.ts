import { expect, test } from 'vitest'
import {
  findInstant,
  findMark,
  listMarks,
  listMarksUnder,
  removeMark,
  setMark,
} from '../../../src/store/marks/marks.ts'
import { eachEngine } from '../../support/store.ts'
import { NOW } from '../ground.ts'

eachEngine((open) => {
  test('a mark is what was last written under its name, until it is removed', async () => {
    const store = await open()
    for (const value of ['first', 'second']) await store.transaction((tx) => setMark(tx, 'carrier', value))
    await store.transaction((tx) => setMark(tx, 'other', 'stays'))
    expect(await findMark(store, 'carrier')).toBe('second')
    expect([...(await listMarks(store, ['carrier', 'nowhere']))]).toEqual([['carrier', 'second']])
    expect(await listMarks(store, [])).toEqual(new Map())
    expect([...(await listMarksUnder(store, 'carr'))]).toEqual([['carrier', 'second']])
    await store.transaction((tx) => removeMark(tx, 'carrier'))
    expect(await findMark(store, 'carrier')).toBeUndefined()
    expect(await findMark(store, 'other')).toBe('stays')
  })

  test('a mark may be an instant', async () => {
    const store = await open()
    expect(await findInstant(store, 'ticked')).toBeUndefined()
    await store.transaction((tx) => setMark(tx, 'ticked', NOW.toISO() ?? ''))
    expect(await findInstant(store, 'ticked')).toEqual(NOW)
  })
})
