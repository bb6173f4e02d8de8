import type { DateTime } from 'luxon'
import type { Parts } from '../parts.ts'
import { staySignedIn } from '../sign-in/sign-in.ts'
import { keepDemoClock, readDemoClock } from './clock-mark.ts'

/** Moves the clock of a demonstration on to an instant, never back; whoever is signed in stays so. Nothing may leave meanwhile: a text in hand would be taken for lost. */
export async function moveClock({ store, clock }: Parts, to: DateTime): Promise<void> {
  const before = clock.now()
  if (!clock.ahead || to <= before) return
  const aheadMs = clock.ahead.ms + to.diff(before).toMillis()
  await store.transaction(async (tx) => {
    await keepDemoClock(tx, { ...(await readDemoClock(tx)), aheadMs })
    await staySignedIn(tx, before, to)
  })
  clock.ahead.ms = aheadMs
}
