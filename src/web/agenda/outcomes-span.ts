import { DateTime } from 'luxon'
import { KEPT_MONTHS } from '../../app/upkeep/purge.ts'
import { daysAsked } from '../../domain/outcomes-asked.ts'
import type { Visit } from '../visit.ts'

/** The days whose outcomes are asked for, the last of them excluded: those of a month when one is, else the last ones that were worked. */
export function spanAsked({ office, now }: Visit, month: string | undefined): { since: DateTime; until: DateTime } {
  const first = asMonth(month, now)
  if (!first) return { since: daysAsked(office, now).since, until: now }
  return { since: first, until: DateTime.min(first.plus({ months: 1 }), now) }
}

/** "2026-09", when it is a month whose statistics are still counted again once an outcome is noted. */
export function readMonth(written: string, now: DateTime): string | undefined {
  const month = asMonth(written, now)
  return month && isRecounted(written, now) && month <= now ? written : undefined
}

export function isRecounted(month: string, now: DateTime): boolean {
  const first = asMonth(month, now)
  return first !== undefined && first >= now.minus({ months: KEPT_MONTHS.texts })
}

function asMonth(written: string | undefined, now: DateTime): DateTime | undefined {
  if (!/^20\d\d-\d\d$/.test(written ?? '')) return undefined
  const month = DateTime.fromISO(`${written}-01`, { zone: now.zone })
  return month.isValid ? month : undefined
}
