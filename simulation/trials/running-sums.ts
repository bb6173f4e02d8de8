import { emptyMoments, type Moments, type Stratum } from '../../src/domain/trial/moments.ts'
import { type InventedTrial, MISSED } from './invented-trial.ts'

/** What is known of a trial on the evening of a day. */
export interface RunningSums {
  strata: Stratum[]
  allocated: Arms
  /** For each harm. */
  harmed: Arms[]
  /** Honoured or missed. */
  appointments: number
}

export interface Arms {
  control: number
  extra: number
}

/** The sums of each day in turn: what a day brings is added to them, so that a day costs what happens in it. The same object each time. */
export function* sumsDayByDay(trial: InventedTrial): Generator<RunningSums> {
  const sums: RunningSums = {
    strata: Array.from({ length: trial.strata }, () => ({ control: emptyMoments(), extra: emptyMoments() })),
    allocated: { control: 0, extra: 0 },
    harmed: trial.harmedOn.map(() => ({ control: 0, extra: 0 })),
    appointments: 0,
  }
  const known = new Int32Array(trial.people)
  const missed = new Int32Array(trial.people)
  const allocations = byDay(trial.allocatedOn, trial.lastDay)
  const harms = trial.harmedOn.map((days) => byDay(days, trial.lastDay))
  const outcomes = byDay(trial.knownOn.subarray(0, trial.appointments), trial.lastDay)
  const armOf = (person: number) => (trial.arm[person] === 1 ? 'extra' : 'control')
  for (let day = 0; day <= trial.lastDay; day++) {
    for (const person of allocations(day)) sums.allocated[armOf(person)]++
    harms.forEach((harm, which) => {
      for (const person of harm(day)) (sums.harmed[which] as Arms)[armOf(person)]++
    })
    for (const at of outcomes(day)) {
      if ((trial.outcome[at] as number) > MISSED) continue
      const person = trial.person[at] as number
      const stratum = sums.strata[trial.stratum[person] as number] as Stratum
      addOutcome(stratum[armOf(person)], person, Number(trial.outcome[at] === MISSED), known, missed)
      sums.appointments++
    }
    yield sums
  }
}

/** One outcome more of somebody, in the sums over people. */
function addOutcome(of: Moments, person: number, misses: number, known: Int32Array, missed: Int32Array): void {
  const knownBefore = known[person] as number
  const missedBefore = missed[person] as number
  if (knownBefore === 0) of.people++
  of.known++
  of.missed += misses
  of.knownSquared += 2 * knownBefore + 1
  of.missedSquared += misses * (2 * missedBefore + 1)
  of.missedByKnown += (missedBefore + misses) * (knownBefore + 1) - missedBefore * knownBefore
  known[person] = knownBefore + 1
  missed[person] = missedBefore + misses
}

/** The places of what happens on a day: sorted once, by counting. */
function byDay(days: Int32Array, lastDay: number): (day: number) => Int32Array {
  const until = new Int32Array(lastDay + 1)
  for (const day of days) if (day <= lastDay) until[day] = (until[day] as number) + 1
  for (let day = 1; day <= lastDay; day++) until[day] = (until[day] as number) + (until[day - 1] as number)
  const sorted = new Int32Array(until[lastDay] as number)
  const next = Int32Array.from(until)
  for (let at = days.length - 1; at >= 0; at--) {
    const day = days[at] as number
    if (day > lastDay) continue
    next[day] = (next[day] as number) - 1
    sorted[next[day] as number] = at
  }
  return (day) => sorted.subarray(day === 0 ? 0 : (until[day - 1] as number), until[day])
}
