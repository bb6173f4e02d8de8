/** Fewer people or missed appointments than these in an arm, and the normal curve is no good stand-in for what chance does. */
const LEAST_PEOPLE = 50
const LEAST_MISSED = 10

/**
 * How many standard errors an interval must reach on both sides so that, looked at as often as one likes, it is wrong in no more than `alpha`
 * of trials: an asymptotic confidence sequence, by the normal mixture whose spread is the smallest difference that matters (Waudby-Smith,
 * Arbour, Sinha, Kennedy and Ramdas, "Time-uniform central limit theory and asymptotic confidence sequences", 2024). Outcomes of one
 * person go together or apart, hardly ever against each other: then those that come later can only make it err less often (Slepian 1962).
 */
export function sequenceReach(standardError: number, smallestDifference: number, alpha: number): number {
  const information = (smallestDifference / standardError) ** 2
  return Math.sqrt(2 * (1 + 1 / information) * Math.log(Math.sqrt(1 + information) / alpha))
}

/** Whether there is enough in an arm for a confidence sequence to begin. */
export function isSequenceBegun(arm: { people: number; missed: number }): boolean {
  return arm.people >= LEAST_PEOPLE && arm.missed >= LEAST_MISSED
}
