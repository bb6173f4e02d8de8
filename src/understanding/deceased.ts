import type { Deceased } from './intent.ts'
import { spacedWords } from './reading/spaced-words.ts'

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

const DEATH =
  / (?:deces|decedee?|morte?|mourir|eteinte?|nous quitter|plus parmi nous|plus de ce monde|nous a quittee?s|passed away|died|is dead|death|deceased|no longer with us) /

const TITLE = '(?:(?:madame|monsieur|mme|mr|m|mrs|ms) )?'
const RELATION =
  '(?:(?:ma|mon|notre|sa|son|leur|my|our|his|her|their) (?:\\w+ )?(?:fille|fils|femme|mari|epouse|epoux|soeur|frere|compagne|compagnon|conjointe?|mere|pere|daughter|son|wife|husband|sister|brother|partner|mother|father) )?'
/** Not "le père d'Elodie": of whom it is only said whose they were. */
const SUBJECT = `(?<= )(?<! (?:d|de|du|of|a|chez|s) )${TITLE}(?<name>[a-z]{2,}) (?:(?<last>[a-z]{2,}) )?`

const NAMED = [
  new RegExp(
    `${SUBJECT}(?:est (?:bien )?(?:decedee?|morte?(?! (?:(?:de |d )?(?:rire|fatigue|faim|froid|peur|honte|soif|chaud|ennui|trouille|inquietude|inquiete?)|bourree?) ))|s est eteinte?|(?:n )?est (?:helas )?plus (?:parmi nous|de ce monde)|nous a quittee?s|vient de (?:mourir|deceder|nous quitter)) `,
    'g',
  ),
  new RegExp(
    `${SUBJECT}(?:(?:has |have |just |sadly )*(?:passed away|died)|is (?:dead|deceased|no longer with us)) `,
    'g',
  ),
  new RegExp(
    `(?<= )(?:deces|mort|disparition|death|passing) (?:de|d|of) ${RELATION}${TITLE}(?<name>[a-z]{2,}) (?:(?<last>[a-z]{2,}) )?`,
    'g',
  ),
]

const FOLLOWED =
  / (?:(?:c est|cest|etait) (?:elle|lui|celle|celui) que vous|(?:la|cette|le) (?:personne|dame|monsieur|homme) que vous|(?:it s|its|that s|was) (?:him|her|the one) (?:that )?you|the (?:person|man|woman) (?:that )?you) (?:avez |l avez |etes |are |were |keep )?(?:convoqu|suiv|attend|cherch|ecriv|texting|following|writing|expecting|looking)/
