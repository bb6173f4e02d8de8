import { wilson } from '../trial/intervals.ts'
import type { Moments } from '../trial/moments.ts'

const ALPHA = 0.05

/** So many among so many. */
export interface Share {
  count: number
  of: number
}

/** How far the appointments of one person go together, within each of two months and from one to the other. */
export interface Spread {
  one: Moments
  other: Moments
  /** Sums over people of what is theirs in the one month times what is theirs in the other. */
  across: { missed: number; missedByKnown: number; knownByMissed: number; known: number }
}

/**
 * The 95 % interval of one share less another, as parts of one, the appointments of a person counted together: Newcombe 1998, method 10, from
 * Wilson's interval of each share, as of so many appointments as would tell as much if each were another person's (Kish's design effect, its
 * variance the sandwich clustered by person), and with the correlation of the two (Zou and Donner 2008). It holds when few are counted too;
 * undefined when either is of nothing.
 */
export function differenceInterval(
  one: Share,
  other: Share,
  spread: Spread,
): { low: number; high: number } | undefined {
  const [a, b] = [intervalOf(one, spread.one), intervalOf(other, spread.other)]
  if (!a || !b) return undefined
  const [p, q] = [one.count / one.of, other.count / other.of]
  const together = (x: number, y: number) => Math.sqrt(Math.max(0, x * x - 2 * correlationOf(spread) * x * y + y * y))
  return {
    low: p - q - together(p - a.least, b.most - q),
    high: p - q + together(a.most - p, q - b.least),
  }
}

function intervalOf({ count, of }: Share, moments: Moments) {
  const effect = Math.max(1, designEffect(moments))
  return wilson(count / effect, of / effect, ALPHA)
}

/** How much less appointments tell since some are the same person's; where none or all were missed, as if each person were of one piece. */
function designEffect(moments: Moments): number {
  const { people, known, missed, knownSquared } = moments
  const variance = (missed * (known - missed)) / known
  if (!(variance > 0 && people > 1)) return known > 0 ? knownSquared / known : 1
  return (squaredPulls(moments) * (people / (people - 1))) / variance
}

/** What each person pulls the rate by: missed less the rate of all times known. */
function squaredPulls({ known, missed, missedSquared, missedByKnown, knownSquared }: Moments): number {
  const rate = missed / known
  return missedSquared - 2 * rate * missedByKnown + rate * rate * knownSquared
}

function correlationOf({ one, other, across }: Spread): number {
  const [p, q] = [one.missed / one.known, other.missed / other.known]
  const shared = across.missed - q * across.missedByKnown - p * across.knownByMissed + p * q * across.known
  const apart = Math.sqrt(squaredPulls(one) * squaredPulls(other))
  return apart > 0 ? Math.min(1, Math.max(-1, shared / apart)) : 0
}
