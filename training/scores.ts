import { ACTS, type Intent } from '../src/understanding/intent.ts'
import type { Judged } from './sets.ts'

/** A share of a whole, and the interval that holds the true one 95 times of 100 (Wilson). */
export function share(count: number, of: number): string {
  if (of === 0) return 'none'
  const [low, high] = wilson(count, of)
  return `${count} of ${of}, ${percent(count / of)} % (${percent(low)} to ${percent(high)})`
}

function wilson(count: number, of: number): [number, number] {
  const z = 1.96
  const part = count / of
  const middle = part + z ** 2 / (2 * of)
  const spread = z * Math.sqrt((part * (1 - part)) / of + z ** 2 / (4 * of ** 2))
  const whole = 1 + z ** 2 / of
  return [Math.max(0, (middle - spread) / whole), Math.min(1, (middle + spread) / whole)]
}

export function percent(part: number): string {
  return (100 * part).toFixed(1)
}

/** Taken for a yes that nobody gave: the worst mistake. A yes said for somebody else is recorded for nobody. */
export function falseYes(judged: readonly Judged[]): Judged[] {
  return judged.filter(({ read, accepted, understood: { also, byAnother } }) => {
    return !byAnother && (read === 'confirm' || also?.includes('confirm')) && !accepted.includes('confirm')
  })
}

/** Of what is so labelled, how much is found; of what is found, how much is so. What either label would do for counts in neither. */
export function recallAndPrecision(judged: readonly Judged[], is: Intent): { recall: string; precision: string } {
  const meant = judged.filter(({ accepted }) => accepted.every((intent) => intent === is))
  const found = judged.filter(({ read }) => read === is)
  return {
    recall: share(meant.filter(({ read }) => read === is).length, meant.length),
    precision: share(found.filter(({ accepted }) => accepted.includes(is)).length, found.length),
  }
}

/** Of the dangers found, how many are of the kind that was meant: each kind has its own answer. */
export function kindsOfDanger(judged: readonly Judged[]): string {
  const found = judged.filter(({ read, danger }) => read === 'distress' && danger !== undefined)
  return share(found.filter(({ understood, danger }) => understood.danger === danger).length, found.length)
}

const DEEDS: readonly Intent[] = ['confirm', 'decline', 'reschedule', ...ACTS]

/** What has effects in itself: a yes, a no, a move, STOP and its like. */
export function readAsDeeds(judged: readonly Judged[]): Judged[] {
  return judged.filter(({ read }) => DEEDS.includes(read))
}

const BINS = 10

export interface Bin {
  count: number
  confidence: number
  right: number
}

/** By confidence, tenth by tenth: how sure it was, how often it was right. */
export function reliability(judged: readonly Judged[]): Bin[] {
  return Array.from({ length: BINS }, (_, bin) => {
    const within = judged.filter(
      ({ understood: { confidence } }) => Math.min(BINS - 1, Math.floor(confidence * BINS)) === bin,
    )
    return {
      count: within.length,
      confidence: mean(within.map(({ understood }) => understood.confidence)),
      right: mean(within.map(({ right }) => (right ? 1 : 0))),
    }
  })
}

/** The mean distance between how sure it was and how often it was right. */
export function calibrationError(judged: readonly Judged[]): number {
  return reliability(judged).reduce(
    (sum, { count, confidence, right }) => sum + (count * Math.abs(confidence - right)) / judged.length,
    0,
  )
}

/** How often the surest part of them is right: the rest would be asked back. */
export function rightWhenAnswering(part: number, judged: readonly Judged[]): string {
  const surest = [...judged]
    .sort((one, other) => other.understood.confidence - one.understood.confidence)
    .slice(0, Math.round(part * judged.length))
  return share(surest.filter(({ right }) => right).length, surest.length)
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
}
