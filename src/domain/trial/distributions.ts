import { createRequire } from 'node:module'
import type * as Library from 'jstat'

/** The standard normal value below which the probability is `probability`. */
export function normalQuantile(probability: number): number {
  return library().normal.inv(probability, 0, 1)
}

/** Student's t below which the probability is `probability`. */
export function studentQuantile(probability: number, degrees: number): number {
  return library().studentt.inv(probability, degrees)
}

const load = createRequire(import.meta.url)

/** Loaded when a trial is first analysed or planned: 30 ms that no text needs. */
function library(): typeof Library.jStat {
  return (load('jstat') as typeof Library).jStat
}
