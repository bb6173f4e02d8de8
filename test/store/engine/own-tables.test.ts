import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { sealsIn } from '../../../src/store/engine/copied-seals.ts'
import { actingIn, hasOwnTables } from '../../../src/store/engine/own-tables.ts'
import { countApplied } from '../../../src/store/engine/sqlite-migrations.ts'
import { isCopyFolder } from '../../../src/store/engine/temporary-copies.ts'
import { writeMigrated } from '../../support/migrated-file.ts'
import { newFolder } from '../../support/store.ts'

async function openMigrated(words = '') {
  const file = join(newFolder(), 'copy.db')
  await writeMigrated(file)
  const copy = new Sqlite(file)
  if (words) copy.exec(words)
  return { file, copy, isOurs: () => hasOwnTables(copy, countApplied(copy)) }
}

test('a copy has what acts by itself of ours, word for word, or is none of ours; one that lacks some of it is', async () => {
  const { copy, isOurs } = await openMigrated()
  expect(actingIn(copy).map((words) => words.split(':')[0])).toEqual([
    'journal_entry_is_new',
    'journal_entry_keeps_its_details',
    'journal_entry_keeps_its_seal',
    'journal_entry_leaves_said',
    'journal_entry_stays',
    'journal_seal_is_new',
    'journal_seal_remains',
    'journal_seal_stays',
  ])
  expect(isOurs()).toBe(true)
  copy.exec('drop trigger journal_seal_stays')
  expect(isOurs()).toBe(true)
  copy.exec('create trigger journal_seal_stays before update on journal_seals begin delete from marks; end')
  expect(isOurs()).toBe(false)
  copy.close()
})

test.each([
  ['another trigger', 'create trigger quiet after insert on marks begin delete from probationers; end'],
  ['a view', 'create view others as select * from probationers'],
])('%s is none of ours', async (_, words) => {
  const { copy, isOurs } = await openMigrated(words)
  expect(isOurs()).toBe(false)
  copy.close()
})

test('the seals of a copy are read from its file; of none, or of what is no store, nothing is', async () => {
  const { file, copy } = await openMigrated()
  expect(sealsIn(file, [1])).toEqual({ asked: [] })
  copy.exec(
    `insert into journal_seals (id, kind, sums, mac) values ('000000000001', 'written', '{}', 'one'), ('000000000002', 'written', '{}', 'two')`,
  )
  expect(sealsIn(file, [1, 7])).toEqual({ last: { number: 2, mac: 'two' }, asked: [{ number: 1, mac: 'one' }] })
  copy.exec('drop table journal_seals')
  expect(sealsIn(file)).toBeUndefined()
  copy.close()
  expect(sealsIn(join(file, 'nowhere.db'))).toBeUndefined()
})

test('a folder for a copy is known by its name', () => {
  expect(isCopyFolder('justif.db.justif-copy-123-aB3def')).toBe(true)
  for (const name of ['justif.db', 'justif.db.justif-copy-123', 'copies']) expect(isCopyFolder(name)).toBe(false)
})
