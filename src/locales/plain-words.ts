import type { DateTime } from 'luxon'
import type { Office, Place } from '../domain/office.ts'
import { LANGUAGES, type Language } from '../domain/people.ts'
import { segments } from '../domain/segments.ts'
import type { Locale } from './locale.ts'
import { type Flaw, flawsOfWords, takeAsSound } from './own-words.ts'
import { type PreviewedText, SEGMENTS_AT_MOST, withDraft } from './preview.ts'
import { samplesAbout, samplesOfWay } from './samples.ts'
import { LOCALES } from './say.ts'
import { typeWordsId } from './type-words.ts'

/** With its brackets, as much as a text still has room for beside an address. */
export const TYPE_WORDS_AT_MOST = 30
/** Two lines of a telephone. */
export const DIRECTIONS_AT_MOST = 120

/** What keeps an office from calling a type of appointment so in a language: a few plain words on one line, that reveal nothing. */
export function flawsOfTypeWords(locale: Locale, words: string): Flaw[] {
  return flawsOfWords(locale, words, TYPE_WORDS_AT_MOST)
}

/** What keeps an office from telling people to come this way: a link, words that reveal, or an answer of more than two texts in some language of Latin letters. */
export function flawsOfDirections(office: Office, place: Place, directions: string, now: DateTime): Flaw[] {
  const flaws = flawsOfWords(LOCALES.fr, directions, DIRECTIONS_AT_MOST)
  if (flaws.length > 0) return flaws
  const latin = LANGUAGES.filter((language) => !LOCALES[language].ownLetters)
  const isTooLong = latin.some((language) =>
    textsOfWay(office, { ...place, directions }, language, now).some((text) => text.segments > SEGMENTS_AT_MOST),
  )
  return isTooLong ? [{ code: 'tooLong', place: 0, what: '' }] : []
}

/** Texts about an appointment of this type, as they usually are, where it is called so. */
export function previewOfType(
  office: Office,
  { language, type, words }: { language: Language; type: string; words: string },
  now: DateTime,
): PreviewedText[] {
  const id = typeWordsId(type)
  const drafted = withDraft(office, { language, id, templates: [words] })
  const own = drafted.wording[language]?.[id]
  if (own) takeAsSound(own)
  return samplesAbout(drafted, type, now).map((say) => asCounted(say(language)))
}

/** The answer to who asks where it is. */
export function textsOfWay(office: Office, place: Place, language: Language, now: DateTime): PreviewedText[] {
  return samplesOfWay(office, place, now).map((say) => asCounted(say(language)))
}

function asCounted(body: string): PreviewedText {
  return { body, ...segments(body) }
}
