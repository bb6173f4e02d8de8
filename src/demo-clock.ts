import { readDemoClock } from './app/demo/clock-mark.ts'
import type { Clock } from './app/parts.ts'
import type { Store } from './store/engine/database.ts'

/** The clock of a demonstration, as far ahead of the machine's as it was moved on before this start. A store that several machines may share keeps theirs. */
export async function openDemoClock(store: Store, clock: Clock): Promise<Clock> {
  if (store.engine !== 'sqlite') return clock
  const ahead = { ms: (await readDemoClock(store)).aheadMs }
  return { ahead, now: () => clock.now().plus(ahead.ms) }
}
