/** One in a hundred for each of the harms that are watched, however often one looks. */
export const HARM_ALPHA = 0.01

/** A harm twice as common with the extra is what the watch is sharpest for. */
const TWICE = 2

/**
 * Wald's sequential test, one-sided: whether a harm is surely commoner with the extra, of the people who had it in each arm. Looked at as
 * often as one likes, it says so wrongly in no more than `HARM_ALPHA` of trials.
 */
export function isHarmful(
  harmed: { control: number; extra: number },
  people: { control: number; extra: number },
): boolean {
  if (people.control === 0 || people.extra === 0) return false
  const share = people.extra / (people.control + people.extra)
  const ifTwice = (TWICE * share) / (TWICE * share + 1 - share)
  const likelihoodRatio =
    harmed.extra * Math.log(ifTwice / share) + harmed.control * Math.log((1 - ifTwice) / (1 - share))
  return likelihoodRatio >= Math.log(1 / HARM_ALPHA)
}
