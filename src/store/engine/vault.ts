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
import { remembering } from '../../domain/schedule/remember.ts'

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

/** Derives a sealing key and a look-up key from one secret (HKDF-SHA256), each for its own use. */
export function openVault(secret: string): Vault {
  const sealing = derive(secret, 'justif sealing 1')
  const finding = derive(secret, 'justif look-up 1')
  const keyId = createHash('sha256').update(sealing.export()).digest('hex').slice(0, 8)
  const nextIv = openIvs()
  // A line of a file asks five times for its telephone, and people share the beginnings of their names.
  const lookupOnce = remembering((words) => createHmac('sha256', finding).update(words).digest('base64url'), 5000)

  return {
    seal(plain, where) {
      const iv = nextIv()
      const cipher = createCipheriv('aes-256-gcm', sealing, iv).setAAD(Buffer.from(where))
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
      decipher.setAAD(Buffer.from(where)).setAuthTag(tag)
      return decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES), undefined, 'utf8') + decipher.final('utf8')
    },
    lookup: (kind, value) => lookupOnce(`${kind}:${value}`),
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
