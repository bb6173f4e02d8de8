import type { DateTime } from 'luxon'
import type { Parts } from '../parts.ts'

/** Longer than what this machine put off waits: the others see to it first. */
const STANDS_BACK = { seconds: 90 }
/** Whoever stands back asks again in between: what is older says nothing of now. */
const TOLD_FOR = { minutes: 5 }

/** No text of this machine was lately answered: where the carrier answers others, whatever it claimed would be put off, each time it is the quickest. */
export function isCutOff({ clock, unanswered: { at } }: Pick<Parts, 'clock' | 'unanswered'>): boolean {
  return at !== undefined && clock.now() < at.plus(STANDS_BACK)
}

/**
 * Whether this machine leaves it to others to ask the carrier, having just got no answer. On SQLite there is no other. Alone on a Postgres, it asks
 * again after a minute and a half.
 */
export function leavesAsking({ store, clock, unlisted: { at } }: Parts): boolean {
  return store.engine === 'postgres' && at !== undefined && clock.now() < at.plus(STANDS_BACK)
}

/** Writes down for this process whether the carrier answered what it asked; returns whether it was silent before, in the last minutes. */
export function noteAsked({ clock, unlisted }: Parts, answered: boolean): boolean {
  const wasSilent = unlisted.at !== undefined && clock.now() < unlisted.at.plus(TOLD_FOR)
  if (answered) delete unlisted.at
  else unlisted.at = clock.now()
  return wasSilent
}

/** When the carrier last left this machine without an answer, whatever it says to others; undefined when that is over, or long ago. */
export function lastUnanswered({ clock, unanswered, unlisted }: Parts): DateTime | undefined {
  const instants = [unanswered.at, unlisted.at].filter((at) => at !== undefined && clock.now() < at.plus(TOLD_FOR))
  return instants.sort((one, other) => Number(other) - Number(one))[0]
}
