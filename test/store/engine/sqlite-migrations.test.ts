import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { describe, expect, onTestFinished, test } from 'vitest'
import { bringUpToDate } from '../../../src/store/engine/sqlite-migrations.ts'
import { newFolder } from '../../support/store.ts'

const START = [
  'create table parents (id text primary key not null)',
  'create table children (id text primary key not null, parent text not null references parents(id) on delete cascade)',
]
/** What drizzle-kit writes when a column changes in a way SQLite cannot alter: the table is made anew and the old one dropped. */
const REBUILD = [
  'PRAGMA foreign_keys=OFF;',
  'create table __new_parents (id text primary key not null, name text)',
  'insert into __new_parents (id) select id from parents',
  'drop table parents',
  'alter table __new_parents rename to parents',
  'PRAGMA foreign_keys=ON;',
]

describe('a migration', () => {
  test('that rebuilds a table with children keeps the children', async () => {
    const { writer, migrate } = await family()
    await migrate(START, REBUILD)
    expect(writer.prepare('select id, parent from children order by id').all()).toEqual([
      { id: 'Ana', parent: 'Rosa' },
      { id: 'Leo', parent: 'Rosa' },
    ])
    expect(writer.prepare('select id, name from parents').all()).toEqual([{ id: 'Rosa', name: null }])
  })

  test('that would leave children without their parent is undone whole, and says so', async () => {
    const { writer, migrate } = await family()
    const forgets = [...REBUILD.slice(0, 2), ...REBUILD.slice(3)]
    await expect(migrate(START, forgets)).rejects.toThrow('2 rows without their parent')
    expect(writer.prepare('select id from parents').all()).toEqual([{ id: 'Rosa' }])
    await migrate(START, REBUILD)
    expect(writer.prepare('select count(*) as n from children').get()).toEqual({ n: 2 })
  })

  test('that fails halfway leaves nothing, nor does the one before it', async () => {
    const { writer, migrate } = await family()
    await expect(migrate(START, ['create table good (id text)'], ['create table bad (id', 'x'])).rejects.toThrow()
    expect(writer.prepare("select name from sqlite_master where name in ('good', 'bad')").all()).toEqual([])
    expect(writer.inTransaction).toBe(false)
  })

  test('is made once', async () => {
    const { migrate } = await family()
    await migrate(START, REBUILD)
    await migrate(START, REBUILD)
  })

  test('leaves a copy from before it, newer than that of an attempt that failed; the first needs none', async () => {
    const { writer, migrate, file } = await family()
    expect(existsSync(`${file}.before-migration-0`)).toBe(false)
    await expect(migrate(START, ['x'])).rejects.toThrow()
    writer.exec("insert into parents values ('Noor')")
    await migrate(START, REBUILD)
    const copy = new Sqlite(`${file}.before-migration-1`, { readonly: true })
    expect(copy.prepare('select * from parents order by id').all()).toEqual([{ id: 'Noor' }, { id: 'Rosa' }])
    expect(copy.prepare('select count(*) as n from children').get()).toEqual({ n: 2 })
    copy.close()
  })

  test('waits for nobody when there is nothing to do', async () => {
    const { file, writer, migrate } = await family()
    writer.exec('begin immediate')
    const other = connectTo(file)
    await migrate.with(other, START)
    writer.exec('rollback')
  })

  test('waits for who is writing, without holding up the rest of the process', async () => {
    const { file, writer, migrate } = await family()
    writer.exec('begin immediate')
    const migrating = migrate.with(connectTo(file), START, REBUILD)
    writer.exec("insert into parents values ('Noor')")
    writer.exec('commit')
    await migrating
    expect(writer.prepare('select count(*) as n from parents').get()).toEqual({ n: 2 })
  })
})

/** A file with one parent and two children, and a way to give it more migrations. */
async function family() {
  const file = join(newFolder(), 'family.db')
  const writer = connectTo(file)
  const migrateWith = (connection: Sqlite.Database, ...migrations: string[][]) =>
    bringUpToDate(connection, writeMigrations(migrations)).finally(() => connection.pragma('foreign_keys = ON'))
  const migrate = Object.assign((...migrations: string[][]) => migrateWith(writer, ...migrations), {
    with: migrateWith,
  })
  await migrate(START)
  writer.exec("insert into parents values ('Rosa'); insert into children values ('Ana', 'Rosa'), ('Leo', 'Rosa')")
  return { file, writer, migrate }
}

function connectTo(file: string): Sqlite.Database {
  const connection = new Sqlite(file)
  connection.pragma('journal_mode = WAL')
  onTestFinished(() => {
    connection.close()
  })
  return connection
}

/** A folder as drizzle-kit leaves it. */
function writeMigrations(migrations: string[][]): string {
  const folder = newFolder()
  mkdirSync(join(folder, 'meta'))
  const entries = migrations.map((statements, idx) => {
    writeFileSync(join(folder, `${idx}.sql`), statements.join('\n--> statement-breakpoint\n'))
    return { idx, version: '6', when: 1_700_000_000_000 + idx, tag: String(idx), breakpoints: true }
  })
  writeFileSync(join(folder, 'meta/_journal.json'), JSON.stringify({ version: '7', dialect: 'sqlite', entries }))
  return folder
}
