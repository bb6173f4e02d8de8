import { rmSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { openStore } from '../../../src/store/engine/open-store.ts'
import { inWords, troubleOf } from '../../../src/store/engine/trouble.ts'
import { SECRET } from '../../support/postgres-server.ts'
import { newDatabase, newFolder } from '../../support/store.ts'

/** What an engine throws, and what it says of the store. */

function thrownBy(work: () => unknown): unknown {
  try {
    return work()
  } catch (error) {
    return error
  }
}

test('each trouble of a SQLite file is told from a bug of ours', () => {
  const file = join(newFolder(), 'justif.db')
  const db = new Sqlite(file)
  db.exec('create table t (a unique); insert into t values (1)')
  const other = new Sqlite(file, { timeout: 0 })
  db.exec('begin immediate')
  expect(troubleOf(thrownBy(() => other.exec('begin immediate')))).toBe('locked')
  db.exec('rollback')
  other.pragma('max_page_count = 2')
  expect(troubleOf(thrownBy(() => other.exec('insert into t values (zeroblob(100000))')))).toBe('full')
  const reader = new Sqlite(file, { readonly: true })
  expect(troubleOf(thrownBy(() => reader.exec('delete from t')))).toBe('readOnly')
  expect(troubleOf(thrownBy(() => reader.exec('select nothing')))).toBeUndefined()
  expect(troubleOf(thrownBy(() => db.exec('insert into t values (1)')))).toBeUndefined()
  for (const connection of [db, other, reader]) connection.close()
  rmSync(file)
  expect(troubleOf(thrownBy(() => new Sqlite(file, { fileMustExist: true })))).toBe('unreachable')
})

test('a write to a Postgres that can only be read, and a server that is not there, are troubles of the store', async () => {
  const store = await openStore(await newDatabase('postgres'), SECRET)
  const write = store.db.delete(store.tables.marks)
  expect(troubleOf(await write.then(undefined, (error: unknown) => error))).toBe('readOnly')
  await store.close()
  const nobody = openStore('postgres://localhost:9/justif', SECRET)
  expect(troubleOf(await nobody.catch((error: unknown) => error))).toBe('unreachable')
})

test('what is no error of an engine is no trouble of the store', () => {
  for (const thrown of [new Error('ours'), new TypeError(), 'text', undefined, null, { code: 'ERR_INVALID_ARG_TYPE' }])
    expect(troubleOf(thrown)).toBeUndefined()
  expect(troubleOf(new Error('wrapped', { cause: { code: 'SQLITE_FULL' } }))).toBe('full')
})

test('each trouble has its words', () => {
  const words = (['full', 'locked', 'readOnly', 'damaged', 'unreachable', undefined] as const).map((trouble) =>
    inWords(trouble),
  )
  expect(new Set(words).size).toBe(6)
})
