import * as english from '../locales/en/report.ts'
import * as french from '../locales/fr/report.ts'
import { inPageLanguage } from './page-words.ts'

/** "janvier 2027", "January 2027". */
export const monthAndYear: typeof french.monthAndYear = (month) => words().monthAndYear(month)
/** "230", "moins de 5", "fewer than 5". */
export const told: typeof french.told = (count) => words().told(count)
/** "18 %", "18%". */
export const percent: typeof french.percent = (share) => words().percent(share)
/** "entre 18 et 23 %", "between 18 and 23%". */
export const share: typeof french.share = (between) => words().share(between)
/** How long half of them took at most, or why that is not told. */
export const median: typeof french.median = (speed) => words().median(speed)
/** "32,80 €", "€32.80". */
export const euros: typeof french.euros = (price) => words().euros(price)
/** "960 (80 %)", "960 (80%)". */
export const of: typeof french.of = (told) => words().of(told)

function words(): Pick<typeof french, 'monthAndYear' | 'told' | 'percent' | 'share' | 'median' | 'euros' | 'of'> {
  return inPageLanguage(french, english)
}
