import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { expect, onTestFinished, test } from 'vitest'
import { backUp } from '../../../src/app/upkeep/back-up.ts'
import { restoreToPostgres } from '../../../src/app/upkeep/restore-to-postgres.ts'
import { copyPostgresAside } from '../../../src/store/engine/backup-aside.ts'
import type { Store } from '../../../src/store/engine/database.ts'
import { openStore } from '../../../src/store/engine/open-store.ts'
import { copyPostgres } from '../../../src/store/engine/postgres-copy.ts'
import { findMark, setMark } from '../../../src/store/marks/marks.ts'
import { SECRET } from '../../support/postgres-server.ts'
import { newDatabase, newFolder } from '../../support/store.ts'
import { dump } from '../../support/store-dump.ts'
import { openStory } from '../../support/story.ts'

/** A service on Postgres that has texted somebody and was answered. */
async function openOnPostgres() {
  const url = await newDatabase('postgres')
  const store = await openStore(url, SECRET)
  onTestFinished(() => store.close())
  const story = await openStory('2026-12-01T10:00', { store: { ...store, close: async () => {} } })
  onTestFinished(() => story.service.close())
  await story.load('K-1;MOREL;Ana;0612121212;;SPIP;10/12/2026;14:00;Bobigny;;')
  await story.passTo('2026-12-09T18:00')
  await story.service.receive({ from: '+33612121212', body: 'oui je viens' })
  await story.service.ticker.quiet()
  return { url, store, folder: newFolder() }
}

test('a Postgres is copied into a store of its own as it is sealed, checked, and put back into another Postgres', async () => {
  const { store, folder } = await openOnPostgres()
  const file = join(folder, 'copy.db')
  const writing = store.transaction((tx) => setMark(tx, 'later', 'x'))
  expect(await backUp(store, file)).toMatchObject({ people: 1, appointments: 1 })
  await writing
  expect(readdirSync(folder)).toEqual(['copy.db'])
  expect(statSync(file).mode & 0o777).toBe(0o600)
  expect(readFileSync(file, 'latin1')).not.toMatch(/MOREL|612121212|oui je viens/)

  const opened = await openStore(`file:${file}`, SECRET)
  const [before, after] = [await dump(store), await dump(opened)]
  await opened.close()
  for (const [table, rows] of Object.entries(before)) {
    if (table !== 'marks') expect(sorted(after[table]), table).toEqual(sorted(rows))
  }

  const to = await newDatabase('postgres', 'empty')
  const prepare = (copy: Store) => copy.transaction((tx) => setMark(tx, 'readied', 'x'))
  const restored = await restoreToPostgres({ copy: file, databaseUrl: to, secret: SECRET, prepare })
  expect(restored).toMatchObject({ people: 1, appointments: 1 })
  const again = await openStore(to, SECRET)
  onTestFinished(() => again.close())
  expect(sorted((await dump(again)).messages)).toEqual(sorted(before.messages))
  expect(await findMark(again, 'readied')).toBe('x')
  expect(await restoreToPostgres({ copy: file, databaseUrl: to, secret: SECRET, prepare })).toEqual({
    problem: 'notEmpty',
  })
  expect(await restoreToPostgres({ copy: file, databaseUrl: to, secret: 'another', prepare })).toEqual({
    problem: 'wrongSecret',
  })
})

test('tables of another release on the server are no copy: what only one of both has would be lost without a word', async () => {
  const { url, store, folder } = await openOnPostgres()
  const client = new pg.Client(url)
  await client.connect()
  onTestFinished(() => client.end())
  await client.query('alter table offices add column of_tomorrow text')
  await expect(backUp(store, join(folder, 'copy.db'))).rejects.toThrow('another release')
  expect(readdirSync(folder)).toEqual([])
  await expect(copyPostgres(url, join(folder, 'by-hand.db'))).rejects.toThrow('another release')
  await client.query('alter table offices drop column of_tomorrow')
  expect(await copyPostgresAside(url, join(folder, 'aside.db'))).toMatchObject({ offices: 1, probationers: 1 })
  await expect(copyPostgresAside(url, join(folder, 'aside.db'))).rejects.toThrow('never made over')
})

test('views and foreign tables of the operator, and a server that cuts idle transactions at once, are in the way of no copy', async () => {
  const { url, folder } = await openOnPostgres()
  const client = new pg.Client(url)
  await client.connect()
  onTestFinished(() => client.end())
  await client.query(`
    create view of_the_operator as select 1 as one;
    create foreign data wrapper nowhere;
    create server elsewhere foreign data wrapper nowhere;
    create foreign table far (one int) server elsewhere`)
  expect(await copyPostgres(url, join(folder, 'beside-a-view.db'))).not.toHaveProperty('of_the_operator')
  await client.query('drop view of_the_operator; drop foreign data wrapper nowhere cascade')
  const hasty = new URL(url)
  hasty.searchParams.set('options', '-c idle_in_transaction_session_timeout=1')
  expect(await copyPostgres(hasty.href, join(folder, 'hasty.db'))).toMatchObject({ offices: 1 })
})

test('rows that do not belong together in Postgres are no copy', async () => {
  const { url, store, folder } = await openOnPostgres()
  const client = new pg.Client(url)
  await client.connect()
  onTestFinished(() => client.end())
  await client.query("set session_replication_role = replica; update probationers set office_id = 'nobody'")
  expect(await backUp(store, join(folder, 'copy.db'))).toEqual({ problem: 'damaged' })
})

/** Postgres keeps the names within a JSON value in an order of its own. */
function sorted(rows: readonly object[] | undefined): string[] {
  return (rows ?? []).map((row) => JSON.stringify(row, inOrder)).sort()
}

function inOrder(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort())
}
