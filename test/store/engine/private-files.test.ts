import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Sqlite from 'better-sqlite3'
import { DateTime } from 'luxon'
import { describe, expect, onTestFinished, test } from 'vitest'
import { copyAside } from '../../../src/store/engine/copy-aside.ts'
import { copyStore } from '../../../src/store/engine/copy-store.ts'
import { openStore } from '../../../src/store/engine/open-store.ts'
import { makePrivate } from '../../../src/store/engine/private-file.ts'
import {
  openTemporaryFolder,
  removeOldCopiesBeside,
  sweepCopiesBeside,
} from '../../../src/store/engine/temporary-copies.ts'
import { setMark } from '../../../src/store/marks/marks.ts'
import { SECRET } from '../../support/postgres-server.ts'
import { newFolder } from '../../support/store.ts'

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
    const [copy = ''] = readdirSync(folder).filter((name) => name.includes('.justif-copy-'))
    expect(modeOf(join(folder, copy))).toBe('700')
  })
  expect(readdirSync(folder).filter((name) => name.includes('.justif-copy-'))).toEqual([])
  await store.close()
})

describe('a copy of the store', () => {
  const copiesIn = (folder: string) => readdirSync(folder).filter((name) => name.includes('.justif-copy-'))

  test.each(['preview', 'backup', 'restore'])('that a killed %s left is gone at the next opening', async (what) => {
    const folder = newFolder()
    const child = await startCopy(what, join(folder, 'justif.db'))
    expect(copiesIn(folder)).toHaveLength(1)
    child.kill('SIGKILL')
    await once(child, 'close')
    expect(copiesIn(folder)).toHaveLength(1)
    await (await openStore(`file:${join(folder, 'justif.db')}`, SECRET)).close()
    expect(copiesIn(folder)).toEqual([])
  })

  test('that another process is working on is left to it', async () => {
    const folder = newFolder()
    await startCopy('restore', join(folder, 'justif.db'))
    const before = copiesIn(folder)
    await (await openStore(`file:${join(folder, 'justif.db')}`, SECRET)).close()
    expect(copiesIn(folder)).toEqual(before)
  })

  test('of an earlier process that had our number goes; what we use, and what only looks like it, stays', async () => {
    const folder = newFolder()
    const file = join(folder, 'justif.db')
    const left = `${file}.justif-copy-${process.pid}-abc123`
    mkdirSync(left)
    writeFileSync(join(left, 'restoring.db'), 'everything')
    for (const name of ['notes.partial', 'x.justif-copy-1', `x.justif-copy-${2 ** 22 + 1}-abc123.db`])
      writeFileSync(join(folder, name), 'of somebody')
    const ours = openTemporaryFolder(file)
    const before = readdirSync(folder)
    sweepCopiesBeside(file)
    expect(readdirSync(folder)).toEqual(before.filter((name) => join(folder, name) !== left))
    await ours.remove()
    sweepCopiesBeside(join(folder, 'nowhere', 'justif.db'))
    makePrivate(file)
  })
})

/** A process that is at work on a copy, until it is killed. */
async function startCopy(what: string, file: string): Promise<ChildProcess> {
  const script = fileURLToPath(new URL('../../support/endless-copy.ts', import.meta.url))
  const child = spawn(process.execPath, [script, what, file, SECRET], { stdio: ['ignore', 'pipe', 'inherit'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  await once(child.stdout, 'data')
  return child
}

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
  expect(() => copyStore(file, join(folder, 'small.db'))).toThrow('already exists')
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

test('what migrations and restores kept beside a store goes once it is old, and nothing else', () => {
  const folder = newFolder()
  const file = join(folder, 'justif.db')
  const ours = [
    'justif.db.before-migration-12',
    'justif.db.replaced-20260301T090000Z',
    'justif.db.replaced-20260301T090000Z-wal',
  ]
  const others = ['justif.db', 'justif.db-wal', 'justif.db.of-mine', 'other.db.before-migration-12']
  for (const name of [...ours, ...others]) writeFileSync(join(folder, name), 'x')
  removeOldCopiesBeside(file, DateTime.utc().minus({ days: 1 }))
  expect(readdirSync(folder)).toHaveLength(7)
  removeOldCopiesBeside(file, DateTime.utc().plus({ days: 1 }))
  expect(readdirSync(folder).sort()).toEqual(others.sort())
})
