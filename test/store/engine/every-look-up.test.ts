import { getTableColumns, getTableName } from 'drizzle-orm'
import { expect, test } from 'vitest'
import type { Tables } from '../../../src/store/engine/tables.ts'
import { indexesForMoving } from '../../../src/store/keys/move-look-ups.ts'
import { eachEngine } from '../../support/store.ts'

/** Of random letters, or made of ids: nobody can guess what they stand for. */
const NOT_MOVED = [
  'action_links.key',
  'emails.key',
  'sessions.key',
  'sign_in_links.key',
  'tokens.key',
  // Made of a place's name and address, or of an hour: no look-up.
  'places.key',
  'slots.key',
  'place_names.key',
  // What stands in them between colons moves by itself.
  'messages.key',
  'notices.key',
  'requests.key',
]

eachEngine((open) => {
  test('every column that is looked up by a key moves with it, or is known to stay: a new one is one or the other', async () => {
    const store = await open()
    const moved = new Set(indexesForMoving(store).map(({ name }) => name))
    const kept = (Object.keys(store.tables) as (keyof Tables)[]).flatMap((name) => {
      const table = getTableName(store.tables[name])
      return Object.entries(getTableColumns(store.tables[name]))
        .filter(([field]) => /(^k|K)ey$/.test(field))
        .filter(([, { name: column }]) => !moved.has(`rekey_${table}_${column}`))
        .map(([, { name: column }]) => `${table}.${column}`)
    })
    expect(kept.sort()).toEqual([...NOT_MOVED].sort())
  })
})
