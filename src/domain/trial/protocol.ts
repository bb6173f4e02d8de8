import type { AppointmentStatus } from '../appointment.ts'
import type { Outcome } from '../effect/outcome.ts'
import type { Language } from '../people.ts'
import { OUTSIDE, type Outside } from './eligible.ts'
import type { Arm, Extra } from './extras.ts'
import type { Plan } from './plan.ts'
import { type SizeQuestion, sizeOf, WEEKS } from './size.ts'

/** What somebody decides before a trial begins. */
export interface Design {
  question: string
  extra: Extra
  /** Codes of types of appointment. */
  types: string[]
  /** Codes of other offices that take part, each once its own administrator agrees. */
  others: string[]
  /** For how many weeks appointments are in the trial, and for how many after the last of them what became of it may come in. */
  weeks: number
  outcomeWeeks: number
  looks: Plan['looks']
  smallestDifference: number
  /** On what the size is worked out. */
  assumed: Omit<SizeQuestion, keyof Plan>
}

/** A text, or an answer, in the words of each arm, as somebody invented would get it; `other: null` when that arm goes without. */
export interface TextOfArms {
  /** Codes of the types it is about. */
  types: string[]
  /** `summons`, `before4`, `before1 (confirmed)`: what the person had answered; `wishToMove`: what is answered to a wish to move. */
  text: string
  language: Language
  usual: string
  other: string | null
}

/** The very words of both arms, and those of its files for each outcome. */
export interface SaidByOffice {
  texts: readonly TextOfArms[]
  statusWords: Readonly<Partial<Record<AppointmentStatus, readonly string[]>>>
}

/** All that a trial will do and how it will be read, fixed before anybody is allocated. */
export interface Protocol extends Omit<Design, 'looks' | 'smallestDifference' | 'others'> {
  form: 2
  /** The code of the office that planned it, and those of all that take part. */
  office: string
  offices: readonly string[]
  plan: Omit<Plan, 'arms'> & { arms: readonly [control: Arm, extra: Arm] }
  /** What each of these offices says, by its code. */
  said: Readonly<Record<string, SaidByOffice>>
  neverIn: readonly Outside[]
  allocation: string
  strata: string
  outcome: Record<'missed' | 'kept' | 'apart' | 'unknown', readonly Outcome[]>
  estimator: string
  secondary: string
  stopRule: string
}

/** A design with all that no trial here decides for itself. */
export function protocolOf(
  { looks, smallestDifference, others, ...design }: Design,
  office: string,
  said: Protocol['said'],
): Protocol {
  const read = { alpha: ALPHA, smallestDifference, looks }
  const { announced: size } = sizeOf({ ...design.assumed, ...read })
  const plan = { arms: comparedIn(design.extra), ...read, size }
  const offices = [...new Set([office, ...others])].toSorted()
  return { form: 2, office, offices, ...design, types: design.types.toSorted(), plan, said, ...RULES }
}

/** The arm without what is in question, then the one with it. The usual has every extra; other words are what is new of a wording. */
function comparedIn(extra: Extra): [control: Arm, extra: Arm] {
  return extra === 'wording' ? ['usual', 'other'] : ['other', 'usual']
}

/** Two-sided: intervals of 95 %. */
export const ALPHA = 0.05

const RULES = {
  neverIn: OUTSIDE,
  allocation: 'HMAC-SHA256 of trial, office and case number under the key of the service; even odds; by person',
  strata: 'office, type of the first appointment',
  outcome: { missed: ['missed'], kept: ['honoured'], apart: ['excused', 'cancelled'], unknown: ['unknown'] },
  estimator: 'intention to treat; difference of missed / (honoured + missed), by strata; clustered by person',
  secondary:
    'the same with excused ones counted as kept; bounds with all unknown ones missed in one arm and kept in the other',
  stopRule:
    'by hand at any time; the page asks for it when a harm (opted out, complained, unreachable) in either arm, or missed with the extra, is surely commoner, at any look: 5 % shared evenly among the seven',
} as const satisfies Partial<Protocol>

/** The one way to write a protocol, or a result, down: what its hash is made of. */
export function written(document: object): string {
  return JSON.stringify(inOrder(document))
}

/** A protocol from its words; the first form held none of the texts. */
export function protocolIn(words: string): Protocol {
  const read = JSON.parse(words) as Protocol
  return { ...read, offices: read.offices ?? [read.office], said: read.said ?? {} }
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1))
  return Object.fromEntries(entries.map(([name, one]) => [name, inOrder(one)]))
}

/** Together with the weeks for which a trial may allocate at most a year: what harms are read from is kept no longer. */
export const OUTCOME_WEEKS = { least: 1, most: 12 }
export const LONGEST_QUESTION = 300

/** The field of a design that cannot be, if one cannot. */
export function wrongInDesign(design: Design): keyof Design | undefined {
  const { question, types, weeks, outcomeWeeks, assumed } = design
  if (question === '' || question.length > LONGEST_QUESTION) return 'question'
  if (types.length === 0) return 'types'
  if (!isWithin(weeks, WEEKS)) return 'weeks'
  if (!isWithin(outcomeWeeks, OUTCOME_WEEKS)) return 'outcomeWeeks'
  if (!canBe(assumed)) return 'assumed'
  return isADifference(design) && !isTooSmall(design) ? undefined : 'smallestDifference'
}

function isADifference({ smallestDifference, assumed }: Design): boolean {
  return smallestDifference > 0 && smallestDifference < assumed.baseline
}

/** More than all offices of a country would gather. */
const MOST_PEOPLE = 100_000

/** Whether it would take so many people to find that no trial will. */
export function isTooSmall(design: Design): boolean {
  const { looks, smallestDifference, assumed } = design
  if (!canBe(assumed) || !isADifference(design)) return false
  return sizeOf({ ...assumed, alpha: ALPHA, looks, smallestDifference }).announced.people > MOST_PEOPLE
}

function canBe({ baseline, power, appointments, correlation, shareLost, peopleMonthly }: Design['assumed']): boolean {
  const shares = [baseline, power].every((share) => share > 0 && share < 1)
  const others = [correlation, shareLost].every((share) => share >= 0 && share < 1)
  const people = appointments.mean >= 1 && appointments.mean <= 100 && appointments.variation >= 0 && peopleMonthly >= 1
  return shares && others && people
}

function isWithin(value: number, { least, most }: { least: number; most: number }): boolean {
  return Number.isInteger(value) && value >= least && value <= most
}
