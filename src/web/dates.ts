import * as french from '../locales/fr/page-dates.ts'
import * as english from './dates-en.ts'
import { inPageLanguage } from './page-words.ts'

/** "jeudi 14 janvier 2027", "Thursday 14 January 2027". */
export const longDay: typeof french.longDay = (day) => words().longDay(day)
/** "jeudi 14 janvier", "Thursday 14 January". */
export const dayAndMonth: typeof french.dayAndMonth = (day) => words().dayAndMonth(day)
/** "jeudi", "Thursday". */
export const weekday: typeof french.weekday = (day) => words().weekday(day)
/** "jeu. 14", "Thu 14": within a month that is told. */
export const shortDay: typeof french.shortDay = (day) => words().shortDay(day)
/** "1er mars 2027", "1 Mar 2027". */
export const dateOnly: typeof french.dateOnly = (day) => words().dateOnly(day)
/** "du jeudi 14 au mercredi 20 janvier 2027", "Thursday 14 to Wednesday 20 January 2027". */
export const period: typeof french.period = (first, last) => words().period(first, last)
/** "14 h 30", "2:30 pm". */
export const clockTime: typeof french.clockTime = (instant) => words().clockTime(instant)
/** "jeudi 14 janvier à 14 h 30", "Thursday 14 January at 2:30 pm". */
export const dayAndTime: typeof french.dayAndTime = (instant) => words().dayAndTime(instant)
/** The same with its year. */
export const longDayAndTime: typeof french.longDayAndTime = (instant) => words().longDayAndTime(instant)
/** "1 h 30" in both. */
export const duration: typeof french.duration = (minutes) => words().duration(minutes)

function words(): typeof french {
  return inPageLanguage(french, english)
}
