import pg from 'pg'
import { expect, test } from 'vitest'
import { openStore } from '../../../src/store/engine/open-store.ts'
import { countMigrations } from '../../../src/store/engine/postgres.ts'
import { SECRET } from '../../support/postgres-server.ts'
import { newDatabase } from '../../support/store.ts'

test('a database is asked how far its tables are brought up to date, and nothing is made in it', async () => {
  const url = await newDatabase('postgres', 'empty')
  const { applied, known } = await countMigrations(url)
  expect(applied).toBe(0)
  expect(await tablesIn(url)).toBe(0)
  await (await openStore(url, SECRET)).close()
  expect(await countMigrations(url)).toEqual({ applied: known, known })
})

async function tablesIn(connectionString: string): Promise<number> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  const { rowCount } = await client.query("select 1 from pg_class where relkind = 'r' and relname !~ '^(pg|sql)_'")
  await client.end()
  return rowCount ?? 0
}
