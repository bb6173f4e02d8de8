import { checkAllocation } from '../../src/domain/trial/allocation-check.ts'
import { differenceOf } from '../../src/domain/trial/estimates.ts'
import { HARM_ALPHA, isHarmful, WATCHED } from '../../src/domain/trial/harm-watch.ts'
import type { Plan } from '../../src/domain/trial/plan.ts'
import { HARMS, type Harm } from '../../src/domain/trial/rows.ts'
import { type InventedTrial, NEVER } from './invented-trial.ts'
import { type Arms, type RunningSums, sumsDayByDay } from './running-sums.ts'

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
  /** One of what is watched surely commoner: a harm in either arm, or missed with the extra. */
  harmful: boolean
}

/** Of an interval of 95 % that is meant for one look. */
const BARE_REACH = 1.96

/** Plays a trial day by day; the estimates and rules are those of the service. */
export function watchDaily(trial: InventedTrial, plan: Plan, effect: number): Watched {
  const seen: Watched = {
    announcedOn: NEVER,
    sequence: 0,
    foundOn: NEVER,
    sequenceWrong: false,
    bare: false,
    outOfBalance: false,
    harmful: false,
  }
  let day = 0
  for (const sums of sumsDayByDay(trial)) {
    lookAtPeople(seen, sums)
    lookAtOutcomes(seen, sums, plan, effect, day)
    if (isAnnounced(sums, plan)) seen.announcedOn = Math.min(day, seen.announcedOn)
    day++
  }
  seen.announcedOn = Math.min(trial.lastDay, seen.announcedOn)
  return seen
}

function lookAtPeople(seen: Watched, { allocated, harmed }: RunningSums): void {
  if (!checkAllocation(allocated.control, allocated.extra).inBalance) seen.outOfBalance = true
  const isCommoner = ({ control, extra }: Arms) =>
    isHarmful({ harmed: control, people: allocated.control }, { harmed: extra, people: allocated.extra })
  const turned = ({ control, extra }: Arms) =>
    isHarmful({ harmed: extra, people: allocated.extra }, { harmed: control, people: allocated.control })
  const watched = harmed.filter((_, at) => WATCHED.includes(HARMS[at] as Harm))
  if (watched.some((arms) => isCommoner(arms) || turned(arms))) seen.harmful = true
}

function lookAtOutcomes(seen: Watched, { strata }: RunningSums, plan: Plan, effect: number, day: number): void {
  const telling = strata.filter(({ control, extra }) => control.known > 0 && extra.known > 0)
  const sequence = differenceOf(telling, { ...plan, looks: 'any' })
  if (!sequence) return
  const { value, standardError, interval } = sequence
  const finding = interval.least > 0 ? 1 : interval.most < 0 ? -1 : 0
  if (seen.sequence === 0 && finding !== 0) {
    seen.sequence = finding
    seen.foundOn = day
  }
  if (interval.least > effect || interval.most < effect) seen.sequenceWrong = true
  if (Math.abs(value) > BARE_REACH * standardError) seen.bare = true
  const missed = differenceOf(telling, { ...plan, looks: 'any', alpha: 2 * HARM_ALPHA })
  if (missed && missed.interval.least > 0) seen.harmful = true
}

function isAnnounced({ allocated, appointments }: RunningSums, { size }: Plan): boolean {
  return allocated.control + allocated.extra >= size.people && appointments >= size.appointments
}
