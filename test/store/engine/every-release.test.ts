import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate } from 'drizzle-orm/node-postgres/migrator'
import { DateTime } from 'luxon'
import pg from 'pg'
import { afterAll, expect, onTestFinished, test } from 'vitest'
import { checkInstallation } from '../../../src/app/upkeep/check-installation.ts'
import { readConfig } from '../../../src/config.ts'
import { inspectCopy } from '../../../src/store/engine/copies.ts'
import { kitFor, sealedColumns } from '../../../src/store/engine/dialect.ts'
import { type AnySQLiteColumn, getTableColumns, getTableName } from '../../../src/store/engine/drizzle.ts'
import { openStore } from '../../../src/store/engine/open-store.ts'
import { bringUpToDate } from '../../../src/store/engine/sqlite-migrations.ts'
import { tablesFor } from '../../../src/store/engine/tables.ts'
import { openKeyring, openVault } from '../../../src/store/engine/vault.ts'
import { SECRET } from '../../support/postgres-server.ts'
import { dropDatabase, makeDatabase, newDatabase, newFolder } from '../../support/store.ts'
import { dump } from '../../support/store-dump.ts'

/**
 * Rows that a release really left, of 3 migrations; of tables that came later, or were empty then, one row is made by what the table says
 * of its columns.
 */
const LEFT = { migrations: 3, rows: (engine: string) => read(`releases/0002.${engine}.sql`) }
const STOPPED_AT = 1_796_198_400_000
const vault = openVault(SECRET)
const RELEASED = migrationsIn('sqlite')

/** What a later release takes out, puts into another table, or makes of what was there. */
const MOVES = new Set(['reminders', 'messages', 'notifications', 'notices', 'name_words', 'marks', 'data_keys'])
/** What only the service can have written: a made row of it would be a journal that somebody changed. */
const NOT_MADE = new Set(['journal_seals', 'data_keys'])

let left: ReturnType<typeof leaveEach> | undefined

test.each(RELEASED.map((name, place) => ({ name, count: place + 1 })))(
  'an SQLite store of $name is opened by this release, with its rows',
  async ({ count }) => {
    const file = storeFile()
    left ??= leaveEach()
    const { image = Buffer.of(), rows: before = {} } = (await left)[count - 1] ?? {}
    writeFileSync(file, image)
    expect(Object.values(before).filter((rows) => rows > 0).length).toBeGreaterThan(15)
    const store = await openStore(`file:${file}`, SECRET)
    onTestFinished(() => store.close())
    const report = inspectCopy(file, openKeyring(SECRET))
    if ('problem' in report) throw new Error(report.problem)
    expect(report.migrations).toEqual({ applied: RELEASED.length, known: RELEASED.length })
    for (const [table, rows] of Object.entries(before)) {
      if (!MOVES.has(table)) expect(report.counts[table], table).toBe(rows)
    }
    expect(report.counts.messages).toBeGreaterThanOrEqual(before.messages ?? 0)
    await expectSound(store, file)
  },
)

/** The first, the one whose rows a release left, and two that later ones move much of: a half second each. All of them when asked. */
const ON_POSTGRES = process.env.EVERY_RELEASE ? RELEASED.map((_, place) => place + 1) : [1, 3, 13, 24]

test.each(ON_POSTGRES.map((count) => ({ name: RELEASED[count - 1], count })))(
  'a Postgres of $name is opened by this release, with its rows',
  async ({ count }) => {
    left ??= leaveEach()
    const url = await newDatabase('postgres', await leaveOnPostgres(await left, count))
    const before = await countOnPostgres(url)
    expect(Object.values(before).filter((rows) => rows > 0).length).toBeGreaterThan(15)
    const store = await openStore(url, SECRET)
    onTestFinished(() => store.close())
    const after = await countOnPostgres(url)
    for (const [table, rows] of Object.entries(before)) if (!MOVES.has(table)) expect(after[table], table).toBe(rows)
    expect(after.messages).toBeGreaterThanOrEqual(before.messages ?? 0)
    await expectSound(store, url)
  },
)

/** Every field opens, as this release reads it, and its doctor finds nothing wrong. */
async function expectSound(store: Awaited<ReturnType<typeof openStore>>, where: string): Promise<void> {
  await dump(store)
  const given = readConfig({
    DATABASE_URL: where.startsWith('postgres') ? where : `file:${where}`,
    SECRET_KEY: 'x'.repeat(32),
  })
  if ('problems' in given) throw new Error(given.problems.join())
  const found = await checkInstallation(store, given.config, DateTime.fromMillis(STOPPED_AT))
  const wrong = found.filter(({ level }) => level === 'problem').map(({ code }) => code)
  expect(wrong.filter((code) => !STOPPED.has(code))).toEqual([])
}

/** What the doctor says of any service that has not been started again. */
const STOPPED = new Set(['tickNever', 'tickLate', 'emailsLate'])

/** The store of each release, made from the one before, with a row in each table; and how many each table has. */
async function leaveEach(): Promise<{ image: Buffer; rows: Record<string, number> }[]> {
  const left: { image: Buffer; rows: Record<string, number> }[] = []
  for (const count of RELEASED.keys()) {
    const before = left[count - 1]
    const file = storeFile()
    if (before && count !== LEFT.migrations - 1) writeFileSync(file, before.image)
    const store = new Sqlite(file)
    store.pragma('synchronous = off')
    await bringUpToDate(store, migrationsUntil('sqlite', count + 1))
    store.pragma('foreign_keys = off')
    if (count === LEFT.migrations - 1) store.exec(LEFT.rows('sqlite'))
    for (const table of tablesOf(store)) {
      if (rowsIn(store, table) === 0 && !NOT_MADE.has(table)) makeRow(store, table)
    }
    expect(store.pragma('foreign_key_check')).toEqual([])
    const rows = Object.fromEntries(tablesOf(store).map((table) => [table, rowsIn(store, table)]))
    left.push({ image: store.serialize(), rows })
    store.close()
  }
  return left
}

/** One database that goes on from a release to a later one; each is tried on a copy of it. */
let walked: string | undefined
afterAll(() => walked && dropDatabase(walked))

/** Takes it on to that release, with a row in each table as SQLite's store of that release has it; returns its name. */
async function leaveOnPostgres(left: Awaited<ReturnType<typeof leaveEach>>, count: number): Promise<string> {
  walked ??= await makeDatabase('empty')
  const client = new pg.Client(walked)
  await client.connect()
  try {
    await migrate(drizzle(client), { migrationsFolder: migrationsUntil('postgres', count) })
    await client.query('set session_replication_role = replica') // children and parents in any order
    if (count === LEFT.migrations) {
      const tables = Object.keys(await tablesOnPostgres(client))
      await client.query(tables.map((table) => `delete from "${table}";`).join(''))
      await client.query(LEFT.rows('postgres'))
    }
    await fillFrom(client, left[count - 1]?.image ?? Buffer.of())
  } finally {
    await client.end()
  }
  return new URL(walked).pathname.slice(1)
}

/** Into each table without a row, those of the same table there, in the types of this engine and of the parents that are here. */
async function fillFrom(client: pg.Client, image: Buffer): Promise<void> {
  const store = new Sqlite(image)
  const tables = await tablesOnPostgres(client)
  const held = await countRows(client, Object.keys(tables))
  for (const [table, types] of Object.entries(tables)) {
    if (held[table] !== 0) continue
    const rows = store.prepare(`select * from "${table}"`).all() as Record<string, unknown>[]
    const parents = new Map<string, unknown>()
    for (const key of store.pragma(`foreign_key_list("${table}")`) as { from: string; table: string; to: string }[]) {
      if (held[key.table] === 0 || key.table === table) continue
      const { rows } = await client.query(`select "${key.to}" as id from "${key.table}" limit 1`)
      parents.set(key.from, rows[0].id)
    }
    const given = rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([column, value]) => [
          column,
          value === null ? null : (parents.get(column) ?? asOnPostgres(types[column], value)),
        ]),
      ),
    )
    await client.query(`insert into "${table}" select * from json_populate_recordset(null::"${table}", $1)`, [
      JSON.stringify(given),
    ])
  }
  store.close()
}

function asOnPostgres(type: string | undefined, value: unknown): unknown {
  if (type?.startsWith('timestamp')) return new Date(Number(value)).toISOString()
  if (type === 'jsonb') return JSON.parse(String(value))
  return type === 'boolean' ? Boolean(value) : value
}

/** Its tables, with the type of each column. */
async function tablesOnPostgres(client: pg.Client): Promise<Record<string, Record<string, string>>> {
  const { rows } = await client.query<{ table: string; types: Record<string, string> }>(
    `select table_name as table, json_object_agg(column_name, data_type) as types
       from information_schema.columns where table_schema = 'public' group by table_name order by table_name`,
  )
  return Object.fromEntries(rows.map(({ table, types }) => [table, types]))
}

async function countOnPostgres(url: string): Promise<Record<string, number>> {
  const client = new pg.Client(url)
  await client.connect()
  const counts = await countRows(client, Object.keys(await tablesOnPostgres(client)))
  await client.end()
  return counts
}

async function countRows(client: pg.Client, tables: string[]): Promise<Record<string, number>> {
  const each = tables.map((table) => `select '${table}' as table, count(*)::int as rows from "${table}"`)
  const { rows } = await client.query<{ table: string; rows: number }>(each.join(' union all '))
  return Object.fromEntries(rows.map(({ table, rows }) => [table, rows]))
}

interface Column {
  name: string
  type: string
  notnull: number
  dflt_value: string | null
}

function makeRow(store: Sqlite.Database, table: string): void {
  const columns = store.pragma(`table_info("${table}")`) as Column[]
  const parents = new Map(
    (store.pragma(`foreign_key_list("${table}")`) as { from: string; table: string; to: string }[]).map((key) => [
      key.from,
      key,
    ]),
  )
  const values = columns.map(({ name, type, dflt_value }) => {
    const parent = parents.get(name)
    if (parent?.table === table) return null
    if (parent) {
      if (rowsIn(store, parent.table) === 0) makeRow(store, parent.table)
      return store.prepare(`select "${parent.to}" from "${parent.table}" limit 1`).pluck().get()
    }
    if (sealedColumns.has(`${table}.${name}`)) return sealed(`${table}.${name}`)
    if (json.has(`${table}.${name}`)) return '[]'
    if (dflt_value !== null) return dflt_value.replaceAll("'", '')
    return type.toLowerCase() === 'integer'
      ? /_(at|until)$|^at$/.test(name)
        ? STOPPED_AT
        : 1
      : (PLAIN[name] ?? `${table}-${name}`)
  })
  store
    .prepare(`insert into "${table}" (${columns.map(({ name }) => `"${name}"`)}) values (${columns.map(() => '?')})`)
    .run(values)
}

/** What is both words and JSON. */
function sealed(where: string): string {
  return vault.seal(where === 'imported_lines.cells' ? '[]' : '{}', where)
}

/** As this release knows them; putting them together notes which are sealed. */
const json = new Set(
  Object.values(tablesFor(kitFor('sqlite', vault))).flatMap((table) =>
    Object.values(getTableColumns(table) as Record<string, AnySQLiteColumn>)
      .filter(({ columnType }) => columnType === 'SQLiteTextJson')
      .map(({ name }) => `${getTableName(table)}.${name}`),
  ),
)

const PLAIN: Record<string, string> = { name: 'secret', zone: 'Europe/Paris', holiday_region: 'FR' }

function tablesOf(store: Sqlite.Database): string[] {
  const all = store.prepare(
    "select name from sqlite_master where type = 'table' and name not like 'sqlite_%' and name not like '\\_\\_%' escape '\\'",
  )
  return all.pluck().all() as string[]
}

function rowsIn(store: Sqlite.Database, table: string): number {
  return store.prepare(`select count(*) from "${table}"`).pluck().get() as number
}

function storeFile(): string {
  return join(newFolder(), 'justif.db')
}

function migrationsIn(engine: string): string[] {
  const names = readdirSync(`migrations/${engine}`).filter((name) => name.endsWith('.sql'))
  return names.map((name) => name.replace('.sql', '')).sort()
}

/** The first so many migrations. */
function migrationsUntil(engine: string, count: number): string {
  const folder = newFolder()
  const all = join(process.cwd(), 'migrations', engine)
  const journal = JSON.parse(readFileSync(join(all, 'meta/_journal.json'), 'utf8'))
  const entries = journal.entries.slice(0, count)
  mkdirSync(join(folder, 'meta'))
  writeFileSync(join(folder, 'meta/_journal.json'), JSON.stringify({ ...journal, entries }))
  for (const { tag } of entries) symlinkSync(join(all, `${tag}.sql`), join(folder, `${tag}.sql`))
  return folder
}

function read(name: string): string {
  return readFileSync(join(import.meta.dirname, name), 'utf8')
}
