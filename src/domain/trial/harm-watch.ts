import type { Harm } from './rows.ts'

/** Those that a text may do. Danger is counted and shown by arm, and stops no trial by itself: each one has a person's answer. */
export const WATCHED: readonly Harm[] = ['optedOut', 'complained', 'unreachable']

/** How often the watch as a whole is wrong, however often one looks: no more than a finding is. */
const ALPHA = 0.05

/** Shared evenly among all that is watched: each harm in each arm, and more missed appointments with the extra. */
export const HARM_ALPHA = ALPHA / (2 * WATCHED.length + 1)

/** A harm twice as common with the extra is what the watch is sharpest for. */
const TWICE = 2

/**
 * Wald's sequential test, one-sided: whether a harm is surely commoner with the extra. Looked at as often as one likes, it says so wrongly in
 * no more than `HARM_ALPHA` of trials.
 */
export function isHarmful(control: Watched, extra: Watched): boolean {
  if (control.people === 0 || extra.people === 0) return false
  const share = extra.people / (control.people + extra.people)
  const ifTwice = (TWICE * share) / (TWICE * share + 1 - share)
  const likelihood = extra.harmed * Math.log(ifTwice / share) + control.harmed * Math.log((1 - ifTwice) / (1 - share))
  return likelihood >= Math.log(1 / HARM_ALPHA)
}

interface Watched {
  harmed: number
  people: number
}
