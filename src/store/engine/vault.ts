import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto'
import { remembering } from '../../domain/remember.ts'

/** Seals personal fields, and makes the keyed look-ups that find them again without showing them. */
export interface Vault {
  /** AES-256-GCM; `where` ("table.column") is bound in, so that a value moved to another column does not open. */
  seal(plain: string, where: string): string
  open(sealed: string, where: string): string
  /** The same words always give the same key, and nobody without the secret can go back or guess. */
  lookup(kind: LookupKind, value: string): string
}

/** What a look-up is for: the same words under another kind have another key. */
type LookupKind =
  | 'phone'
  | 'case'
  | 'email'
  | 'reference'
  | 'line'
  | 'name'
  | 'session'
  | 'signIn'
  | 'form'
  | 'words'
  | 'action'
  | 'trial'
  | 'journal'
  | 'apart'
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

const IV_BYTES = 12
const TAG_BYTES = 16
const TAG = { authTagLength: TAG_BYTES }

/** Derives a sealing key and a look-up key from one secret (HKDF-SHA256), each for its own use. */
export function openVault(secret: string): Vault {
  const sealing = derive(secret, 'justif sealing 1')
  const finding = derive(secret, 'justif look-up 1')
  const nextIv = openIvs()
  const keyOf = (words: string) => createHmac('sha256', finding).update(words).digest('base64url')
  const keyOnce = remembering(keyOf, 5000)
  const madeWithOurs = `${createHash('sha256').update(sealing.export()).digest('hex').slice(0, 8)}.`

  return {
    seal(plain, where) {
      const iv = nextIv()
      const cipher = createCipheriv('aes-256-gcm', sealing, iv).setAAD(boundTo(where))
      const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()])
      return `${madeWithOurs}${Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url')}`
    },
    open(sealed, where) {
      if (!sealed.startsWith(madeWithOurs) || sealed.length === madeWithOurs.length) throw new WrongSecret(where)
      const bytes = Buffer.from(sealed.slice(madeWithOurs.length), 'base64url')
      const iv = bytes.subarray(0, IV_BYTES)
      const tag = bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES)
      const decipher = createDecipheriv('aes-256-gcm', sealing, iv, TAG)
      decipher.setAAD(boundTo(where)).setAuthTag(tag)
      // Of GCM all comes at once: `final` only checks the tag.
      const plain = decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES))
      decipher.final()
      return plain.toString()
    },
    lookup: (kind, value) => (ASKED_AGAIN.has(kind) ? keyOnce : keyOf)(`${kind}:${value}`).slice(0, LETTERS[kind]),
  }
}

/** Random ones, many drawn at once: drawn one by one they took half of the time of sealing. */
function openIvs(): () => Uint8Array {
  let drawn = new Uint8Array()
  let used = 0
  return () => {
    if (used === drawn.length) {
      drawn = randomBytes(IV_BYTES * 500)
      used = 0
    }
    used += IV_BYTES
    return drawn.subarray(used - IV_BYTES, used)
  }
}

/** A page of the agenda opens 700 fields of some twenty columns: their names are made into bytes once. */
const columns = new Map<string, Buffer>()

function boundTo(where: string): Buffer {
  const known = columns.get(where)
  if (known) return known
  const bytes = Buffer.from(where)
  columns.set(where, bytes)
  return bytes
}

/** The store was sealed with another SECRET_KEY than the one in use. */
export class WrongSecret extends Error {
  constructor(where: string) {
    super(`${where} was sealed with another SECRET_KEY`)
  }
}

/** A key object, not its bytes: with bytes, node spent twice as long looking at them as sealing (an import of 4,000 lines). */
function derive(secret: string, use: string): KeyObject {
  return createSecretKey(Buffer.from(hkdfSync('sha256', secret, '', use, 32)))
}
