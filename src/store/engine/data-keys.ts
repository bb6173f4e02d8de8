import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto'

/** A key of a store as its table holds it: wrapped under a key that comes from SECRET_KEY. */
export interface KeyRow {
  id: string
  use: KeyUse
  /** 1 for the first of its use, 2 for the one that took its place … */
  place: number
  wrapped: string
  /** Machines seal, or look up, with it; before, they only know that it comes. */
  used: boolean
  /** Of a look-up key that takes the place of another: how many of the `BUCKETS` it has; null once it has all. */
  moved: number | null
}

/** Those for names are of a store that needs a NAMES_KEY as well: each stands at the place of the one it is used instead of. */
export type KeyUse = 'seal' | 'lookUp' | 'nameSeal' | 'nameLookUp'

/** What the keys of a store are wrapped with: of each kind the first is the one to keep. */
export interface Secrets {
  secrets: readonly string[]
  namesKeys: readonly string[]
}

/** For every connection, whatever its engine: what a vault is opened with. */
export const READ_KEYS =
  'select id, "use", place, wrapped, used_since is not null as used, moved from data_keys order by "use", place'

/** As a driver gives them. */
export function asKeyRows(rows: readonly unknown[]): KeyRow[] {
  return (rows as KeyRow[]).map((row) => ({ ...row, used: Boolean(row.used) }))
}

const FEWEST_LETTERS = 32

/** The secrets of a SECRET_KEY, or a NAMES_KEY: one, or two while one takes the place of the other, the first being the one to keep. */
export function secretsIn(secretKey: string): string[] {
  const two = secretKey.split(',').map((secret) => secret.trim())
  return two.length === 2 && two.every((secret) => secret.length >= FEWEST_LETTERS) ? two : [secretKey]
}

/** The keys every store began with, before it kept any: they come from its secret alone. */
export function firstKeys(secret: string): { seal: KeyObject; lookUp: KeyObject } {
  return { seal: derive(secret, 'justif sealing 1'), lookUp: derive(secret, 'justif look-up 1') }
}

export function newKey(): KeyObject {
  return createSecretKey(randomBytes(KEY_BYTES))
}

/** Known by its first letters, which say nothing of it. */
export function idOfKey(key: KeyObject): string {
  return createHash('sha256').update(key.export()).digest('hex').slice(0, 8)
}

/** Known by its first letters, as a key is. */
export function idOfNamesKey(namesKey: string): string {
  return idOfKey(derive(namesKey, 'justif names 1'))
}

/**
 * Seals a key under a secret, or one for names under both; what it is for is bound in, so that a key does not open in the place of another.
 */
export function wrapKey(
  secret: string,
  key: KeyObject,
  { use, place }: Pick<KeyRow, 'use' | 'place'>,
  namesKey?: string,
): string {
  const wrapping = wrappingKey(secret, namesKey)
  const iv = randomBytes(IV_BYTES)
  const cipher = createCipheriv('aes-256-gcm', wrapping, iv).setAAD(boundTo(use, place))
  const body = Buffer.concat([cipher.update(key.export()), cipher.final()])
  return `${idOfKey(wrapping)}.${Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url')}`
}

/** Undefined when none of these secrets wrapped it. */
export function unwrapKey({ secrets, namesKeys }: Secrets, { wrapped, use, place }: KeyRow): KeyObject | undefined {
  const wrapping = secrets
    .flatMap((secret) => [undefined, ...namesKeys].map((namesKey) => wrappingKey(secret, namesKey)))
    .find((key) => wrapped.startsWith(`${idOfKey(key)}.`))
  if (!wrapping) return undefined
  const bytes = Buffer.from(wrapped.slice(wrapped.indexOf('.') + 1), 'base64url')
  const decipher = createDecipheriv('aes-256-gcm', wrapping, bytes.subarray(0, IV_BYTES), { authTagLength: TAG_BYTES })
  decipher.setAAD(boundTo(use, place)).setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES))
  return createSecretKey(Buffer.concat([decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]))
}

export function isWrappedUnder(secret: string, { wrapped }: Pick<KeyRow, 'wrapped'>, namesKey?: string): boolean {
  return wrapped.startsWith(`${idOfKey(wrappingKey(secret, namesKey))}.`)
}

/** Of both secrets neither alone gives anything. */
function wrappingKey(secret: string, namesKey?: string): KeyObject {
  if (namesKey === undefined) return derive(secret, 'justif wrapping 1')
  const both = [derive(secret, 'justif wrapping 1'), derive(namesKey, 'justif names 1')].map((key) => key.export())
  return derive(Buffer.concat(both), 'justif wrapping with both 1')
}

function boundTo(use: KeyUse, place: number): Buffer {
  return Buffer.from(`data_keys.${use}.${place}`)
}

const KEY_BYTES = 32
const IV_BYTES = 12
const TAG_BYTES = 16

/** A key object, not its bytes: with bytes, node spent twice as long looking at them as sealing (an import of 4,000 lines). */
function derive(secret: string | Buffer, use: string): KeyObject {
  return createSecretKey(Buffer.from(hkdfSync('sha256', secret, '', use, KEY_BYTES)))
}
