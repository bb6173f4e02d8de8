import type { ActivityFigures } from './activity.ts'
import { type Between, figuresOf, type OutcomeRow } from './attendance.ts'
import { ENOUGH_FOR_A_RATE } from './attendance-definitions.ts'
import { differenceInterval, type Spread } from './difference.ts'
import { isMasked, type Published, sumOf } from './mask.ts'
import { shareOf } from './share.ts'
import { priceOf, type TextFigures } from './texts.ts'

/** All that the report of a month of an office rests on: what the page of statistics publishes of it, and nothing else. */
export interface ReportFigures {
  attendance: OutcomeRow
  /** Of the month before. */
  before: OutcomeRow
  /** How far the appointments of a person go together in the two; undefined once they are no longer kept. */
  spread: Spread | undefined
  activity: ActivityFigures
  texts: TextFigures
  /** Ten-thousandths of a euro. */
  segmentPrice: number | undefined
  /** People with an appointment to come whom no text can reach, as it stands now. */
  unreachable: Published
}

/** What can be said of a month, in five sentences; put into words by locales. */
export interface Report {
  attendance: AttendanceSaid
  change: ChangeSaid
  deeds: DeedsSaid
  machine: MachineSaid
  texts: TextsSaid
}

/** Rates and shares are parts of one. */
export type AttendanceSaid =
  | { say: 'none' }
  /** Too few are told for a rate to be worked out. */
  | { say: 'few' }
  /** It is not known of enough of them what became of them. */
  | { say: 'unknown'; known: Between }
  /** Fewer than five people missed theirs: neither how many appointments nor a rate that gives it away is told. */
  | { say: 'masked'; unknown: Published; bounds: Between }
  /** The same of those who came. */
  | { say: 'hidden'; unknown: Published; bounds: Between }
  /** `ofFew`: of so few that it varies much by chance. */
  | { say: 'rate'; missed: number; of: number; rate: number; ofFew: boolean; unknown: Published; bounds: Between }

/** Of the rate against that of the month before. */
export type ChangeSaid =
  /** One of the two months has no rate, or their appointments are no longer kept: it is not known any more what chance may do. */
  | { say: 'incomparable'; because: 'month' | 'before' | 'erased' }
  /** No more than chance may do. */
  | { say: 'same'; before: number }
  /** `sure`: whatever the unknown ones were. */
  | { say: 'less' | 'more'; before: number; low: number; high: number; sure: boolean }

export type DeedsSaid = { say: 'none' } | { say: 'some'; confirmed: Published; moved: Published; freed: Published }

export type MachineSaid =
  | { say: 'none' }
  /** Of fewer than five people. */
  | { say: 'masked' }
  /** `became`: undefined where any number of them may have become either. */
  | { say: 'some'; received: Published; became: { alone: Told; handedOver: Told } | undefined; corrected: Published }

/** How many, and their share where it says more. */
export interface Told {
  count: Published
  share: Between | undefined
}

export type TextsSaid =
  | { say: 'none'; unreachable: Published }
  | { say: 'some'; left: Published; delivered: Told | undefined; price: Published | undefined; unreachable: Published }

/** Chooses what the figures of a month can bear. */
export function reportOf(figures: ReportFigures): Report {
  return {
    attendance: sayAttendance(figures.attendance),
    change: sayChange(figures),
    deeds: sayDeeds(figures.activity),
    machine: sayMachine(figures.activity),
    texts: sayTexts(figures),
  }
}

/** There is a rate where the page of statistics gives one, and nowhere else. */
function sayAttendance(row: OutcomeRow): AttendanceSaid {
  const { honoured, missed, unknown } = row
  const { convened, known, isKnown, rate, bounds } = figuresOf(row)
  const of = sumOf([honoured, missed])
  if (convened.most === 0) return { say: 'none' }
  if (!known) return { say: 'few' }
  if (!isKnown) return of.most + unknown.most < ENOUGH_FOR_A_RATE ? { say: 'few' } : { say: 'unknown', known }
  if (!bounds) return { say: 'few' }
  if (isMasked(honoured)) return { say: 'hidden', unknown, bounds }
  if (rate === undefined) return { say: 'masked', unknown, bounds }
  const ofFew = of.least < ENOUGH_FOR_A_RATE
  return { say: 'rate', missed: missed.least, of: of.least, rate, ofFew, unknown, bounds }
}

function sayChange({ attendance, before, spread }: ReportFigures): ChangeSaid {
  const [said, saidBefore] = [sayAttendance(attendance), sayAttendance(before)]
  if (said.say !== 'rate') return { say: 'incomparable', because: 'month' }
  if (saidBefore.say !== 'rate') return { say: 'incomparable', because: 'before' }
  if (!spread) return { say: 'incomparable', because: 'erased' }
  const interval = differenceInterval(
    { count: said.missed, of: said.of },
    { count: saidBefore.missed, of: saidBefore.of },
    spread,
  )
  if (!interval || (interval.low <= 0 && interval.high >= 0)) return { say: 'same', before: saidBefore.rate }
  const { low, high } = interval
  const [bounds, boundsBefore] = [said.bounds, saidBefore.bounds]
  return high < 0
    ? { say: 'less', before: saidBefore.rate, low: -high, high: -low, sure: bounds.most < boundsBefore.least }
    : { say: 'more', before: saidBefore.rate, low, high, sure: bounds.least > boundsBefore.most }
}

function sayDeeds({ confirmed, moved, freed }: ActivityFigures): DeedsSaid {
  if (confirmed.most + freed.most === 0) return { say: 'none' }
  return { say: 'some', confirmed, moved, freed }
}

function sayMachine({ received, answeredAlone, handedOver, corrected }: ActivityFigures): MachineSaid {
  if (received.most === 0) return { say: 'none' }
  if (isMasked(received)) return { say: 'masked' }
  const told = (count: Published) => ({ count, share: shareOf(count, received) })
  const open = [answeredAlone, handedOver].every((count) => count.least === 0 && count.most === received.most)
  const became = open ? undefined : { alone: told(answeredAlone), handedOver: told(handedOver) }
  return { say: 'some', received, became, corrected }
}

function sayTexts({ texts, segmentPrice, unreachable }: ReportFigures): TextsSaid {
  const { left, delivered, segments } = texts
  if (left.most === 0) return { say: 'none', unreachable }
  const arrived = isMasked(left) ? undefined : { count: delivered, share: shareOf(delivered, left) }
  return { say: 'some', left, delivered: arrived, price: priceOf(segments, segmentPrice), unreachable }
}
