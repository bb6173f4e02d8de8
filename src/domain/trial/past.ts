import { OUTCOMES, type OutcomeCounts } from '../effect/outcome.ts'
import type { SizeQuestion } from './size.ts'

/** What the size calculator needs of an office, as its last months tell it. */
export type Past = Pick<SizeQuestion, 'baseline' | 'appointments' | 'correlation' | 'shareLost'>

/** Of people convened over as long as the trial would last, one row each. Undefined of fewer than two people, or when nobody has two known outcomes. */
export function pastOf(people: readonly OutcomeCounts[]): Past | undefined {
  const numbers = people.map((counts) => OUTCOMES.reduce((sum, outcome) => sum + counts[outcome], 0))
  const told = people
    .map(({ honoured, missed }) => ({ known: honoured + missed, missed }))
    .filter(({ known }) => known > 0)
  const convened = numbers.filter((number) => number > 0)
  const known = sum(told.map((one) => one.known))
  const missed = sum(told.map((one) => one.missed))
  if (told.length < 2 || known === told.length) return undefined
  const mean = sum(convened) / convened.length
  const spread = Math.sqrt(sum(convened.map((number) => (number - mean) ** 2)) / convened.length)
  return {
    baseline: missed / known,
    appointments: { mean, variation: spread / mean },
    correlation: correlationOf(told),
    shareLost: 1 - known / sum(convened),
  }
}

/** The analysis-of-variance estimate of the intra-person correlation of yes and no; below none is none. */
function correlationOf(people: readonly { known: number; missed: number }[]): number {
  const known = sum(people.map((one) => one.known))
  const missed = sum(people.map((one) => one.missed))
  const within = sum(people.map((one) => one.missed ** 2 / one.known))
  const betweenPeople = (within - missed ** 2 / known) / (people.length - 1)
  const withinPeople = (missed - within) / (known - people.length)
  const each = (known - sum(people.map((one) => one.known ** 2)) / known) / (people.length - 1)
  const whole = betweenPeople + (each - 1) * withinPeople
  return whole > 0 ? Math.max(0, (betweenPeople - withinPeople) / whole) : 0
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
