import type { DateTime } from 'luxon'
import type { Moment, Span } from '../intent.ts'
import { englishCalendar } from '../languages/en/calendar.ts'
import { frenchCalendar } from '../languages/fr/calendar.ts'
import type { GrammarLanguage } from '../languages/grammars.ts'
import { fold } from '../reading/fold.ts'
import { boundedDays } from './bounds.ts'
import { type Calendar, impossible, type Origin } from './calendar.ts'
import { clausesOf } from './clauses.ts'
import { findHours } from './hours.ts'
import { type Refusals, refusalsIn } from './refusals.ts'

const CALENDARS: Record<GrammarLanguage, Calendar> = { fr: frenchCalendar, en: englishCalendar }

/**
 * Finds the days and hours a message means, by the office's clock. Strict: a date that does not exist, two that disagree or
 * an hour past midnight give nothing at all, because somebody would act on a guess. What is denied, or what keeps somebody
 * elsewhere, is never read as wished.
 */
export function findMoment(
  text: string,
  now: DateTime,
  locale: GrammarLanguage,
  appointmentAt?: DateTime,
): Moment | undefined {
  const calendar = CALENDARS[locale]
  const folded = ` ${fold(text)
    .replace(/[’']/g, ' ')
    .replace(/\s*\n\s*/g, ' ; ')
    .replace(/\s+/g, ' ')} `
  if (!calendar.worthReading.test(folded)) return undefined
  const origin = { today: () => now.startOf('day'), appointment: () => appointmentAt?.startOf('day') }
  const read = (words: string) => momentIn(words, origin, calendar)
  const plain = calendar.rewritten.reduce((rest, [pattern, words]) => rest.replace(pattern, words), folded)
  const clauses = clausesOf(plain.replace(calendar.instead, ' '), calendar)
  const wished = read(clauses.wished)
  if (wished === impossible) return undefined
  return together(
    wished,
    refusalsIn(clauses, (words) => withoutThan(read(words))),
  )
}

function momentIn(text: string, origin: Origin, calendar: Calendar): Moment | typeof impossible {
  const days = boundedDays(text, origin, calendar)
  if (days === impossible) return impossible
  const hours = findHours(days.rest, calendar)
  if (hours === impossible) return impossible
  const { from, to } = days.moment
  // "Avant vendredi 14h" may bound the day or name it.
  if (hours.at !== undefined && (from === undefined) !== (to === undefined)) return impossible
  return { ...days.moment, ...hours, ...thanIn(days.rest, calendar) }
}

/** Both at once are nobody's wish. */
function thanIn(wished: string, calendar: Calendar): Pick<Moment, 'than'> {
  const later = calendar.later.test(wished)
  if (later === calendar.earlier.test(wished)) return {}
  return { than: later ? 'later' : 'earlier' }
}

/** "Je peux pas plus tard" may refuse it or ask for it: nothing is ruled out. */
function withoutThan(moment: Moment | typeof impossible): Span | typeof impossible {
  if (moment === impossible) return impossible
  const { than: _, ...span } = moment
  return span
}

function together(wished: Moment, { hours, notDays, except }: Refusals): Moment | undefined {
  const moment: Moment = {
    ...(wished.at === undefined && hours),
    ...wished,
    ...(notDays.length > 0 && { notDays }),
    ...(except.length > 0 && { except }),
  }
  return Object.keys(moment).length === 0 ? undefined : moment
}
