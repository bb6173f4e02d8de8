import { chmodSync, closeSync, mkdirSync, openSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Makes sure that a file is there, and that its owner alone may read it, before anything is written to it: what SQLite puts beside a
 * store (its log, its shared memory) takes the same rights. A folder that has to be made is its owner's alone as well.
 */
export function makePrivate(file: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  closeSync(openSync(file, 'a', 0o600))
  chmodSync(file, 0o600)
}
