import { createHmac, type KeyObject } from 'node:crypto'
import { remembering } from '../../domain/remember.ts'

/** What a look-up is for: the same words under another kind have another key. */
export type LookupKind =
  | 'phone'
  | 'case'
  | 'email'
  | 'reference'
  | 'line'
  | 'name'
  | 'session'
  | 'signIn'
  | 'firstLink'
  | 'form'
  | 'words'
  | 'action'
  | 'trial'
  | 'apart'
  | 'token'
  | 'identity'
  | 'newFactor'
  | 'recovery'

/**
 * Of six bits each, where there are many rows: 132 bits are never met twice. Of the beginning of a name 66 do: the few who share it are
 * opened and compared. All others are kept whole.
 */
const LETTERS: Partial<Record<LookupKind, number>> = { reference: 22, line: 22, case: 22, name: 11 }

/**
 * A line of a file asks five times for its telephone, and people share the beginnings of their names. Of what strangers send us (a session, a
 * link) nothing is remembered, however long it is.
 */
const ASKED_AGAIN: ReadonlySet<LookupKind> = new Set(['phone', 'case', 'name'])

/**
 * Under the first key for good: of what nobody can guess (128 random bits) or is kept for a moment, and of the arm of a trial, which is not to
 * change while it runs.
 */
const NEVER_MOVED: ReadonlySet<LookupKind> = new Set([
  'session',
  'signIn',
  'firstLink',
  'form',
  'action',
  'token',
  'newFactor',
  'trial',
])

/** Into so many parts all look-ups are divided by their first letters: one after the other moves under a new key. */
export const BUCKETS = 64 ** 3

/** How look-ups are made at one moment. */
export interface LookUps {
  /** As the store holds it at this moment. */
  one(kind: LookupKind, value: string): string
  /** As the store may hold it while it moves: the new one first. */
  either(kind: LookupKind, value: string): string[]
  /** Under the first key, whatever came since. */
  first(kind: LookupKind, value: string): string
}

/** The keys one after the other, each hiding what the one before it gave; the last may have only part of the look-ups. */
export interface LookUpKeys {
  keys: readonly KeyObject[]
  /** How many buckets the last has: all, in general; -1 while machines only know that it comes. */
  moved: number
}

/**
 * A look-up under a second key is made of the look-up under the first: so they move without the words they stand for, which are gone for who
 * was erased and had said STOP. Whoever holds the first key alone can guess nothing any more.
 */
export function lookUpsWith({ keys: [first, ...others], moved }: LookUpKeys): LookUps {
  if (!first) throw new Error('a store has a look-up key')
  const last = moved < BUCKETS ? others.at(-1) : undefined
  const settled = last ? others.slice(0, -1) : others
  const under = (words: string) => createHmac('sha256', first).update(words).digest('base64url')
  const underOnce = remembering(under, 5000)
  const firstOf = (kind: LookupKind, value: string) =>
    (ASKED_AGAIN.has(kind) ? underOnce : under)(`${kind}:${value}`).slice(0, LETTERS[kind])
  const settle = (letters: string) => settled.reduce((made, key, index) => hiddenBy(key, index + 2, made), letters)
  const settleOnce = remembering(settle, 5000)
  const standing = (kind: LookupKind, value: string) => {
    const letters = firstOf(kind, value)
    if (settled.length === 0 || NEVER_MOVED.has(kind)) return letters
    return (ASKED_AGAIN.has(kind) ? settleOnce : settle)(letters)
  }
  const coming = (letters: string) => (last ? hiddenBy(last, others.length + 1, letters) : letters)
  return {
    one(kind, value) {
      const letters = standing(kind, value)
      return last && !NEVER_MOVED.has(kind) && bucketOf(letters) < moved ? coming(letters) : letters
    },
    either(kind, value) {
      const letters = standing(kind, value)
      return last && !NEVER_MOVED.has(kind) ? [coming(letters), letters] : [letters]
    },
    first: firstOf,
  }
}

/** A look-up as it becomes under the key that comes after the one it is under, as long as before but for its sign. */
export function hiddenBy(key: KeyObject, place: number, letters: string): string {
  const made = createHmac('sha256', key).update(letters).digest('base64url')
  return `${signOf(place)}${made.slice(0, withoutSign(letters).length)}`
}

/** Every other key signs what it makes: in one column, what has moved is told from what has not. "~" comes after all letters of a look-up. */
export function signOf(place: number): string {
  return place % 2 === 0 ? '~' : ''
}

function withoutSign(letters: string): string {
  return letters.startsWith('~') ? letters.slice(1) : letters
}

/** Which part of all look-ups it is of. */
export function bucketOf(letters: string): number {
  const [one, two, three] = withoutSign(letters)
  return (placeOf(one) * 64 + placeOf(two)) * 64 + placeOf(three)
}

/** The letters the look-ups of a bucket begin with; of the one after the last, what is greater than all. */
export function beginningOf(bucket: number): string {
  if (bucket >= BUCKETS) return '~'
  const place = (power: number) => ORDERED[Math.floor(bucket / power) % 64]
  return `${place(4096)}${place(64)}${place(1)}`
}

/** The letters of base64url as bytes are ordered. */
const ORDERED = '-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz'

function placeOf(letter: string | undefined): number {
  return Math.max(0, ORDERED.indexOf(letter ?? ''))
}
