import type { DateTime } from 'luxon'
import { longDay } from './page-dates.ts'

/** "14h30", "9h", as texts and e-mails say it. */
export function briefHour(instant: DateTime): string {
  return `${instant.hour}h${instant.minute === 0 ? '' : String(instant.minute).padStart(2, '0')}`
}

/** "vendredi 15 janvier 2027 à 9h", as e-mails say it. */
export function longDayAndBriefHour(instant: DateTime): string {
  return `${longDay(instant)} à ${briefHour(instant)}`
}
