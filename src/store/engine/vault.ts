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

const IV_BYTES = 12
const TAG_BYTES = 16
const POOL_BYTES = 4096
/** One turn looks the same number up half a dozen times. */
const LOOKED_UP_LATELY = 100

/** Derives a sealing key and a look-up key from one secret (HKDF-SHA256), each for its own use. */
export function openVault(secret: string): Vault {
  const freshBytes = pooledBytes(IV_BYTES)
  const looked = new Map<string, string>()
  const sealing = derive(secret, 'justif sealing 1')
  const finding = derive(secret, 'justif look-up 1')
  const keyId = createHash('sha256').update(sealing.export()).digest('hex').slice(0, 8)

  return {
    seal(plain, where) {
      const iv = freshBytes()
      const cipher = createCipheriv('aes-256-gcm', sealing, iv).setAAD(bound(where))
      const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()])
      return `${keyId}.${Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url')}`
    },
    open(sealed, where) {
      const [madeWith, encoded] = sealed.split('.')
      if (madeWith !== keyId || !encoded) throw new WrongSecret(where)
      const bytes = Buffer.from(encoded, 'base64url')
      const iv = bytes.subarray(0, IV_BYTES)
      const tag = bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES)
      const decipher = createDecipheriv('aes-256-gcm', sealing, iv, { authTagLength: TAG_BYTES })
      decipher.setAAD(bound(where)).setAuthTag(tag)
      const plain = decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES))
      // A mode that streams: all is out by now, and the end only checks the tag.
      decipher.final()
      return plain.toString('utf8')
    },
    lookup(kind, value) {
      const words = `${kind}:${value}`
      const known = looked.get(words)
      if (known !== undefined) return known
      const key = createHmac('sha256', finding).update(words).digest('base64url')
      if (looked.size >= LOOKED_UP_LATELY) looked.clear()
      looked.set(words, key)
      return key
    },
  }
}

/** The bytes of each "table.column", of which there are a few dozen. */
function bound(where: string): Buffer {
  const known = WHERES.get(where) ?? Buffer.from(where)
  WHERES.set(where, known)
  return known
}

const WHERES = new Map<string, Buffer>()

/** Random bytes, so many at a time, out of a pool: asking the system for twelve takes as long as for four thousand. */
function pooledBytes(length: number): () => Buffer {
  let pool = Buffer.alloc(0)
  let used = 0
  return () => {
    if (used + length > pool.length) {
      pool = randomBytes(POOL_BYTES)
      used = 0
    }
    used += length
    return pool.subarray(used - length, used)
  }
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
