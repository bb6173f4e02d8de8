import type { DateTime } from 'luxon'
import { isFrench, type Language, readIn } from '../../domain/people.ts'
import type { Read } from '../../locales/read-in-words.ts'
import { foreignIn } from '../../understanding/foreign/foreign.ts'
import type { Foreign, Understood } from '../../understanding/intent.ts'
import { understand } from '../../understanding/understand.ts'

/** What an agent who reads French is told besides the words of a message: what was made of them, where they are of another language. */
export interface ReadForAgent {
  read: Read
  /** The language they are written in, where it is plain. */
  foreign: Foreign | undefined
}

/** The same message, read again by itself: what was understood of it within its conversation is not kept. Undefined of French, and of a bare number. */
export function readForAgent(
  { body, createdAt }: { body: string; createdAt: DateTime },
  language: Language,
  zone: string,
): ReadForAgent | undefined {
  const again = () => understand(body, readIn(language), { now: createdAt.setZone(zone), writtenIn: language })
  return isToldAsRead(body, language) ? whatIsTold(again(), body) : undefined
}

/** What is told of a message as it was understood when it came; undefined of French, and of a bare number. */
export function toldAsRead(body: string, language: Language, understood: Understood): ReadForAgent | undefined {
  return isToldAsRead(body, language) ? whatIsTold(understood, body) : undefined
}

function isToldAsRead(body: string, language: Language): boolean {
  return /\p{L}/u.test(body) && (!isFrench(language) || foreignIn(body, 'fr') !== undefined)
}

function whatIsTold({ confidence, because, foreign, writes, ...read }: Understood, body: string): ReadForAgent {
  return { read, foreign: foreign ?? foreignIn(body, 'fr') }
}
