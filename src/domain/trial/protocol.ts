import type { Outcome } from '../effect/outcome.ts'
import type { Outside } from './eligible.ts'
import type { Extra } from './extras.ts'

/** One planned look, or one at any time with intervals made for it. */
export const LOOKS = ['one', 'any'] as const
export type Looks = (typeof LOOKS)[number]

/** What somebody decides before a trial begins. */
export interface Plan {
  question: string
  extra: Extra
  /** Codes of types of appointment. */
  types: string[]
  /** For how many weeks appointments are in the trial, and for how many after the last of them what became of it may come in. */
  weeks: number
  outcomeWeeks: number
  looks: Looks
  size: SizeAssumed
}

/** On what the number of people was worked out: rates between 0 and 1. */
export interface SizeAssumed {
  baselineRate: number
  smallestDifference: number
  appointmentsEach: number
  withinPerson: number
  unknownShare: number
  power: number
  /** In both arms together. */
  people: number
}

/** All that a trial will do and how it will be read, fixed before anybody is allocated. */
export interface Protocol extends Plan {
  form: 1
  /** The office's code. */
  office: string
  neverIn: readonly Outside[]
  allocation: string
  strata: string
  outcome: {
    missed: readonly Outcome[]
    kept: readonly Outcome[]
    apart: readonly Outcome[]
    unknown: readonly Outcome[]
  }
  analysis: string
  stopRule: string
}

/** A plan with all that no trial here decides for itself. */
export function protocolOf(plan: Plan, office: string): Protocol {
  return { form: 1, office, ...plan, types: plan.types.toSorted(), ...RULES }
}

const RULES = {
  neverIn: ['protectedAdult', 'setApart', 'paused', 'optedOut', 'noPhone', 'sharedNumber'],
  allocation: 'HMAC-SHA256 of trial, office and case number under the key of the service; even odds; by person',
  strata: 'office, type of the first appointment',
  outcome: { missed: ['missed'], kept: ['honoured'], apart: ['excused', 'cancelled'], unknown: ['unknown'] },
  analysis:
    'intention to treat; difference of missed / (honoured + missed), adjusted for strata; 95 %; clustered by person',
  stopRule: 'by hand at any time; else none before the look',
} as const satisfies Partial<Protocol>

/** The one way to write a protocol down: what its hash is made of. */
export function written(protocol: Protocol): string {
  return JSON.stringify(inOrder(protocol))
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1))
  return Object.fromEntries(entries.map(([name, one]) => [name, inOrder(one)]))
}

/** Bounds of a plan: outcomes and people are kept for two years, within which a trial must be read. */
export const WEEKS = { least: 4, most: 52 }
export const OUTCOME_WEEKS = { least: 1, most: 12 }
export const LONGEST_QUESTION = 300

/** The field of a plan that cannot be, if one cannot. */
export function wrongInPlan({ question, types, weeks, outcomeWeeks, size }: Plan): keyof Plan | undefined {
  if (question === '' || question.length > LONGEST_QUESTION) return 'question'
  if (types.length === 0) return 'types'
  if (!isWithin(weeks, WEEKS)) return 'weeks'
  if (!isWithin(outcomeWeeks, OUTCOME_WEEKS)) return 'outcomeWeeks'
  return Number.isInteger(size.people) && size.people > 0 ? undefined : 'size'
}

function isWithin(value: number, { least, most }: { least: number; most: number }): boolean {
  return Number.isInteger(value) && value >= least && value <= most
}
