import { readFileSync } from 'node:fs'
import {
  generateDrizzleJson,
  generateMigration,
  generateSQLiteDrizzleJson,
  generateSQLiteMigration,
} from 'drizzle-kit/api'
import { describe, expect, test } from 'vitest'
import * as postgres from '../../../migrations/postgres.schema.ts'
import * as sqlite from '../../../migrations/sqlite.schema.ts'
import { kitFor } from '../../../src/store/engine/dialect.ts'
import { tablesFor } from '../../../src/store/engine/tables.ts'
import { openVault } from '../../../src/store/engine/vault.ts'

interface Journal {
  entries: { idx: number; when: number; tag: string }[]
}

describe('the migrations', () => {
  test('of both engines make the tables as tables.ts has them: nothing is left for `npm run migrations` to write', async () => {
    expect(await generateSQLiteMigration(lastOf('sqlite'), await generateSQLiteDrizzleJson({ ...sqlite }))).toEqual([])
    expect(await generateMigration(lastOf('postgres'), generateDrizzleJson({ ...postgres }))).toEqual([])
  })

  test.each(['sqlite', 'postgres'])(
    'of %s are dated in their order: an older one would be skipped in silence',
    (engine) => {
      const dates = journalOf(engine).entries.map(({ when }) => when)
      expect(dates).toEqual([...new Set(dates)].sort((a, b) => a - b))
    },
  )

  test('of both engines go together', () => {
    const tags = (engine: string) => journalOf(engine).entries.map(({ tag }) => tag)
    expect(tags('sqlite')).toEqual(tags('postgres'))
  })

  test('know every table', () => {
    const all = Object.keys(tablesFor(kitFor('sqlite', openVault('tests')))).sort()
    expect(Object.keys(sqlite).sort()).toEqual(all)
    expect(Object.keys(postgres).sort()).toEqual(all)
  })
})

function journalOf(engine: string): Journal {
  return read(`${engine}/meta/_journal.json`)
}

/** The tables as the last migration left them. */
function lastOf<Snapshot>(engine: string): Snapshot {
  const last = journalOf(engine).entries.length - 1
  return read(`${engine}/meta/${String(last).padStart(4, '0')}_snapshot.json`)
}

function read<Content>(path: string): Content {
  return JSON.parse(readFileSync(new URL(`../../../migrations/${path}`, import.meta.url), 'utf8'))
}
