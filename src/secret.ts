import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The secret kept beside an SQLite file, made at the first start, readable by its owner only. */
export function secretBeside(databaseUrl: string): string {
  const databaseFile = databaseUrl.replace(/^file:/, '')
  const file = secretFileOf(databaseFile)
  if (!existsSync(file)) {
    // A new secret beside an old store would open nothing: say it before it is made.
    if (existsSync(databaseFile)) {
      throw new Error(`${file} is missing: put it back, or give its content as SECRET_KEY, to open ${databaseFile}`)
    }
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
    writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' })
  }
  return readFileSync(file, 'utf8').trim()
}

/** Where the secret is when no SECRET_KEY gives it. */
export function secretFileOf(storeFile: string): string {
  return join(dirname(storeFile), 'secret.key')
}
