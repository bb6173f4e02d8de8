import { setTimeout as pause } from 'node:timers/promises'
import { DateTime } from 'luxon'
import type { Session, Store } from '../../store/engine/database.ts'
import { BUCKETS } from '../../store/engine/look-ups.ts'
import { whyNotBeside } from '../../store/engine/machine-name.ts'
import { sealUnderNewestKey } from '../../store/journal/seals.ts'
import {
  announceKeys,
  areNamesApart,
  destroyOldKeys,
  isMoving,
  type KnownKey,
  listKeys,
  setMoved,
  useKeys,
  wrapAlone,
} from '../../store/keys/data-keys.ts'
import {
  countLookUps,
  indexesForMoving,
  moveLookUps,
  moveWithinKeys,
  TABLES_WITH_KEYS,
} from '../../store/keys/move-look-ups.ts'
import { listSealedBefore, listSealedTables, newestSealKeys, sealAgain } from '../../store/keys/seal-again.ts'

export interface Rekeyed {
  /** Whether it went on with what another had begun. */
  resumed: boolean
  /** Rows that were sealed again. */
  sealed: number
  keys: KnownKey[]
}

interface Manner {
  now?: () => DateTime
  /** Whether names are to need a NAMES_KEY from now on; not given: as before. See `whyNotRekey`. */
  names?: 'on' | 'off' | undefined
  /** Between two transactions, so that others have their turn. */
  pauseMs?: number
  /** From when the keys are written down until one is used. */
  waitMs?: number
  /** So many look-ups in one transaction, or thereabouts. */
  lookUpsAtOnce?: number
  told?: (stage: Stage, done: number, all: number) => void
}

export type Stage = 'waiting' | 'lookUps' | 'sealed'

/** Together with an update of each they take some ten milliseconds. */
const LOOK_UPS_AT_ONCE = 400
/** Read whole for each batch sooner than indexes are made, which on Postgres wait for each other's transactions. */
const FEW = 10_000
const ALONE = { changesKeys: true } as const

/**
 * Gives the store new keys while it is used: makes them, moves all look-ups, seals again all that is sealed, destroys the sealing key of before.
 * Each step is a transaction of its own that says how far it came: cut short anywhere, called again it goes on.
 */
export async function rekey(store: Store, manner: Manner = {}): Promise<Rekeyed> {
  const { now = DateTime.utc, pauseMs = 25, waitMs = store.keysLearntWithinMs + 500, told = () => {} } = manner
  const { lookUpsAtOnce = LOOK_UPS_AT_ONCE } = manner
  const before = await listKeys(store)
  const resumed = isMoving(before)
  const apart = manner.names === undefined ? areNamesApart(before) : manner.names === 'on'
  if (resumed && apart !== areNamesApart(before)) throw new Error('what was begun is to be ended first')
  await store.transaction((tx) => announceKeys(tx, store.keyring, now(), apart), ALONE)
  const announced = await listKeys(store)
  const ours = newestOf(announced)
  if (announced.some(({ usedSince }) => usedSince === null)) {
    told('waiting', 0, waitMs)
    await pause(waitMs)
    await store.transaction(async (tx) => {
      await holdTo(tx, ours)
      await useKeys(tx, now())
      await sealUnderNewestKey(tx)
    }, ALONE)
  }
  await moveAll(store, { pauseMs, told, lookUpsAtOnce })
  const sealed = await sealAll(store, pauseMs, told)
  await store.transaction(async (tx) => {
    await holdTo(tx, ours)
    const newest = (await listKeys(tx)).findLast(({ use }) => use === 'lookUp')
    if (newest && newest.moved !== null && newest.moved < BUCKETS) throw new Error('not every look-up has moved')
    if (newest) await setMoved(tx, newest.place, null)
    await destroyOldKeys(tx)
    await wrapAlone(tx, store.keyring)
  }, ALONE)
  // What was overwritten stays in the write-ahead log until it is emptied.
  await store.letGo(DateTime.fromMillis(0))
  return { resumed, sealed, keys: await listKeys(store) }
}

/** Why a change of keys is not to begin, or to go on so. */
export async function whyNotRekey(
  store: Store,
  names: Manner['names'],
): Promise<'olderRelease' | 'withoutNamesKey' | 'noNamesKey' | 'otherBegun' | undefined> {
  const keys = await listKeys(store)
  if (isMoving(keys) && names !== undefined && areNamesApart(keys) !== (names === 'on')) return 'otherBegun'
  const [namesKey] = store.keyring.namesKeys
  if (names === 'on' && namesKey === undefined) return 'noNamesKey'
  return whyNotBeside(await store.connected(), names === 'on' ? namesKey : undefined)
}

function newestOf(keys: readonly KnownKey[]): string {
  return (['seal', 'lookUp'] as const).map((use) => keys.findLast((key) => key.use === use)?.id).join(' ')
}

/** Two who give new keys at once: the one that slept meanwhile must not end what it did not begin. */
async function holdTo(tx: Session, ours: string): Promise<void> {
  if (newestOf(await listKeys(tx)) !== ours)
    throw new Error('another command gave this store new keys meanwhile: nothing is lost, call it again')
}

async function moveAll(
  store: Store,
  { pauseMs, told, lookUpsAtOnce }: Required<Pick<Manner, 'pauseMs' | 'told' | 'lookUpsAtOnce'>>,
): Promise<void> {
  const newest = (await listKeys(store)).findLast(({ use }) => use === 'lookUp')
  if (newest?.moved === null || newest?.moved === undefined) return
  const rows = await countLookUps(store)
  const indexes = rows > FEW ? indexesForMoving(store) : []
  for (const { name, ...on } of indexes) await store.keepIndex(name, on)
  const buckets = Math.ceil((BUCKETS * lookUpsAtOnce) / Math.max(lookUpsAtOnce, rows))
  for (let moved = newest.moved; moved < BUCKETS; ) {
    moved = await store.transaction((tx) => moveLookUps(tx, store, buckets), ALONE)
    told('lookUps', moved, BUCKETS)
    await pause(pauseMs)
  }
  for (const table of TABLES_WITH_KEYS) {
    for (let after: string | undefined = ''; after !== undefined; ) {
      const from: string = after
      after = await store.transaction((tx) => moveWithinKeys(tx, store, table, from), ALONE)
      await pause(pauseMs)
    }
  }
  for (const { name } of indexes) await store.dropIndex(name)
}

/** Until a whole round finds nothing: what is written meanwhile is sealed with the new key. */
async function sealAll(store: Store, pauseMs: number, told: NonNullable<Manner['told']>): Promise<number> {
  const newest = newestSealKeys(await listKeys(store))
  const tables = listSealedTables(store)
  let all = 0
  for (let found = true; found; ) {
    found = false
    for (const table of tables) {
      for (let after: string | undefined; ; ) {
        const rows: string[] = await listSealedBefore(store, table, newest, after)
        after = rows.at(-1)
        if (after === undefined) break
        await store.transaction((tx) => sealAgain(tx, table, newest, rows), ALONE)
        found = true
        all += rows.length
        told('sealed', all, 0)
        await pause(pauseMs)
      }
    }
  }
  return all
}
