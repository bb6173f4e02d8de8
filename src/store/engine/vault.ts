import { createCipheriv, createDecipheriv, createHmac, type KeyObject, randomBytes } from 'node:crypto'
import { firstKeys, idOfKey, type KeyRow, type Secrets, secretsIn, unwrapKey } from './data-keys.ts'
import { BUCKETS, type LookUps, type LookupKind, lookUpsWith } from './look-ups.ts'
import { WITHOUT_NAMES } from './without-names.ts'

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
export interface Keyring extends Secrets {
  /** For who reads outside of a transaction. */
  vault: Vault
  /** The keys as the store has them now; gives the vault of the transaction that read them. */
  learn(rows: readonly KeyRow[]): Vault
  /** Of a store that keeps no key yet: which of our secrets its keys come from, by a value that was sealed. */
  begunWith(sealed: string): void
  /** The one whose keys a store begins with, or began. */
  firstSecret(): string
  /** The keys that were learnt. */
  keys(): readonly { row: KeyRow; key: KeyObject }[]
  /** Another for another file, of the same secrets. */
  another(): Keyring
  /** Called before a look-up outside of a transaction, and when a value is sealed with a key not known: may learn. */
  refresh: ((why: 'lookUp' | 'unknownKey') => void) | undefined
  /** Whether what `refresh` learns is known a moment after it was called, not when it returns. */
  learnsLater: boolean
}

const IV_BYTES = 12
const TAG_BYTES = 16
const TAG = { authTagLength: TAG_BYTES }

/** The vault of a store that keeps no keys of its own yet. */
export function openVault(secret: string): Vault {
  return openKeyring(secret).vault
}

/** `namesKey`: what names need as well, once the store was told so. */
export function openKeyring(secretKey: string, namesKey?: string): Keyring {
  const secrets = secretsIn(secretKey)
  const namesKeys = namesKey === undefined ? [] : secretsIn(namesKey)
  const nextIv = openIvs()
  /** By their id, whatever else is known of them. */
  const sealKeys = new Map<string, { key: KeyObject; place: number }>()
  const unwrapped = new Map<string, KeyObject>()
  /** How often keys were learnt, and how often they were when one was first asked for that was not among them. */
  let learnt = 0
  const missed = new Map<string, number>()
  let begun = secrets[0] ?? ''
  let known: { row: KeyRow; key: KeyObject }[] = []
  let sealing: { place: number; with: SealKey; namesWith: SealKey }
  let last: { stamp: string; vault: Vault } | undefined
  let now: { lookUps: LookUps; keys: readonly KeyObject[]; place: number }

  function seal(plain: string, where: string): string {
    const iv = nextIv()
    const { id, key } = WITHOUT_NAMES.has(where) ? sealing.with : sealing.namesWith
    const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(boundTo(where))
    const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()])
    return `${id}.${Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url')}`
  }

  function open(sealed: string, where: string): string {
    const dot = sealed.indexOf('.')
    const key = keyNamed(sealed.slice(0, dot))
    // Our secret opened the keys that there are: the one of this value is not among them.
    if (!key && dot > 0 && known.length > 0) throw notAmongThem(sealed.slice(0, dot), where)
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

  /** Who learns keys in the background may not know one yet that another machine made: it is lost once they were learnt again without it. */
  function notAmongThem(id: string, where: string): KeyLost | KeyNotKnown {
    const learntThen = missed.get(id) ?? learnt
    missed.set(id, learntThen)
    return ring.learnsLater && learnt === learntThen ? new KeyNotKnown(where) : new KeyLost(`of ${where}`)
  }

  function vaultWith(keys: KeyObject[], moved: number, namesKeys = keys): Vault {
    const all = lookUpsWith({ keys, moved })
    const lookUps = namesKeys === keys ? all : ofNames(all, lookUpsWith({ keys: namesKeys, moved }))
    const place = keys.length - (moved < 0 ? 1 : 0)
    now = { lookUps, keys: namesKeys, place }
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
  function sealWith(place: number, key: KeyObject, namesKey = key): void {
    sealing = { place, with: { id: idOfKey(key), key }, namesWith: { id: idOfKey(namesKey), key: namesKey } }
  }

  function beginWith(secret: string): Vault {
    const { seal: sealKey, lookUp } = firstKeys(secret)
    sealKeys.set(idOfKey(sealKey), { key: sealKey, place: 1 })
    sealWith(1, sealKey)
    known = []
    return vaultWith([lookUp], BUCKETS)
  }

  function keyOf(row: KeyRow): KeyObject {
    // Another machine may have wrapped it under a secret that came after this one began: the key is the same.
    const before = known.find((other) => other.row.id === row.id && other.row.use === row.use)?.key
    const key = unwrapped.get(row.wrapped) ?? unwrapKey({ secrets, namesKeys }, row) ?? before
    if (!key && isOfNames(row)) throw new WrongNamesKey(namesKeys.length > 0)
    if (!key) throw new WrongSecret('data_keys.wrapped')
    unwrapped.set(row.wrapped, key)
    return key
  }

  function learnAnew(rows: readonly KeyRow[]): Vault {
    if (rows.length === 0 && known.length > 0) throw new KeyLost('and all others')
    if (rows.length === 0) return beginWith(begun)
    // Those for names last: of a wrong SECRET_KEY nobody is to hear that NAMES_KEY is wrong.
    const inOrder = [...rows.filter((row) => !isOfNames(row)), ...rows.filter(isOfNames)]
    const opened = inOrder.map((row) => ({ row, key: keyOf(row) }))
    const of = (...uses: KeyRow['use'][]) => opened.filter(({ row }) => uses.includes(row.use))
    const forNames = (use: KeyRow['use'], place: number) => of(use).find(({ row }) => row.place === place)?.key
    const sealers = of('seal', 'nameSeal')
    for (const { row, key } of sealers) sealKeys.set(row.id, { key, place: row.place })
    const newest = of('seal').findLast(({ row }) => row.used)
    if (!newest) throw new KeyLost('to seal with')
    // Places only grow; a store that is filled from another takes that one's keys in the same places.
    const isAnother = newest.row.place === sealing.place && newest.row.id !== sealing.with.id
    if (known.length === 0 || isAnother || newest.row.place > sealing.place)
      sealWith(newest.row.place, newest.key, forNames('nameSeal', newest.row.place))
    known = opened
    for (const [id, { place }] of sealKeys) {
      if (place < sealing.place && !sealers.some(({ row }) => row.id === id)) sealKeys.delete(id)
    }
    const finders = of('lookUp')
    // Each hides what the one before it gave: with one less, nobody would be found, and a second time made.
    const isWhole = finders.length > 0 && finders.every(({ row }, index) => row.place === index + 1)
    if (!isWhole) throw new KeyLost('to look up with')
    const newestFinder = finders.at(-1)?.row
    const moved = newestFinder?.used ? (newestFinder.moved ?? BUCKETS) : -1
    const keys = finders.map(({ key }) => key)
    const namesToo = finders.map(({ row, key }) => forNames('nameLookUp', row.place) ?? key)
    return vaultWith(keys, moved, of('nameLookUp').length > 0 ? namesToo : keys)
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
      learnt++
      return last.vault
    },
    begunWith(sealed) {
      const id = sealed.slice(0, sealed.indexOf('.'))
      const own = secrets.find((secret) => idOfKey(firstKeys(secret).seal) === id)
      if (own === undefined)
        throw new WrongSecret('marks.value', ', unless the rows of its table data_keys are lost: then put a copy back')
      if (own === begun) return
      begun = own
      last = undefined
      ring.learn([])
    },
    secrets,
    namesKeys,
    firstSecret: () => begun,
    keys: () => known,
    another: () => openKeyring(secretKey, namesKey),
    refresh: undefined,
    learnsLater: false,
  }
  ring.learn([])
  return ring
}

interface SealKey {
  id: string
  key: KeyObject
}

function isOfNames({ use }: KeyRow): boolean {
  return use === 'nameSeal' || use === 'nameLookUp'
}

/** Beginnings of names are looked up with the keys for names, all else with the others. */
function ofNames(others: LookUps, names: LookUps): LookUps {
  const of = (kind: LookupKind) => (kind === 'name' ? names : others)
  return {
    one: (kind, value) => of(kind).one(kind, value),
    either: (kind, value) => of(kind).either(kind, value),
    first: others.first,
  }
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
  constructor(where: string, unless = '') {
    super(`${where} was sealed with another SECRET_KEY${unless}`)
  }
}

/** A row of the store's keys is gone: no secret gives it back. */
export class KeyLost extends Error {
  readonly code = 'KEY_LOST'
  constructor(which: string) {
    super(
      `a key of this store is lost (${which}): its row in the table data_keys is gone, and no secret brings it back. Stop the service and put a copy back that still has it (justif restore)`,
    )
  }
}

/** Sealed with a key that is not known, or not yet: whoever asks again either reads it or hears that it is lost. */
export class KeyNotKnown extends Error {
  constructor(where: string) {
    super(`${where} was sealed with a key that is not known yet: they are learnt again`)
  }
}

/** Names of the store need a NAMES_KEY that is not given, or is another. */
export class WrongNamesKey extends Error {
  constructor(given: boolean) {
    super(
      given
        ? 'the names of this store were sealed with another NAMES_KEY: give that one, or both ("new,former") while it is changed'
        : 'the names of this store need NAMES_KEY as well: give it, or the file that holds it as NAMES_KEY_FILE',
    )
  }
}
