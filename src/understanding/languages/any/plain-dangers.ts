import { remembering } from '../../../domain/remember.ts'
import type { ReadLanguage } from '../../intent.ts'
import { expressionOf, type Sayings } from '../../reading/sayings.ts'
import { plainDespair as arabicDespair } from '../ar/plain-despair.ts'
import { plainMedical as arabicMedical } from '../ar/plain-medical.ts'
import { plainOverdose as arabicOverdose } from '../ar/plain-overdose.ts'
import { plainRelative as arabicRelative } from '../ar/plain-relative.ts'
import { plainAbuse as englishAbuse } from '../en/plain-abuse.ts'
import { plainDespair as englishDespair } from '../en/plain-despair.ts'
import { plainHeld as englishHeld } from '../en/plain-held.ts'
import { plainMedical as englishMedical } from '../en/plain-medical.ts'
import { plainOverdose as englishOverdose } from '../en/plain-overdose.ts'
import { plainRelative as englishRelative } from '../en/plain-relative.ts'
import { plainDespair as spanishDespair } from '../es/plain-despair.ts'
import { plainMedical as spanishMedical } from '../es/plain-medical.ts'
import { plainOverdose as spanishOverdose } from '../es/plain-overdose.ts'
import { plainRelative as spanishRelative } from '../es/plain-relative.ts'
import { plainAbuse as frenchAbuse } from '../fr/plain-abuse.ts'
import { plainDespair as frenchDespair } from '../fr/plain-despair.ts'
import { plainHeld as frenchHeld } from '../fr/plain-held.ts'
import { plainMedical as frenchMedical } from '../fr/plain-medical.ts'
import { plainOverdose as frenchOverdose } from '../fr/plain-overdose.ts'
import { plainRelative as frenchRelative } from '../fr/plain-relative.ts'
import { inLettersOf } from '../letters.ts'
import { plainDespair as portugueseDespair } from '../pt/plain-despair.ts'
import { plainMedical as portugueseMedical } from '../pt/plain-medical.ts'
import { plainOverdose as portugueseOverdose } from '../pt/plain-overdose.ts'
import { plainRelative as portugueseRelative } from '../pt/plain-relative.ts'
import { plainDespair as romanianDespair } from '../ro/plain-despair.ts'
import { plainMedical as romanianMedical } from '../ro/plain-medical.ts'
import { plainOverdose as romanianOverdose } from '../ro/plain-overdose.ts'
import { plainRelative as romanianRelative } from '../ro/plain-relative.ts'
import { mixedIn } from './mixed.ts'

/** Of words with a space around each: those that tell of the danger; undefined when none does, or something takes it back. */
export type FindsDanger = (words: string) => string | undefined

/** Of a victim, as whoever holds them tells it: `held`; of a life that somebody near the writer may end: `relative`; of a body that is touched: `abuse`. */
export type PlainDanger = 'medical' | 'overdose' | 'self' | 'relative' | 'held' | 'abuse'

const DANGERS_IN: Record<PlainDanger, Partial<Record<ReadLanguage, Sayings>>> = {
  medical: {
    fr: frenchMedical,
    en: englishMedical,
    es: spanishMedical,
    pt: portugueseMedical,
    ro: romanianMedical,
    ar: arabicMedical,
  },
  held: { fr: frenchHeld, en: englishHeld },
  overdose: {
    fr: frenchOverdose,
    en: englishOverdose,
    es: spanishOverdose,
    pt: portugueseOverdose,
    ro: romanianOverdose,
    ar: arabicOverdose,
  },
  abuse: { fr: frenchAbuse, en: englishAbuse },
  relative: {
    fr: frenchRelative,
    en: englishRelative,
    es: spanishRelative,
    pt: portugueseRelative,
    ro: romanianRelative,
    ar: arabicRelative,
  },
  self: {
    fr: frenchDespair,
    en: englishDespair,
    es: spanishDespair,
    pt: portugueseDespair,
    ro: romanianDespair,
    ar: arabicDespair,
  },
}

const findersOf = (danger: PlainDanger) =>
  remembering((language: ReadLanguage) =>
    finderOf(
      mixedIn(language).flatMap((one) => DANGERS_IN[danger][one] ?? []),
      inLettersOf(language),
    ),
  )

/** How a danger is said in so many words in a language: made when a message first needs it, and kept. */
export const PLAIN_DANGERS: Record<PlainDanger, (language: ReadLanguage) => FindsDanger> = {
  medical: findersOf('medical'),
  overdose: findersOf('overdose'),
  self: findersOf('self'),
  relative: findersOf('relative'),
  held: findersOf('held'),
  abuse: findersOf('abuse'),
}

/** What takes one language's words back says nothing of another's: "en", a year in French, is no year in English. */
function finderOf(each: readonly Sayings[], spell: (word: string) => string): FindsDanger {
  const ways = each.map(({ says, unless, words }) => ({
    says: expressionOf(says, words, spell),
    unless: expressionOf(unless, words, spell),
  }))
  return (words) => {
    for (const { says, unless } of ways) {
      const said = says.exec(words)?.[0]
      if (said !== undefined && !unless.test(words)) return said.trim()
    }
    return undefined
  }
}
