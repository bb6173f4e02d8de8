import type { Foreign, ReadLanguage } from '../intent.ts'
import { EVERYBODYS, readerFor } from '../languages/readers.ts'
import { fold } from '../reading/fold.ts'
import { FOREIGN_WORDS } from './foreign-words.ts'

/** The language of a message that is not its writer's `own`, nor French or English; undefined of whatever is not plain. */
export function foreignIn(text: string, own: ReadLanguage): Foreign | undefined {
  const language = languageOf(text, own)
  return language === own ? undefined : language
}

function languageOf(text: string, own: ReadLanguage): Foreign | undefined {
  const written = inScript(text)
  if (written) return written
  const readers = EVERYBODYS.concat(own).map(readerFor)
  const isOurs = (word: string) => readers.some(({ knows }) => knows(word))
  const words = [...new Set(fold(text.slice(0, LONGEST)).replaceAll('ı', 'i').match(WORD))]
  const strange = words.filter((word) => !isOurs(word))
  const [likeliest] = [...countByLanguage(strange)].sort(([, one], [, other]) => other - one)
  if (!likeliest || likeliest[1] < LEAST) return undefined
  const [language, count] = likeliest
  const ours = words.filter((word) => isOurs(word) && !LANGUAGES_OF.get(word)?.includes(language))
  return count >= ours.length ? language : undefined
}

const LONGEST = 400
/** Digits are letters in Arabic written with ours: "ma9dartch". */
const WORD = /[a-z][a-z0-9]*|[379][a-z][a-z0-9]*/g
/** One word alone may be a name, or borrowed. */
const LEAST = 2

function countByLanguage(words: readonly string[]): Map<Foreign, number> {
  const counts = new Map<Foreign, number>()
  for (const word of words) for (const one of LANGUAGES_OF.get(word) ?? []) counts.set(one, (counts.get(one) ?? 0) + 1)
  return counts
}

const LANGUAGES_OF = new Map<string, Foreign[]>()
for (const [language, words] of Object.entries(FOREIGN_WORDS))
  for (const word of new Set(words.trim().split(/\s+/)))
    LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), language as Foreign])

/** Letters that only one of these languages is written in, when they are half of the message. */
function inScript(text: string): Foreign | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  for (const [language, script] of SCRIPTS) {
    const count = text.match(script)?.length ?? 0
    if (count >= 2 && count * 2 >= letters) return language
  }
  return undefined
}

const SCRIPTS: readonly (readonly [Foreign, RegExp])[] = [
  ['ar', /\p{Script=Arabic}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
]
