import type { Store } from '../../store/engine/database.ts'
import { reservePlaces } from '../../store/machines/pace.ts'

/** Waits until one more text may leave; `wanted` more, this one included, would leave as soon as they may. */
export type Pace = (wanted?: number) => Promise<void>

/** Takes the next places of all who send together, and says in how many milliseconds the first is. */
type Reserve = (places: number) => Promise<number>

/** How much is reserved together: so long may a machine that has a danger to answer wait for each of the others. */
const TOGETHER_MS = 250
/** A place that was passed by longer ago is nobody's: used now, it would be one too many beside others. */
const LATE_MS = 50

/** So many a second for all who reserve from the same, evenly: a burst would only be refused by the carrier and tried again. */
export function paceOf(
  perSecond: number,
  { nowMs, pause, reserve }: { nowMs: () => number; pause: (ms: number) => Promise<void>; reserve: Reserve },
): Pace {
  const interval = 1000 / perSecond
  const atMost = Math.max(1, Math.floor(TOGETHER_MS / interval))
  let reserved: number[] = []
  let last = Number.NEGATIVE_INFINITY
  let asking: Promise<unknown> = Promise.resolve()

  async function take(wanted: number): Promise<number> {
    reserved = reserved.filter((place) => Math.max(nowMs(), last + interval) - place <= LATE_MS)
    if (reserved.length === 0) {
      const places = Math.max(1, Math.min(atMost, wanted))
      const inMs = await reserve(places)
      const first = nowMs() + inMs
      reserved = Array.from({ length: places }, (_, place) => first + place * interval)
    }
    last = Math.max(reserved.shift() ?? 0, last + interval)
    return last
  }

  return async (wanted = 1) => {
    const taken = asking.then(() => take(wanted))
    asking = taken.catch(() => {})
    const early = (await taken) - nowMs()
    if (early > 0) await pause(early)
  }
}

/** All machines that send from one account by one store. */
export function reserveFrom(store: Store, account: string, perSecond: number): Reserve {
  const everyMs = 1000 / perSecond
  return (places) =>
    // One statement, which waits for whoever is at the same row and then goes on from there.
    store.transaction((tx) => reservePlaces(tx, { name: account, places, everyMs }), { readCommitted: true })
}

/** One who sends alone. */
export function reserveAlone(perSecond: number, nowMs: () => number): Reserve {
  let freeAt = 0
  return async (places) => {
    const first = Math.max(freeAt, nowMs())
    freeAt = first + (places * 1000) / perSecond
    return first - nowMs()
  }
}
