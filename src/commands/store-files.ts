import { existsSync } from 'node:fs'
import type { Config } from '../config.ts'
import { secretBeside, secretFileOf } from '../secret.ts'

/** The SQLite file of the store; undefined with Postgres. */
export function storeFileOf({ databaseUrl }: Config): string | undefined {
  return databaseUrl.startsWith('file:') ? databaseUrl.slice('file:'.length) : undefined
}

/** Whether somebody has the SQLite file open. SQLite is loaded by those who have one. */
export async function isInUse(storeFile: string): Promise<boolean> {
  const { holdAlone } = await import('../store/engine/copies.ts')
  const held = holdAlone(storeFile)
  held?.release()
  return held === undefined
}

/** The secret there is; undefined when there is none, where `secretBeside` would make one. */
export function findSecret({ secretKey, databaseUrl }: Config, storeFile: string): string | undefined {
  if (secretKey) return secretKey
  return existsSync(secretFileOf(storeFile)) ? secretBeside(databaseUrl) : undefined
}
