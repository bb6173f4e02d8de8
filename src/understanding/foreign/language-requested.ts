import type { Language } from '../../domain/people.ts'
import { DENIES, NOT_FRENCH, REQUESTING } from '../languages/any/language-requests.ts'

/**
 * The one language that a message names which is otherwise made of words that ask for one ("vous pouvez m'écrire en roumain"); undefined where something else is
 * said, two are named, or it is what they do not speak.
 */
export function languageRequested(
  words: string,
  names: readonly (readonly [Language, RegExp])[],
): Language | undefined {
  const said = words.split(' ')
  if (said.length > LONGEST) return undefined
  const named = names.filter(([, name]) => name.test(words))
  const [language, name] = named[0] ?? []
  if (!language || !name || named.length > 1) return undefined
  const spoken = words.replace(ABOUT_FRENCH, ' ').trim()
  const left = spoken.replace(name, ' ').split(' ').filter(Boolean)
  if (!left.every((word) => REQUESTING.has(word))) return undefined
  return DENIED.test(spoken.slice(0, name.exec(spoken)?.index ?? 0)) ? undefined : language
}

const LONGEST = 14
const ABOUT_FRENCH = new RegExp(`(?<!\\p{L})${NOT_FRENCH}(?!\\p{L})`, 'gu')
const DENIED = new RegExp(`(?<!\\p{L})(?:${DENIES}) (?:\\p{L}+ ){0,3}$`, 'u')
