import type { Office, OwnSentence } from '../domain/office.ts'
import { LANGUAGES, type Language } from '../domain/people.ts'
import { isSentence, ownTypeWords, whyUnsaid } from './own-words.ts'
import { LOCALES } from './say.ts'
import { typeOfWords } from './type-words.ts'

/** Own words of an office that this release does not say: ours are said, and theirs are kept. */
export interface FallenBack {
  language: Language
  id: string
  own: OwnSentence
  /** Nothing is called so any more: there is nothing to mend. */
  gone: boolean
}

/** What an office had in its own words and is said in ours since an update, in every language. */
export function listFallenBack({ wording = {} }: Pick<Office, 'wording'>): FallenBack[] {
  return LANGUAGES.flatMap((language) =>
    Object.entries(wording[language] ?? {}).flatMap(([id, own]): FallenBack[] => {
      const type = typeOfWords(id)
      const gone = type === undefined && !isSentence(id)
      return gone || !isSaid(wording, language, id, own, type) ? [{ language, id, own, gone }] : []
    }),
  )
}

function isSaid(
  wording: NonNullable<Office['wording']>,
  language: Language,
  id: string,
  own: OwnSentence,
  type: string | undefined,
): boolean {
  const locale = LOCALES[language]
  if (type !== undefined) return ownTypeWords({ wording }, language, locale, type) !== undefined
  return isSentence(id) && whyUnsaid(own, locale, id).length === 0
}
