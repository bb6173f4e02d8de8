import type { DateTime } from 'luxon'
import type { Language, Moment } from './intent.ts'
import { englishCalendar } from './lexicon/en/calendar.ts'
import { fold } from './lexicon/fold.ts'
import { frenchCalendar } from './lexicon/fr/calendar.ts'
import { type Calendar, impossible } from './moment/calendar.ts'
import { findDays } from './moment/days.ts'
import { findHours } from './moment/hours.ts'

const CALENDARS: Record<Language, Calendar> = { fr: frenchCalendar, en: englishCalendar }

/**
 * Finds the days and hours a message means, by the office's clock. Strict: a date that does not exist, two that disagree or
 * an hour past midnight give nothing at all, because somebody would act on a guess.
 */
export function findMoment(text: string, now: DateTime, locale: Language): Moment | undefined {
  const calendar = CALENDARS[locale]
  const folded = ` ${fold(text).replace(/[’']/g, ' ').replace(/\s+/g, ' ')} `
  if (!calendar.worthReading.test(folded)) return undefined
  const rest = folded.replace(calendar.instead, ' ')
  const days = findDays(rest, () => now.startOf('day'), calendar)
  if (days === impossible) return undefined
  const hours = findHours(days.rest, calendar)
  if (hours === impossible) return undefined
  const moment: Moment = { ...days.moment, ...hours }
  return Object.keys(moment).length === 0 ? undefined : moment
}
