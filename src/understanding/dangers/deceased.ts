import type { Deceased } from '../intent.ts'
import { DEATH, FOLLOWED, NAMED } from '../languages/any/deceased.ts'
import { spacedWords } from '../reading/spaced-words.ts'

/**
 * Of whom a death is told: names, one of which may be the person's ("Elodie est décédée dimanche. Son père."), or plainly them ("c'est elle que
 * vous convoquez"). Undefined when no death is told in so many words.
 */
export function deceasedIn(text: string): Deceased | undefined {
  const words = spacedWords(text)
  if (!DEATH.test(words)) return undefined
  const names = NAMED.flatMap((pattern) => [...words.matchAll(pattern)])
    .flatMap(({ groups }) => [groups?.name ?? '', groups?.last ?? ''])
    .filter((name) => name !== '')
  const plainly = FOLLOWED.test(words)
  return names.length > 0 || plainly ? { names, plainly } : undefined
}
