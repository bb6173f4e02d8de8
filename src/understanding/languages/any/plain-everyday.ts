import { remembering } from '../../../domain/remember.ts'
import type { ReadLanguage } from '../../intent.ts'
import { expressionOf, type Sayings } from '../../reading/sayings.ts'
import { plainMedicine as arabicMedicine } from '../ar/plain-medicine.ts'
import { plainEveryday as english } from '../en/plain-everyday.ts'
import { plainMedicine as englishMedicine } from '../en/plain-medicine.ts'
import { plainEveryday as spanish } from '../es/plain-everyday.ts'
import { plainMedicine as spanishMedicine } from '../es/plain-medicine.ts'
import { plainEveryday as french } from '../fr/plain-everyday.ts'
import { plainMedicine as frenchMedicine } from '../fr/plain-medicine.ts'
import { inLettersOf } from '../letters.ts'
import { plainEveryday as portuguese } from '../pt/plain-everyday.ts'
import { plainMedicine as portugueseMedicine } from '../pt/plain-medicine.ts'
import { plainEveryday as romanian } from '../ro/plain-everyday.ts'
import { plainMedicine as romanianMedicine } from '../ro/plain-medicine.ts'
import { mixedIn } from './mixed.ts'

const EVERYDAY_IN: Partial<Record<ReadLanguage, readonly Sayings[]>> = {
  fr: [french, frenchMedicine],
  en: [english, englishMedicine],
  es: [spanish, spanishMedicine],
  pt: [portuguese, portugueseMedicine],
  ro: [romanian, romanianMedicine],
  ar: [arabicMedicine],
}

type SetsAside = (words: string) => string

/** Takes everyday talk out of words with a space around each: made when a message first needs it, and kept. */
export const plainEverydayIn = remembering((language: ReadLanguage) =>
  setsAside(
    mixedIn(language).flatMap((one) => EVERYDAY_IN[one] ?? []),
    inLettersOf(language),
  ),
)

function setsAside(each: readonly Sayings[], spell: (word: string) => string): SetsAside {
  const ways = each.map(({ says, unless, words }) => ({
    says: new RegExp(expressionOf(says, words, spell).source, 'g'),
    unless: expressionOf(unless, words, spell),
  }))
  return (words) => ways.reduce((left, { says, unless }) => (unless.test(words) ? left : left.replace(says, '')), words)
}
