import { normalQuantile } from './distributions.ts'

export interface Interval {
  least: number
  most: number
}

/** Wilson's interval of a share: honest for few and for none, and never below 0 or above 1. Undefined of nobody. */
export function wilson(count: number, of: number, alpha: number): Interval | undefined {
  if (of === 0) return undefined
  const square = normalQuantile(1 - alpha / 2) ** 2
  const centre = (count + square / 2) / (of + square)
  const half = Math.sqrt(square * ((count * (of - count)) / of + square / 4)) / (of + square)
  return { least: Math.max(0, centre - half), most: Math.min(1, centre + half) }
}
