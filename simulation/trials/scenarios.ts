import type { Plan } from '../../src/domain/trial/plan.ts'
import { type SizeQuestion, sizeOf } from '../../src/domain/trial/size.ts'
import type { Truth } from './invented-trial.ts'

export interface Scenario {
  truth: Truth
  plan: Plan
}

const POINTS = 0.03
const MOST_APPOINTMENTS = 8
const UNKNOWN = 0.1
const LOST_OTHERWISE = 0.05

/** From one appointment in ten missed to three, a fifth in all. */
const RATES = [0.1, 0.15, 0.18, 0.22, 0.25, 0.3]

/** Of a whole number drawn evenly from 1 to the most. */
const SPREAD = Math.sqrt((MOST_APPOINTMENTS ** 2 - 1) / 12)
const MEAN = (1 + MOST_APPOINTMENTS) / 2

/** An office that missed one in five, and what it was told to plan for three points fewer. */
export const ANNOUNCED: SizeQuestion = {
  baseline: 0.2,
  smallestDifference: POINTS,
  power: 0.8,
  alpha: 0.05,
  looks: 'one',
  appointments: { mean: MEAN, variation: SPREAD / MEAN },
  correlation: 0.1,
  shareLost: 1 - (1 - UNKNOWN) * (1 - 2 * LOST_OTHERWISE),
  peopleMonthly: 150,
}

/** The extra does nothing; one outcome in ten is never said, and missed ones are twice as often unsaid as kept ones. */
export function withoutEffect(): Scenario {
  const plan = planFor('one')
  const honoured = UNKNOWN / (1 + ANNOUNCED.baseline)
  return { plan, truth: truthFor(plan, { effect: 0, unknown: { honoured, missed: 2 * honoured } }) }
}

/** The extra spares the three points that were planned for; one outcome in ten is never said. */
export function withEffect(looks: Plan['looks']): Scenario {
  const plan = planFor(looks)
  return { plan, truth: truthFor(plan, { effect: -POINTS }) }
}

/** Sixty people in two strata: where an interval that forgets how few they are is too short. */
export function ofFewPeople(): Scenario {
  const plan = { ...planFor('one'), size: { people: 60, appointments: 150 } }
  return { plan, truth: truthFor(plan, { effect: 0, people: 60, strata: [0.15, 0.25] }) }
}

/** The extra doubles the people who opt out, complain, write danger or cannot be reached any more. */
export function withHarm(): Scenario {
  const plan = planFor('one')
  return { plan, truth: truthFor(plan, { effect: 0, harmFactor: 2 }) }
}

function planFor(looks: Plan['looks']): Plan {
  const { announced } = sizeOf({ ...ANNOUNCED, looks })
  return { arms: ['control', 'extra'], alpha: ANNOUNCED.alpha, smallestDifference: POINTS, looks, size: announced }
}

function truthFor(plan: Plan, also: Partial<Truth> & Pick<Truth, 'effect'>): Truth {
  return {
    // People go on being allocated while outcomes come in late.
    people: Math.ceil(plan.size.people * 1.2),
    strata: RATES,
    correlation: ANNOUNCED.correlation,
    mostAppointments: MOST_APPOINTMENTS,
    unknown: { honoured: UNKNOWN, missed: UNKNOWN },
    excused: LOST_OTHERWISE,
    cancelled: LOST_OTHERWISE,
    harms: [0.04, 0.01, 0.005, 0.08],
    harmFactor: 1,
    peopleDaily: ANNOUNCED.peopleMonthly / 30,
    ...also,
  }
}
