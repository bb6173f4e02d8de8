import { setImmediate as turn } from 'node:timers/promises'
import { DateTime } from 'luxon'

/** Virtual time: what is to happen, in order. It passes in leaps from one thing to the next, and nobody waits for it. */
export interface Timeline {
  /** Milliseconds since 1970, as an unshakeable clock on the wall would show them. */
  now(): number
  at(instant: number, happen: () => unknown): void
  after(ms: number, happen: () => unknown): void
  /** For the service's own pauses and the carrier's slowness. */
  sleep(ms: number): Promise<void>
  /** Lets everything up to an instant happen, one thing after the other. */
  passTo(end: number): Promise<void>
}

interface Thing {
  at: number
  turn: number
  happen: () => unknown
}

export function timelineFrom(start: DateTime): Timeline {
  let now = start.toMillis()
  let turns = 0
  const heap: Thing[] = []
  const at = (instant: number, happen: () => unknown) =>
    push(heap, { at: Math.max(Math.ceil(instant), now), turn: turns++, happen })
  const after = (ms: number, happen: () => unknown) => at(now + ms, happen)
  return {
    now: () => now,
    at,
    after,
    sleep: (ms) => new Promise((resolve) => after(ms, () => resolve())),
    async passTo(end) {
      for (let thing = heap[0]; thing && thing.at <= end; thing = heap[0]) {
        pop(heap)
        now = thing.at
        await thing.happen()
        await quiet()
      }
      now = end
    },
  }
}

export const SECOND = 1000
export const MINUTE = 60 * SECOND
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

export function utc(ms: number): DateTime {
  return DateTime.fromMillis(ms, { zone: 'utc' })
}

/** Everything that needs no more virtual time has been done: the service waits for promises, and for its own pauses for breath. */
async function quiet(): Promise<void> {
  do await turn()
  while (process.getActiveResourcesInfo().includes('Immediate'))
}

function push(heap: Thing[], thing: Thing): void {
  heap.push(thing)
  for (let child = heap.length - 1; child > 0; ) {
    const parent = (child - 1) >> 1
    if (!isBefore(heap[child], heap[parent])) return
    swap(heap, child, parent)
    child = parent
  }
}

function pop(heap: Thing[]): void {
  swap(heap, 0, heap.length - 1)
  heap.pop()
  for (let parent = 0; ; ) {
    const [left, right] = [2 * parent + 1, 2 * parent + 2]
    const child = isBefore(heap[right], heap[left]) ? right : left
    if (!isBefore(heap[child], heap[parent])) return
    swap(heap, child, parent)
    parent = child
  }
}

function isBefore(one: Thing | undefined, other: Thing | undefined): boolean {
  if (!one) return false
  return !other || one.at < other.at || (one.at === other.at && one.turn < other.turn)
}

function swap(heap: Thing[], one: number, other: number): void {
  const [a, b] = [heap[one], heap[other]]
  if (a && b) [heap[one], heap[other]] = [b, a]
}
