import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Config } from '../config.ts'
import { secretBeside } from '../secret.ts'

/** The SQLite file of the store; undefined with Postgres. */
export function storeFileOf({ databaseUrl }: Config): string | undefined {
  return databaseUrl.startsWith('file:') ? databaseUrl.slice('file:'.length) : undefined
}

/** Where the secret is when no SECRET_KEY gives it. */
export function secretFileOf(storeFile: string): string {
  return join(dirname(storeFile), 'secret.key')
}

/** The secret there is; undefined when there is none, where `secretBeside` would make one. */
export function findSecret({ secretKey, databaseUrl }: Config, storeFile: string): string | undefined {
  if (secretKey) return secretKey
  return existsSync(secretFileOf(storeFile)) ? secretBeside(databaseUrl) : undefined
}
