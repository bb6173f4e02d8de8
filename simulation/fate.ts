import type { Store } from '../src/store/engine/database.ts'

/** The life of one process: it may die at the n-th step from now, and from then on nothing it began goes any further. */
export interface Fate {
  readonly dead: boolean
  /** Dies once so many more steps have been taken. */
  dieAfter(steps: number): void
  /** A step: goes on, or never comes back. */
  pass(what: string): Promise<void>
  /** A step within a transaction: true when it must be undone, as the engine does for the dead. */
  diesAt(what: string): boolean
}

export function newFate(onDeath: (where: string) => void): Fate {
  let left: number | undefined
  let dead = false
  const diesAt = (what: string) => {
    if (dead) return true
    if (left === undefined || left-- > 0) return false
    dead = true
    onDeath(what)
    return true
  }
  return {
    get dead() {
      return dead
    },
    dieAfter(steps) {
      left = steps
    },
    diesAt,
    async pass(what) {
      if (diesAt(what)) await never()
    },
  }
}

/** A store whose process may die before a transaction, at its end before the commit, and just after it. */
export function mortal(store: Store, fate: Fate): Store {
  return {
    ...store,
    async transaction(work) {
      await fate.pass('before a transaction')
      const result = await store
        .transaction(async (tx) => {
          if (fate.dead) throw new Death()
          const done = await work(tx)
          if (fate.diesAt('before a commit')) throw new Death()
          return done
        })
        .catch((error) => (error instanceof Death ? never() : Promise.reject(error)))
      await fate.pass('after a commit')
      return result
    },
  }
}

class Death extends Error {}

/** Never settles: a dead process hears no answer. */
function never(): Promise<never> {
  return new Promise(() => {})
}
