import type { ActivityFigures } from './activity.ts'
import { differenceInterval } from './difference.ts'
import { isTooFew } from './few.ts'
import { LEAST_PEOPLE } from './mask.ts'
import { isKnownEnough, missedBounds, missedRate, type OutcomeCounts, shareKnown } from './outcome.ts'
import { priceOf, type TextFigures } from './texts.ts'

/** All that the report of a month of an office rests on. */
export interface ReportFigures {
  attendance: OutcomeCounts
  /** Of the month before. */
  before: OutcomeCounts
  activity: ActivityFigures
  /** Messages that agents said were misunderstood; undefined while nobody counts them. */
  corrected: number | undefined
  texts: TextFigures
  /** Ten-thousandths of a euro. */
  segmentPrice: number | undefined
  /** People with an appointment to come whom no text can reach, as it stands now: how many for each reason. */
  unreachable: readonly number[]
}

/** What can be said of a month, in five sentences; put into words by locales. */
export interface Report {
  attendance: AttendanceSaid
  change: ChangeSaid
  deeds: DeedsSaid
  machine: MachineSaid
  texts: TextsSaid
}

/** A number, or that there are some, but fewer than may be told. */
export type Told = number | 'few'

/** Rates and shares are parts of one. */
export type AttendanceSaid =
  | { say: 'none' }
  /** Too few for a rate. */
  | { say: 'few' }
  /** It is not known of enough of them what became of them. */
  | { say: 'unknown'; known: number }
  /** Fewer than five missed: neither their number nor a rate that gives it away is told. */
  | { say: 'rare'; unknown: Told }
  | { say: 'rate'; missed: number; of: number; rate: number; unknown: Told; least: number; most: number }

/** Of the rate against that of the month before. */
export type ChangeSaid =
  /** One of the two months has no rate. */
  | { say: 'incomparable'; because: 'month' | 'before' }
  /** No more than chance may do. */
  | { say: 'same'; before: number }
  /** `sure`: whatever the unknown ones were. */
  | { say: 'less' | 'more'; before: number; low: number; high: number; sure: boolean }

export type DeedsSaid = { say: 'none' } | { say: 'some'; confirmed: Told; moved: Told; freed: Told }

export type MachineSaid =
  | { say: 'none' }
  | { say: 'some'; received: number; alone: number; handedOver: number; corrected: number | undefined }

export type TextsSaid =
  | { say: 'none'; unreachable: Told }
  | { say: 'some'; left: number; delivered: number; price: number | undefined; unreachable: Told }

/** Chooses what the figures of a month can bear. */
export function reportOf(figures: ReportFigures): Report {
  return {
    attendance: sayAttendance(figures.attendance),
    change: sayChange(figures.attendance, figures.before),
    deeds: sayDeeds(figures.activity),
    machine: sayMachine(figures.activity, figures.corrected),
    texts: sayTexts(figures),
  }
}

/** Below so many expected, one missed appointment moves the rate by five points. */
const ENOUGH_FOR_A_RATE = 20

function sayAttendance(counts: OutcomeCounts): AttendanceSaid {
  const { honoured, missed, excused, cancelled, unknown } = counts
  if (honoured + missed + excused + cancelled + unknown === 0) return { say: 'none' }
  if (honoured + missed + unknown < ENOUGH_FOR_A_RATE) return { say: 'few' }
  if (!isKnownEnough(counts)) return { say: 'unknown', known: shareKnown(counts) ?? 0 }
  const rate = missedRate(counts)
  // Bounds of so few would tell how many they are.
  const bounds = missedBounds({ ...counts, unknown: isTooFew(unknown) ? MOST_UNTOLD : unknown })
  const of = honoured + missed
  if (rate === undefined || !bounds || of < ENOUGH_FOR_A_RATE || isTooFew(honoured)) return { say: 'few' }
  // None missed is not told apart from a few: it would be told of each who was expected.
  if (missed < LEAST_PEOPLE) return { say: 'rare', unknown: told(unknown) }
  return { say: 'rate', missed, of, rate, unknown: told(unknown), ...bounds }
}

const MOST_UNTOLD = LEAST_PEOPLE - 1

function sayChange(now: OutcomeCounts, before: OutcomeCounts): ChangeSaid {
  const [said, saidBefore] = [sayAttendance(now), sayAttendance(before)]
  if (said.say !== 'rate') return { say: 'incomparable', because: 'month' }
  if (saidBefore.say !== 'rate') return { say: 'incomparable', because: 'before' }
  const interval = differenceInterval(
    { count: said.missed, of: said.of },
    { count: saidBefore.missed, of: saidBefore.of },
  )
  if (!interval || (interval.low <= 0 && interval.high >= 0)) return { say: 'same', before: saidBefore.rate }
  const { low, high } = interval
  return high < 0
    ? { say: 'less', before: saidBefore.rate, low: -high, high: -low, sure: said.most < saidBefore.least }
    : { say: 'more', before: saidBefore.rate, low, high, sure: said.least > saidBefore.most }
}

function sayDeeds({ confirmed, moved, freed }: ActivityFigures): DeedsSaid {
  if (confirmed + freed === 0) return { say: 'none' }
  return { say: 'some', confirmed: told(confirmed), moved: told(moved), freed: told(freed) }
}

function sayMachine(
  { received, answeredAlone, handedOver }: ActivityFigures,
  corrected: number | undefined,
): MachineSaid {
  if (received === 0) return { say: 'none' }
  return { say: 'some', received, alone: answeredAlone, handedOver, corrected }
}

function sayTexts({ texts, segmentPrice, unreachable }: ReportFigures): TextsSaid {
  const { left, delivered, segments } = texts
  if (left === 0) return { say: 'none', unreachable: toldInAll(unreachable) }
  const price = priceOf(segments, segmentPrice)
  return { say: 'some', left, delivered, price, unreachable: toldInAll(unreachable) }
}

/** A sum of numbers of which one is not told by itself is not told either: it would give that one away. */
function toldInAll(counts: readonly number[]): Told {
  return counts.some(isTooFew) ? 'few' : counts.reduce((total, count) => total + count, 0)
}

function told(count: number): Told {
  return isTooFew(count) ? 'few' : count
}
