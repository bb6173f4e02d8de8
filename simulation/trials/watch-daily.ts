import { checkAllocation } from '../../src/domain/trial/allocation-check.ts'
import { differenceOf } from '../../src/domain/trial/estimates.ts'
import { isHarmful } from '../../src/domain/trial/harm-watch.ts'
import { emptyMoments, type Moments, type Stratum } from '../../src/domain/trial/moments.ts'
import type { Plan } from '../../src/domain/trial/plan.ts'
import { type InventedTrial, MISSED, NEVER } from './invented-trial.ts'

/** What somebody who looks every day comes to see. */
export interface Watched {
  /** The day on which the announced size was reached, or the last. */
  announcedOn: number
  /** By the confidence sequence: the sign of the first finding, 0 without any, and its day. */
  sequence: number
  foundOn: number
  /** That some day the sequence did not hold the truth. */
  sequenceWrong: boolean
  /** By the interval of one look, wrongly read every day. */
  bare: boolean
  outOfBalance: boolean
  /** One of the harms surely commoner. */
  harmful: boolean
}

/** Of an interval of 95 % that is meant for one look. */
const BARE_REACH = 1.96

/** Plays a trial day by day on running sums; the estimates and rules are those of the service. */
export function watchDaily(trial: InventedTrial, plan: Plan, effect: number): Watched {
  const seen: Watched = {
    announcedOn: trial.lastDay,
    sequence: 0,
    foundOn: NEVER,
    sequenceWrong: false,
    bare: false,
    outOfBalance: false,
    harmful: false,
  }
  const strata = Array.from(
    { length: trial.strata },
    (): Stratum => ({ control: emptyMoments(), extra: emptyMoments() }),
  )
  const known = new Int32Array(trial.people)
  const missed = new Int32Array(trial.people)
  const outcomes = byDay(trial.knownOn.subarray(0, trial.appointments), trial.lastDay)
  const allocations = byDay(trial.allocatedOn, trial.lastDay)
  const harms = trial.harmedOn.map((days) => byDay(days, trial.lastDay))
  const allocated = { control: 0, extra: 0 }
  const harmed = trial.harmedOn.map(() => ({ control: 0, extra: 0 }))
  let people = 0
  let appointments = 0
  let announced = false
  const armOf = (person: number) => (trial.arm[person] === 1 ? 'extra' : 'control')
  for (let day = 0; day <= trial.lastDay; day++) {
    for (const person of allocations.on(day)) allocated[armOf(person)]++
    people = allocated.control + allocated.extra
    harms.forEach((harm, which) => {
      for (const person of harm.on(day)) (harmed[which] as typeof allocated)[armOf(person)]++
    })
    for (const at of outcomes.on(day)) {
      if ((trial.outcome[at] as number) > MISSED) continue
      const person = trial.person[at] as number
      const stratum = strata[trial.stratum[person] as number] as Stratum
      addOutcome(stratum[armOf(person)], person, Number(trial.outcome[at] === MISSED), known, missed)
      appointments++
    }
    look(day)
  }
  return seen

  function look(day: number): void {
    if (!checkAllocation(allocated.control, allocated.extra).inBalance) seen.outOfBalance = true
    if (
      harmed.some(({ control, extra }) =>
        isHarmful({ harmed: control, people: allocated.control }, { harmed: extra, people: allocated.extra }),
      )
    )
      seen.harmful = true
    if (!announced && people >= plan.size.people && appointments >= plan.size.appointments) {
      announced = true
      seen.announcedOn = day
    }
    const telling = strata.filter(({ control, extra }) => control.known > 0 && extra.known > 0)
    const sequence = differenceOf(telling, { ...plan, looks: 'any' })
    if (!sequence) return
    if (seen.sequence === 0 && signOf(sequence.interval) !== 0) {
      seen.sequence = signOf(sequence.interval)
      seen.foundOn = day
    }
    if (sequence.interval.least > effect || sequence.interval.most < effect) seen.sequenceWrong = true
    if (Math.abs(sequence.value) > BARE_REACH * sequence.standardError) seen.bare = true
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

function signOf({ least, most }: { least: number; most: number }): number {
  return least > 0 ? 1 : most < 0 ? -1 : 0
}

/** What happens, by the day on which it does: sorted once by counting. */
function byDay(days: Int32Array, lastDay: number): { on(day: number): Int32Array } {
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
  return { on: (day) => sorted.subarray(day === 0 ? 0 : (until[day - 1] as number), until[day]) }
}
