import { sequenceReach } from './confidence-sequence.ts'
import { normalQuantile } from './distributions.ts'
import type { Plan } from './plan.ts'

/** What an office knows or supposes before a trial. */
export interface SizeQuestion extends Pick<Plan, 'alpha' | 'smallestDifference' | 'looks'> {
  /** The missed rate without the extra. */
  baseline: number
  /** The chance to find the smallest difference, if it is there: 0.8. */
  power: number
  /** Of a person, over the whole trial: their mean, and their standard deviation over their mean. */
  appointments: { mean: number; variation: number }
  /** Between two outcomes of the same person (ICC). */
  correlation: number
  /** Of the appointments, those that will be excused, cancelled or of unknown outcome. */
  shareLost: number
  /** Allocated each month, both arms together. */
  peopleMonthly: number
}

export interface Size {
  /** How many times more appointments it takes because they are several a person. */
  designEffect: number
  /** For the plan: people allocated and appointments honoured or missed, both arms together. */
  announced: Plan['size']
  peoplePerArm: number
  /** Convened, whatever becomes of them. */
  appointmentsPerArm: number
  /** To allocate everybody. */
  months: number
  weeks: number
  /** It would last longer than a trial may, which is as long as an office can keep everything else as it is. */
  officeTooSmall: boolean
}

/** For how many weeks a trial may allocate. */
export const WEEKS = { least: 4, most: 40 }
const WEEKS_A_MONTH = 52 / 12

/** The size at which the smallest difference that matters is found with the power asked, if the extra makes it. */
export function sizeOf(question: SizeQuestion): Size {
  const { baseline, smallestDifference, appointments, correlation, shareLost, peopleMonthly } = question
  if (smallestDifference <= 0 || smallestDifference >= baseline) throw new Error('no missed rate is that much lower')
  const kept = 1 - shareLost
  // Kish: a person counts as often as they are convened. Of appointments lost by chance a person keeps fewer, and with them fewer pairs.
  const pairs = (1 + appointments.variation ** 2) * appointments.mean - 1
  const designEffect = 1 + correlation * kept * pairs
  const known = independent(question) * designEffect
  const peoplePerArm = Math.ceil(known / kept / appointments.mean)
  const months = (2 * peoplePerArm) / peopleMonthly
  const weeks = Math.ceil(months * WEEKS_A_MONTH)
  return {
    designEffect,
    announced: { people: 2 * peoplePerArm, appointments: 2 * Math.ceil(known) },
    peoplePerArm,
    appointmentsPerArm: Math.ceil(known / kept),
    months: Math.ceil(months),
    weeks,
    officeTooSmall: weeks > WEEKS.most,
  }
}

/** Fleiss: appointments an arm, were each of another person. */
function independent({ baseline, smallestDifference, power, alpha, looks }: SizeQuestion): number {
  const lower = baseline - smallestDifference
  const mean = (baseline + lower) / 2
  const beyond = normalQuantile(power)
  const reach = looks === 'one' ? normalQuantile(1 - alpha / 2) : reachAtTheEnd(beyond, alpha)
  const errors =
    reach * Math.sqrt(2 * mean * (1 - mean)) + beyond * Math.sqrt(baseline * (1 - baseline) + lower * (1 - lower))
  return (errors / smallestDifference) ** 2
}

/** The reach of a confidence sequence where the smallest difference is as many errors as it takes, reach and power; found by stepping towards it. */
function reachAtTheEnd(beyond: number, alpha: number): number {
  let reach = 3
  for (let step = 0; step < 50; step++) reach = sequenceReach(1 / (reach + beyond), 1, alpha)
  return reach
}
