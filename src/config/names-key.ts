import { readFileSync } from 'node:fs'
import { secretsIn } from '../store/engine/data-keys.ts'
import type { Read, Valid } from './reading.ts'
import { isReadable } from './values.ts'

export interface NamesKey {
  /** What names need beside the secret, where the store was told so: one, or two as of the secret. */
  namesKey: string | undefined
  /** The file it was read from. */
  namesKeyFile: string | undefined
}

/** Given itself, or in a file that something else keeps: another disk, a keeper of secrets. */
export function readNamesKey(read: Read, valid: Valid, problems: string[], secretKey: string | undefined): NamesKey {
  const given = read('NAMES_KEY')
  const namesKeyFile = valid('NAMES_KEY_FILE', isReadable, 'must be a file that is there, which the service may read')
  if (given && namesKeyFile) problems.push('NAMES_KEY and NAMES_KEY_FILE are not given together')
  const namesKey =
    given ?? (namesKeyFile && isReadable(namesKeyFile) ? readFileSync(namesKeyFile, 'utf8').trim() : undefined)
  if (namesKey === undefined) return { namesKey, namesKeyFile }
  if (namesKey.length < 32) problems.push(`${given ? 'NAMES_KEY' : 'NAMES_KEY_FILE'} must have at least 32 characters`)
  if (secretKey && secretsIn(secretKey).some((secret) => secretsIn(namesKey).includes(secret)))
    problems.push('NAMES_KEY must be another than SECRET_KEY')
  return { namesKey, namesKeyFile }
}
