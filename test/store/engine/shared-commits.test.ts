import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, onTestFinished, test, vi } from 'vitest'
import { turnsOf } from '../../../src/store/engine/shared-commits.ts'
import { newFolder } from '../../support/store.ts'

test('turns that wait at the same moment share a commit, in the order they were asked for', async () => {
  const { turns, add, commits, all } = openTurns()
  await Promise.all(Array.from({ length: 60 }, (_, n) => turns.write(() => add(n))))
  expect(all()).toEqual(Array.from({ length: 60 }, (_, n) => n))
  expect(commits()).toBe(4) // the first alone, since nobody else waited; then twenty-five, twenty-five, nine
})

test('each is answered once its own is durable, and not before', async () => {
  const { turns, add, file } = openTurns()
  const other = new Sqlite(file, { readonly: true })
  onTestFinished(() => void other.close())
  const seen = await Promise.all(
    [1, 2, 3].map(async (n) => {
      await turns.write(() => add(n))
      return other.prepare('select count(*) from numbers where n = ?').pluck().get(n)
    }),
  )
  expect(seen).toEqual([1, 1, 1])
})

test('one that fails takes nothing of the others with it', async () => {
  const { turns, add, all } = openTurns()
  const asked = [0, 1, 2, 3].map((n) =>
    turns.write(async () => {
      await add(n)
      if (n % 2 === 1) throw new Error(`${n} is odd`)
      return n
    }),
  )
  const ended = await Promise.allSettled(asked)
  expect(ended.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'rejected'])
  expect(all()).toEqual([0, 2])
})

test('when the commit itself fails, none of it happened, and all who share it hear so', async () => {
  const { writer, turns, add, all } = openTurns()
  writer.pragma('foreign_keys = on')
  writer.exec('create table children (n references numbers(n) deferrable initially deferred)')
  const orphan = () => turns.write(async () => void writer.exec('insert into children values (99)'))
  const ended = await Promise.allSettled([turns.write(() => add(0)), turns.write(() => add(1)), orphan()])
  expect(ended.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected'])
  expect(all()).toEqual([0])
  await turns.write(() => add(2))
  expect(all()).toEqual([0, 2])
})

test('what runs between two transactions is in none, and keeps its place', async () => {
  const { writer, turns, add, all } = openTurns()
  const asked = [
    turns.write(() => add(0)),
    turns.write(() => add(1)),
    turns.between(async () => [writer.inTransaction, all()]),
    turns.write(() => add(2)),
  ]
  expect(await asked[2]).toEqual([false, [0, 1]])
  await Promise.all(asked)
  await turns.quiet()
  expect(all()).toEqual([0, 1, 2])
})

function openTurns() {
  const file = join(newFolder(), 'turns.db')
  const writer = new Sqlite(file)
  onTestFinished(() => void writer.close())
  writer.pragma('journal_mode = WAL')
  writer.exec('create table numbers (n integer primary key)')
  const exec = vi.spyOn(writer, 'exec')
  return {
    file,
    writer,
    turns: turnsOf(writer, new Map()),
    add: async (n: number) => void writer.prepare('insert into numbers values (?)').run(n),
    all: () => writer.prepare('select n from numbers order by rowid').pluck().all(),
    commits: () => exec.mock.calls.filter(([sql]) => sql === 'commit').length,
  }
}
