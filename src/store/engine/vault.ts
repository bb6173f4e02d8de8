import { createCipheriv, createDecipheriv, createHmac, type KeyObject, randomBytes } from 'node:crypto'
import { firstKeys, idOfKey, type KeyRow, secretsIn, unwrapKey } from './data-keys.ts'
import { BUCKETS, type LookUpKeys, type LookUps, type LookupKind, lookUpsWith } from './look-ups.ts'

/** Seals personal fields, and makes the keyed look-ups that find them again without showing them. */
export interface Vault {
  /** AES-256-GCM; `where` ("table.column") is bound in, so that a value moved to another column does not open. */
  seal(plain: string, where: string): string
  open(sealed: string, where: string): string
  /** The same words always give the same key, and nobody without the secret can go back or guess. Within a transaction it is what the store holds. */
  lookup(kind: LookupKind, value: string): string
  /** For who reads outside of a transaction: as the store holds it, or held it a moment ago. More than one only while look-ups move. */
  lookups(kind: LookupKind, value: string): string[]
  /** Under the first key of the store, whatever came since: for what is made again of a look-up. */
  firstLookup(kind: LookupKind, value: string): string
  /** A keyed hash of the journal, by the place of the look-up key it was made with; without one, by the newest that is used. */
  hash(words: string, place?: number): string
  /** The place of the newest look-up key that is used. */
  readonly place: number
}

/** What opens a store: its keys, as they are learnt from it. */
export interface Keyring {
  /** For who reads outside of a transaction. */
  vault: Vault
  /** The keys as the store has them now; gives the vault of the transaction that read them. */
  learn(rows: readonly KeyRow[]): Vault
  /** Of a store that keeps no key yet: which of our secrets its keys come from, by a value that was sealed. */
  begunWith(sealed: string): void
  /** The secrets there are, the one to keep first. */
  secrets: readonly string[]
  /** The one whose keys a store begins with, or began. */
  firstSecret(): string
  /** The keys that were learnt. */
  keys(): readonly { row: KeyRow; key: KeyObject }[]
  /** Another for another file, of the same secrets. */
  another(): Keyring
  /** Called before a look-up outside of a transaction, and when a value is sealed with a key not known: may learn. */
  refresh: ((why: 'lookUp' | 'unknownKey') => void) | undefined
}

const IV_BYTES = 12
const TAG_BYTES = 16
const TAG = { authTagLength: TAG_BYTES }

/** The vault of a store that keeps no keys of its own yet. */
export function openVault(secret: string): Vault {
  return openKeyring(secret).vault
}

export function openKeyring(secretKey: string): Keyring {
  const secrets = secretsIn(secretKey)
  const nextIv = openIvs()
  /** By their id, whatever else is known of them. */
  const sealKeys = new Map<string, { key: KeyObject; place: number }>()
  const unwrapped = new Map<string, KeyObject>()
  let begun = secrets[0] ?? ''
  let known: { row: KeyRow; key: KeyObject }[] = []
  let sealing: { place: number; id: string; key: KeyObject }
  let last: { stamp: string; vault: Vault } | undefined
  let now: { lookUps: LookUps; keys: readonly KeyObject[]; place: number }

  function seal(plain: string, where: string): string {
    const iv = nextIv()
    const cipher = createCipheriv('aes-256-gcm', sealing.key, iv).setAAD(boundTo(where))
    const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()])
    return `${sealing.id}.${Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url')}`
  }

  function open(sealed: string, where: string): string {
    const dot = sealed.indexOf('.')
    const key = keyNamed(sealed.slice(0, dot))
    if (!key || dot + 1 === sealed.length) throw new WrongSecret(where)
    const bytes = Buffer.from(sealed.slice(dot + 1), 'base64url')
    const iv = bytes.subarray(0, IV_BYTES)
    const tag = bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES)
    const decipher = createDecipheriv('aes-256-gcm', key, iv, TAG)
    decipher.setAAD(boundTo(where)).setAuthTag(tag)
    // Of GCM all comes at once: `final` only checks the tag.
    const plain = decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES))
    decipher.final()
    return plain.toString()
  }

  function keyNamed(id: string): KeyObject | undefined {
    const known = sealKeys.get(id)
    if (known) return known.key
    ring.refresh?.('unknownKey')
    return sealKeys.get(id)?.key
  }

  function vaultWith(lookUpKeys: LookUpKeys): Vault {
    const lookUps = lookUpsWith(lookUpKeys)
    const place = lookUpKeys.keys.length - (lookUpKeys.moved < 0 ? 1 : 0)
    now = { lookUps, keys: lookUpKeys.keys, place }
    const own = now
    return {
      seal,
      open,
      lookup: lookUps.one,
      lookups: (kind, value) => [lookUps.one(kind, value)],
      firstLookup: lookUps.first,
      hash: (words, at = place) => hashWith(own.keys, words, at),
      place,
    }
  }

  /** Keeps to the newest: who reads an older state of the store does not have others seal with an older key. */
  function sealWith(place: number, key: KeyObject): void {
    sealing = { place, id: idOfKey(key), key }
  }

  function beginWith(secret: string): Vault {
    const { seal: sealKey, lookUp } = firstKeys(secret)
    sealKeys.set(idOfKey(sealKey), { key: sealKey, place: 1 })
    sealWith(1, sealKey)
    known = []
    return vaultWith({ keys: [lookUp], moved: BUCKETS })
  }

  function keyOf(row: KeyRow): KeyObject {
    // Another machine may have wrapped it under a secret that came after this one began: the key is the same.
    const before = known.find((other) => other.row.id === row.id && other.row.use === row.use)?.key
    const key = unwrapped.get(row.wrapped) ?? unwrapKey(secrets, row) ?? before
    if (!key) throw new WrongSecret('data_keys.wrapped')
    unwrapped.set(row.wrapped, key)
    return key
  }

  function learnAnew(rows: readonly KeyRow[]): Vault {
    if (rows.length === 0) return beginWith(begun)
    const learnt = rows.map((row) => ({ row, key: keyOf(row) }))
    const sealers = learnt.filter(({ row }) => row.use === 'seal')
    for (const { row, key } of sealers) sealKeys.set(row.id, { key, place: row.place })
    const newest = sealers.findLast(({ row }) => row.used)
    if (!newest) throw new WrongSecret('data_keys.wrapped')
    // Places only grow; a store that is filled from another takes that one's keys in the same places.
    const isAnother = newest.row.place === sealing.place && newest.row.id !== sealing.id
    if (known.length === 0 || isAnother || newest.row.place > sealing.place) sealWith(newest.row.place, newest.key)
    known = learnt
    for (const [id, { place }] of sealKeys) {
      if (place < sealing.place && !sealers.some(({ row }) => row.id === id)) sealKeys.delete(id)
    }
    const finders = learnt.filter(({ row }) => row.use === 'lookUp')
    const newestFinder = finders.at(-1)?.row
    const moved = newestFinder?.used ? (newestFinder.moved ?? BUCKETS) : -1
    return vaultWith({ keys: finders.map(({ key }) => key), moved })
  }

  const ring: Keyring = {
    vault: {
      seal,
      open,
      lookup(kind, value) {
        ring.refresh?.('lookUp')
        return now.lookUps.one(kind, value)
      },
      lookups(kind, value) {
        ring.refresh?.('lookUp')
        return now.lookUps.either(kind, value)
      },
      firstLookup: (kind, value) => now.lookUps.first(kind, value),
      hash: (words, place = now.place) => hashWith(now.keys, words, place),
      get place() {
        return now.place
      },
    },
    learn(rows) {
      const stamp = JSON.stringify(rows.map(({ id, used, moved, wrapped }) => [id, used, moved, wrapped]))
      if (last?.stamp !== stamp) last = { stamp, vault: learnAnew(rows) }
      return last.vault
    },
    begunWith(sealed) {
      const id = sealed.slice(0, sealed.indexOf('.'))
      const own = secrets.find((secret) => idOfKey(firstKeys(secret).seal) === id)
      if (own === undefined) throw new WrongSecret('marks.value')
      if (own === begun) return
      begun = own
      last = undefined
      ring.learn([])
    },
    secrets,
    firstSecret: () => begun,
    keys: () => known,
    another: () => openKeyring(secretKey),
    refresh: undefined,
  }
  ring.learn([])
  return ring
}

function hashWith(keys: readonly KeyObject[], words: string, place: number): string {
  const key = keys[place - 1]
  return key ? createHmac('sha256', key).update(`journal:${words}`).digest('base64url') : ''
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
