import type { Random } from '../random.ts'

/** What is so in an invented trial, and what its analysis has to find. */
export interface Truth {
  people: number
  /** Of the missed rate, in points of one, in every stratum: -0.03 for three points fewer with the extra. */
  effect: number
  /** Missed rates without the extra, each of as many people. */
  strata: readonly number[]
  /** Between two outcomes of one person. */
  correlation: number
  mostAppointments: number
  /** Of appointments whose outcome nobody will ever say: of those kept, of those missed. */
  unknown: { honoured: number; missed: number }
  /** Of appointments. */
  excused: number
  cancelled: number
  /** The chance of each person to be harmed; the extra multiplies it. */
  harms: readonly number[]
  harmFactor: number
  peopleDaily: number
}

export const HONOURED = 0
export const MISSED = 1
export const EXCUSED = 2
export const CANCELLED = 3
/** Later than any day. */
export const NEVER = 0x7fffffff

/** Columns: those of people by their number, those of appointments by theirs. */
export interface InventedTrial {
  people: number
  allocatedOn: Int32Array
  /** 1 with the extra. */
  arm: Uint8Array
  stratum: Uint8Array
  strata: number
  /** For each harm, the day on which somebody was harmed. */
  harmedOn: Int32Array[]
  appointments: number
  person: Int32Array
  heldOn: Int32Array
  outcome: Uint8Array
  /** The day on which the outcome was said. */
  knownOn: Int32Array
  lastDay: number
}

const DAYS_BETWEEN = 30
const LONGEST_LATE = 45
const LATE = 0.4

/** Draws one trial: who comes when, what becomes of their appointments, and when somebody says so. */
export function inventTrial(truth: Truth, random: Random): InventedTrial {
  const { people, strata } = truth
  const room = people * truth.mostAppointments
  const trial: InventedTrial = {
    people,
    allocatedOn: new Int32Array(people),
    arm: new Uint8Array(people),
    stratum: new Uint8Array(people),
    strata: strata.length,
    harmedOn: truth.harms.map(() => new Int32Array(people).fill(NEVER)),
    appointments: 0,
    person: new Int32Array(room),
    heldOn: new Int32Array(room),
    outcome: new Uint8Array(room),
    knownOn: new Int32Array(room),
    lastDay: 0,
  }
  for (let person = 0; person < people; person++) {
    const allocatedOn = Math.floor(person / truth.peopleDaily)
    const arm = random.next() < 0.5 ? 1 : 0
    const stratum = Math.floor(random.next() * strata.length)
    trial.allocatedOn[person] = allocatedOn
    trial.arm[person] = arm
    trial.stratum[person] = stratum
    truth.harms.forEach((chance, harm) => {
      if (random.next() < chance * (arm === 1 ? truth.harmFactor : 1))
        (trial.harmedOn[harm] as Int32Array)[person] = allocatedOn + Math.floor(random.next() * 180)
    })
    convene(trial, truth, person, (strata[stratum] as number) + (arm === 1 ? truth.effect : 0), random)
  }
  return trial
}

/** Pólya's urn: each outcome makes the next one like it more likely, as if each person had a rate of their own, drawn from a beta law. */
function convene(trial: InventedTrial, truth: Truth, person: number, rate: number, random: Random): void {
  const inUrn = 1 / truth.correlation - 1
  let missed = 0
  const count = 1 + Math.floor(random.next() * truth.mostAppointments)
  let day = (trial.allocatedOn[person] as number) + 1 + Math.floor(random.next() * DAYS_BETWEEN)
  for (let before = 0; before < count; before++) {
    const misses = random.next() < (rate * inUrn + missed) / (inUrn + before)
    if (misses) missed++
    const fate = random.next()
    const outcome =
      fate < truth.excused ? EXCUSED : fate < truth.excused + truth.cancelled ? CANCELLED : misses ? MISSED : HONOURED
    const unsaid =
      outcome <= MISSED && random.next() < (outcome === MISSED ? truth.unknown.missed : truth.unknown.honoured)
    const late = random.next() < LATE ? 1 + Math.floor(random.next() * LONGEST_LATE) : 1
    const at = trial.appointments++
    trial.person[at] = person
    trial.heldOn[at] = day
    trial.outcome[at] = outcome
    trial.knownOn[at] = unsaid ? NEVER : day + late
    trial.lastDay = Math.max(trial.lastDay, day + LONGEST_LATE)
    day += DAYS_BETWEEN - 5 + Math.floor(random.next() * 11)
  }
}
