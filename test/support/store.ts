import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, onTestFinished } from 'vitest'
import { openStore, type Store } from '../../src/store/database.ts'
import type { Engine } from '../../src/store/dialect.ts'
import { DOOR, SECRET } from './postgres-server.ts'

/** Opens a store of its own for the test that calls, or the one at this address; closed when the test ends. */
export type OpenStore = (databaseUrl?: string) => Promise<Store>

/** Describes the same promises twice: kept on SQLite, and on a real Postgres. */
export function eachEngine(promises: (open: OpenStore, engine: Engine) => void): void {
  describe.each(['sqlite', 'postgres'] as const)('on %s', (engine) => {
    promises(async (databaseUrl) => {
      const store = await openStore(databaseUrl ?? (await newDatabase(engine)), SECRET)
      onTestFinished(() => store.close())
      return store
    }, engine)
  })
}

/** The address of a database nobody else uses: up to date, or empty; gone when the test ends. */
export async function newDatabase(engine: Engine, template: 'migrated' | 'empty' = 'migrated'): Promise<string> {
  if (engine === 'sqlite') return `file:${join(newFolder(), 'justif.db')}` // the first opening makes and migrates it
  const url = await ask('POST', template)
  onTestFinished(async () => {
    await ask('DELETE', new URL(url).pathname.slice(1))
  })
  return url
}

/** A folder of the test that calls, gone when it ends. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'justif-store-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

async function ask(method: 'POST' | 'DELETE', path: string): Promise<string> {
  const response = await fetch(`${process.env[DOOR]}/${path}`, { method })
  const words = await response.text()
  if (!response.ok) throw new Error(words)
  return words
}
