import type { DateTime } from 'luxon'
import type { Appointment } from '../appointment.ts'

/** What became of a convocation; `unknown`: its hour is past and nobody said. */
export type Outcome = 'honoured' | 'missed' | 'excused' | 'cancelled' | 'unknown'
export const OUTCOMES: readonly Outcome[] = ['honoured', 'missed', 'excused', 'cancelled', 'unknown']

/** How many convocations became what. */
export type OutcomeCounts = Record<Outcome, number>

/** Undefined while its hour is still to come and it stands: nothing became of it yet. */
export function outcomeOf(
  { status, startsAt }: Pick<Appointment, 'status' | 'startsAt'>,
  now: DateTime,
): Outcome | undefined {
  if (status !== 'planned') return status
  return startsAt <= now ? 'unknown' : undefined
}

/**
 * Missed among those that were to be kept and of which it is known: missed / (honoured + missed). Excused and cancelled are apart: nobody was
 * expected any more. Undefined when there is none.
 */
export function missedRate({ honoured, missed }: Pick<OutcomeCounts, 'honoured' | 'missed'>): number | undefined {
  return honoured + missed > 0 ? missed / (honoured + missed) : undefined
}

/** The rate as if all unknown ones had been honoured, and as if all had been missed: it lies between, whatever they were. */
export function missedBounds({
  honoured,
  missed,
  unknown,
}: OutcomeCounts): { least: number; most: number } | undefined {
  const all = honoured + missed + unknown
  return all > 0 ? { least: missed / all, most: (missed + unknown) / all } : undefined
}

/** The share of convocations that took place, or should have, of which it is known what became; undefined when there is none. */
export function shareKnown({ honoured, missed, excused, unknown }: OutcomeCounts): number | undefined {
  const known = honoured + missed + excused
  return known + unknown > 0 ? known / (known + unknown) : undefined
}

/** Below this share no rate is given: those of whom nobody says anything are not those who came. */
export const KNOWN_ENOUGH = 0.8

export function isKnownEnough(counts: OutcomeCounts): boolean {
  return (shareKnown(counts) ?? 0) >= KNOWN_ENOUGH
}
