import { remembering } from '../../../domain/remember.ts'
import type { Act, ReadLanguage } from '../../intent.ts'
import { type Sayings, type Says, type StopSayings, saying } from '../../reading/sayings.ts'
import { plainNotMe as arabicNotMe } from '../ar/plain-not-me.ts'
import { plainStart as arabicStart } from '../ar/plain-start.ts'
import { plainStop as arabicStop } from '../ar/plain-stop.ts'
import { plainNotMe as englishNotMe } from '../en/plain-not-me.ts'
import { plainStart as englishStart } from '../en/plain-start.ts'
import { plainStop as englishStop } from '../en/plain-stop.ts'
import { plainNotMe as spanishNotMe } from '../es/plain-not-me.ts'
import { plainStart as spanishStart } from '../es/plain-start.ts'
import { plainStop as spanishStop } from '../es/plain-stop.ts'
import { plainNotMe as frenchNotMe } from '../fr/plain-not-me.ts'
import { plainStart as frenchStart } from '../fr/plain-start.ts'
import { plainStop as frenchStop } from '../fr/plain-stop.ts'
import { inLettersOf } from '../letters.ts'
import { plainNotMe as portugueseNotMe } from '../pt/plain-not-me.ts'
import { plainStart as portugueseStart } from '../pt/plain-start.ts'
import { plainStop as portugueseStop } from '../pt/plain-stop.ts'
import { plainNotMe as romanianNotMe } from '../ro/plain-not-me.ts'
import { plainStart as romanianStart } from '../ro/plain-start.ts'
import { plainStop as romanianStop } from '../ro/plain-stop.ts'
import { mixedIn } from './mixed.ts'

const french = { opt_out: frenchStop, opt_in: frenchStart, wrong_person: frenchNotMe }
const english = { opt_out: englishStop, opt_in: englishStart, wrong_person: englishNotMe }
const spanish = { opt_out: spanishStop, opt_in: spanishStart, wrong_person: spanishNotMe }
const portuguese = { opt_out: portugueseStop, opt_in: portugueseStart, wrong_person: portugueseNotMe }
const romanian = { opt_out: romanianStop, opt_in: romanianStart, wrong_person: romanianNotMe }
const arabic = { opt_out: arabicStop, opt_in: arabicStart, wrong_person: arabicNotMe }

/** How each language says each act. */
export const ACTS_IN: Record<ReadLanguage, Record<Act, Sayings> & { opt_out: StopSayings }> = {
  fr: french,
  en: english,
  es: spanish,
  pt: portuguese,
  ro: romanian,
  ar: arabic,
}

/** How each act is said in a language: made when a message first needs it, and kept. */
export const plainActsFor = remembering((language: ReadLanguage): Record<Act, Says> => {
  const of = (act: Act) =>
    saying(
      mixedIn(language).map((one) => ACTS_IN[one][act]),
      inLettersOf(language),
    )
  return { opt_out: of('opt_out'), opt_in: of('opt_in'), wrong_person: of('wrong_person') }
})
