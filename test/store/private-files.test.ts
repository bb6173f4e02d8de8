import { chmodSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { copyAside } from '../../src/store/copy-aside.ts'
import { openStore } from '../../src/store/database.ts'
import { setMark } from '../../src/store/marks.ts'
import { makePrivate } from '../../src/store/private-file.ts'
import { openRehearsalFolder, sweepRehearsals } from '../../src/store/rehearsal-folder.ts'
import { SECRET } from '../support/postgres-server.ts'
import { newFolder } from '../support/store.ts'

const modeOf = (file: string) => (statSync(file).mode & 0o777).toString(8)

test('a store, what SQLite keeps beside it, its copies and the folder made for it are their owner’s alone', async () => {
  const folder = join(newFolder(), 'data')
  const file = join(folder, 'justif.db')
  const store = await openStore(`file:${file}`, SECRET)
  await store.backup(join(folder, 'copy.db'))
  expect(modeOf(folder)).toBe('700')
  const files = readdirSync(folder)
  expect(files).toContain('justif.db-wal')
  expect(files.map((name) => [name, modeOf(join(folder, name))])).toEqual(files.map((name) => [name, '600']))
  await store.close()
})

test('a store that others could read is theirs no more once opened', async () => {
  const file = join(newFolder(), 'justif.db')
  await (await openStore(`file:${file}`, SECRET)).close()
  chmodSync(file, 0o644)
  await (await openStore(`file:${file}`, SECRET)).close()
  expect(modeOf(file)).toBe('600')
})

test('the copy of a preview is beside the store, its owner’s alone, and gone after it', async () => {
  const folder = newFolder()
  const store = await openStore(`file:${join(folder, 'justif.db')}`, SECRET)
  await store.rehearse(async (within) => {
    await within(async () => {})
    const [copy = ''] = readdirSync(folder).filter((name) => name.includes('rehearsal'))
    expect(modeOf(join(folder, copy))).toBe('700')
  })
  expect(readdirSync(folder).filter((name) => name.includes('rehearsal'))).toEqual([])
  await store.close()
})

test('copies left by a process that was killed go at the next opening; those of one at work stay', async () => {
  const folder = newFolder()
  const file = join(folder, 'justif.db')
  const dead = 2 ** 22 + 1 // above the highest number a process may have
  const left = `${file}.rehearsal-${dead}-abc`
  mkdirSync(left)
  writeFileSync(join(left, 'rehearsal.db'), 'everything')
  mkdirSync(`${file}.rehearsal-${process.ppid}-abc`)
  const ours = openRehearsalFolder(file)
  await (await openStore(`file:${file}`, SECRET)).close()
  sweepRehearsals(file)
  const kept = readdirSync(folder).filter((name) => name.includes('rehearsal'))
  expect(kept.map((name) => join(folder, name)).sort()).toEqual(
    [ours.folder, `${file}.rehearsal-${process.ppid}-abc`].sort(),
  )
  ours.remove()
  makePrivate(file)
})

test('a store is copied, a large one in a thread of its own, and a copy that cannot be made is an error', async () => {
  const folder = newFolder()
  const file = join(folder, 'justif.db')
  const store = await openStore(`file:${file}`, SECRET)
  for (const size of ['small', 'large']) {
    if (size === 'large') await store.transaction((tx) => setMark(tx, 'ballast', 'x'.repeat(5_000_000)))
    await copyAside(file, join(folder, `${size}.db`))
    await (await openStore(`file:${join(folder, `${size}.db`)}`, SECRET)).close()
    await expect(copyAside(file, join(folder, 'nowhere', 'copy.db'))).rejects.toThrow()
  }
  await store.close()
})

test('a store that another process is writing to closes all the same', async () => {
  const file = join(newFolder(), 'justif.db')
  const store = await openStore(`file:${file}`, SECRET)
  const other = new Sqlite(file)
  other.exec('begin immediate')
  await store.keepStatistics()
  await store.close()
  other.exec('rollback')
  other.close()
})
