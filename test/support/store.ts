import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, describe, onTestFinished } from 'vitest'
import type { Store } from '../../src/store/engine/database.ts'
import type { Engine } from '../../src/store/engine/dialect.ts'
import { openStore } from '../../src/store/engine/open-store.ts'
import { AT_NIGHT } from './at-night.ts'
import { askAt } from './door.ts'
import { writeMigrated } from './migrated-file.ts'
import { DOOR, SECRET } from './postgres-server.ts'

/** Opens the test's own store, empty; or, at an address, the same store as another machine would. Closed when the test ends. */
export type OpenStore = (databaseUrl?: string) => Promise<Store>

type Promises = (open: OpenStore, engine: Engine) => void

/** Describes the same promises twice: kept on SQLite, and on a real Postgres. */
export function eachEngine(promises: Promises): void {
  describeOn(['sqlite', 'postgres'], promises)
}

/** Of promises whose statements others show on both: kept on SQLite, and at night on a real Postgres as well. */
export function eachEngineAtNight(promises: Promises): void {
  describeOn(AT_NIGHT ? ['sqlite', 'postgres'] : ['sqlite'], promises)
}

function describeOn(engines: Engine[], promises: Promises): void {
  describe.each(engines)('on %s', (engine) => {
    const openOwn = engine === 'postgres' ? reuseOne() : async () => openAt(await newDatabase(engine))
    promises((databaseUrl) => (databaseUrl === undefined ? openOwn() : openAt(databaseUrl)), engine)
  })
}

/** The address of a database nobody else uses: up to date, empty, or (on Postgres) as another one is; gone when the test ends. */
export async function newDatabase(
  engine: Engine,
  template: 'migrated' | 'empty' | (string & {}) = 'migrated',
): Promise<string> {
  if (engine === 'sqlite') {
    const file = join(newFolder(), 'justif.db')
    if (template === 'migrated') await writeMigrated(file)
    return `file:${file}`
  }
  const url = await makeDatabase(template)
  onTestFinished(() => dropDatabase(url))
  return url
}

/** Of Postgres; for several tests: whoever makes it drops it. */
export function makeDatabase(template: string): Promise<string> {
  return askAt(DOOR, 'POST', template)
}

/** A folder of the test that calls, gone when it ends. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'justif-store-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export async function openAt(databaseUrl: string): Promise<Store> {
  const store = await openStore(databaseUrl, SECRET)
  onTestFinished(() => store.close())
  return lent(store)
}

/** Closed by the end of the test, so that a service which closes what it was given does no harm. */
function lent(store: Store): Store {
  return { ...store, close: async () => {} }
}

/** One database for the tests of a file, one after the other: emptying it takes some 10 ms, making and opening another 130. */
function reuseOne(): () => Promise<Store> {
  let made: Promise<{ store: Store; empty(): Promise<void>; end(): Promise<void> }> | undefined
  afterAll(async () => (await made)?.end())
  return async () => {
    made ??= openReusable()
    const { store, empty } = await made
    onTestFinished(empty)
    return lent(store)
  }
}

async function openReusable() {
  const url = await makeDatabase('migrated')
  const store = await openStore(url, SECRET)
  const client = new pg.Client(url)
  await client.connect()
  await client.query('set session_replication_role = replica') // children and parents in any order
  const { rows } = await client.query("select tablename as name from pg_tables where schemaname = 'public'")
  const kept = (name: string) => (name === 'marks' ? " where name <> 'secret'" : '')
  // A store that loses its keys under whoever has it open says so.
  const deletes = rows.filter(({ name }) => name !== 'data_keys').map(({ name }) => `delete from ${name}${kept(name)}`)
  return {
    store,
    async empty() {
      await client.query(deletes.join(';'))
    },
    async end() {
      await Promise.all([store.close(), client.end()])
      await dropDatabase(url)
    },
  }
}

export async function dropDatabase(url: string): Promise<void> {
  await askAt(DOOR, 'DELETE', new URL(url).pathname.slice(1))
}
