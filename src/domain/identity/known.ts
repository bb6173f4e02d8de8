import { wordsIn } from '../name-words.ts'
import { isOneSlipAway } from '../one-slip.ts'

/** What is known of whom a text may name, and of the language it is written in. */
export interface Known {
  people: { firstName: string; lastName: string }[]
  /** Whole names of agents, first name and last in any order. */
  agents: string[]
  /** Names and addresses of places. */
  places: string[]
  caseNumbers: string[]
  /** Whether a word, in small letters without accents, is one of the language. */
  isEveryday: (word: string) => boolean
}

/** What stands in the place of each: one word each that no reader knows, so that nothing is learnt from it. */
export const STAND_INS = { name: 'Untel', place: 'Unlieu', number: 'Unnumero', email: 'Unmail', link: 'Unlien' }

/** The words of names, and those written as one. A particle is an everyday word, unless it is all the name there is. */
export function namesOf({ people, agents }: Known): string[] {
  const parts = [...people.flatMap(({ firstName, lastName }) => [firstName, lastName]), ...agents]
  const whole = people.flatMap(({ firstName, lastName }) => [`${firstName}${lastName}`, `${lastName}${firstName}`])
  const words = [...parts, ...whole].flatMap((part) => {
    const all = runsOf(wordsIn(part)).filter((word) => word.length > 1)
    const own = all.filter((word) => !PARTICLES.has(word))
    return own.length > 0 ? own : all
  })
  return [...new Set(words)]
}

/** "Le Goff Morel": le, legoff, legoffmorel, goff, goffmorel, morel. */
function runsOf(words: string[]): string[] {
  return words.flatMap((_, from) => words.slice(from).map((_, to) => words.slice(from, from + to + 1).join('')))
}

/** The words by which these places are known, and no other: each office has an "accueil" and a "rue". */
export function wordsOfPlaces({ places }: Known): string[] {
  return [...new Set(places.flatMap(wordsIn))].filter((word) => word.length > 2 && !ORDINARY.has(word))
}

/** A word of the language that may be no name at all: "rose", "mars". */
export function isEveryday(word: string, known: Pick<Known, 'isEveryday'>): boolean {
  return !RATHER_NAMES.has(word) && (ALSO_NAMES.has(word) || known.isEveryday(word))
}

/** A word as names and places are compared. */
export function plainOf(word: string): string {
  return wordsIn(word).join('')
}

export function isOneOf(word: string, known: readonly string[], misspeltFrom: number): boolean {
  return known.some((one) => one === word || (one.length >= misspeltFrom && isOneSlipAway(word, one)))
}

/** A text as its letters and digits are compared: without what nobody sees, and with each sign in its plain form. */
export function seen(text: string): string {
  return text.normalize('NFKC').replace(/\p{Cf}/gu, '')
}

export const PARTICLES = new Set('al ben bin da de del di dos du el et la le les los van von'.split(' '))

/** Words that a language of short messages may not know, and that are names too. */
const ALSO_NAMES = new Set(
  (
    'ange berger bill boulanger cerise colombe constant faith fleur fontaine frank green joy king mai marin marine mark moulin olive perle pierre ' +
    'prudence prune rich rose victoire violette white young'
  ).split(' '),
)

/** Words that a language knows for another reason, a garment, a slip of "mairie", a town: whoever writes them names somebody, or where. */
const RATHER_NAMES = new Set('jean marie peter roger bordeaux lille londres lyon marseille paris'.split(' '))

/** Of places, words that every office has. */
const ORDINARY = new Set(
  (
    'accueil allee antenne appel avenue aux avec bat batiment bis boulevard bureau bvd cedex centre chemin chez cite cour cours dans des ' +
    'domicile est etage general grand grande impasse jap judiciaire justice les maison mairie milieu nord ouest ouvert palais par ' +
    'penitentiaire personne petit petite place pour premier quai residence route rue saint sainte salle service spip sud sur ter tribunal une visite vos votre vous'
  ).split(' '),
)
