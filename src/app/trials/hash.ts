import { createHash } from 'node:crypto'
import { written } from '../../domain/trial/protocol.ts'
import type { Trial } from '../../store/trials/trials.ts'

/** SHA-256 of words, in hexadecimal: anybody can make it again from the file. */
export function hashOf(words: string): string {
  return createHash('sha256').update(words).digest('hex')
}

/** Whether the protocol is, to the letter, what was hashed before anybody was allocated, and what was read of it what was kept. */
export function isAsWritten({ words, protocolHash, result, resultHash }: Trial): boolean {
  if (hashOf(words) !== protocolHash) return false
  return !result || !resultHash || hashOf(written(result)) === resultHash
}
