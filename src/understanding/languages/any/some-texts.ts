import { remembering } from '../../../domain/remember.ts'
import type { ReadLanguage } from '../../intent.ts'
import { type Sayings, saying } from '../../reading/sayings.ts'
import { someTexts as arabic } from '../ar/some-texts.ts'
import { someTexts as english } from '../en/some-texts.ts'
import { someTexts as spanish } from '../es/some-texts.ts'
import { someTexts as french } from '../fr/some-texts.ts'
import { inLettersOf } from '../letters.ts'
import { someTexts as portuguese } from '../pt/some-texts.ts'
import { someTexts as romanian } from '../ro/some-texts.ts'
import { mixedIn } from './mixed.ts'

const IN: Record<ReadLanguage, Sayings> = {
  fr: french,
  en: english,
  es: spanish,
  pt: portuguese,
  ro: romanian,
  ar: arabic,
}

const saysSome = remembering(
  (language: ReadLanguage) =>
    saying(
      mixedIn(language).map((one) => IN[one]),
      inLettersOf(language),
    ).says,
)

/** Whether words beside a STOP say that it is of some texts only. */
export function isOfSome(language: ReadLanguage, words: string): boolean {
  return saysSome(language)(words)
}
