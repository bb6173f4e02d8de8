import type { Intent, Understood } from '../intent.ts'
import {
  ALL,
  ASKED_FOR,
  ASKS,
  BESIDE,
  BOTH,
  BRACELET,
  DAY,
  DEED,
  HEADED,
  NO_PLACE,
  ON_THE_WAY,
  OR,
  OTHER,
  PLACE,
  REASON,
  SECOND,
  THING,
  TOLD,
  TOWN_HALL,
  WHO_ELSE,
} from '../languages/any/asked-of.ts'
import { spacedWords } from '../reading/spaced-words.ts'
import { kindsIn } from '../which/kinds.ts'

/** What a question is asked of, by the words of its own clause: kinds of appointments, places, or things that are none of ours. */
export type AskedOf = NonNullable<Understood['askedOf']>

/** "C'est où le TIG", "l'adresse de la mairie", "où est le médecin": undefined where the appointment meant is all that is asked of. */
export function askedOf(text: string, intent: Intent): AskedOf | undefined {
  const clauses = clausesOf(text)
  const asking = clauses.filter(
    (words, at) => ASKS.test(words) || (HEADED.test(words) && ASKS.test(clauses[at + 1] ?? '')),
  )
  const kinds = [...new Set(asking.flatMap((words) => kindsIn(words.replace(BESIDE, ' '))))]
  const places = [...new Set(asking.flatMap(placesIn))]
  const things = FACTS.has(intent) ? [...new Set(asking.flatMap((words) => thingsIn(words, intent)))] : []
  const all = asking.some((words) => ALL.test(words) || (FACTS.has(intent) && BOTH.test(words)))
  const nth = asking.some((words) => SECOND.test(words))
    ? 'second'
    : asking.some((words) => OTHER.test(words)) && 'other'
  const day = asking.flatMap((words) => DAY.exec(words)?.[1] ?? []).find((number) => Number(number) <= LAST_DAY)
  if (kinds.length + places.length + things.length === 0 && !all && !day && !nth) return undefined
  return {
    ...(day && { day: Number(day) }),
    ...(nth && { nth }),
    ...(kinds.length > 0 && { kinds }),
    ...(places.length > 0 && { places }),
    ...(things.length > 0 && { things }),
    ...(all && { all: true as const }),
  }
}

/** "Le 92" is a county. */
const LAST_DAY = 31

/** Each with a space around its words; a reason for asking is a clause of its own. */
function clausesOf(text: string): string[] {
  return text
    .split(/[.!?;,:\n]+/)
    .flatMap((clause) => spacedWords(clause).split(REASON))
    .map((words) => ` ${words.trim()} `)
}

function placesIn(words: string): string[] {
  // As the planning names it, in French.
  if (TOWN_HALL.test(words)) return ['mairie']
  return [...words.replace(BESIDE, ' ').matchAll(PLACE)]
    .map(([, place = '']) => place)
    .filter((place) => !NO_PLACE.test(place))
}

const FACTS: ReadonlySet<Intent> = new Set(['ask_when', 'ask_where', 'ask_who'])

function thingsIn(words: string, intent: Intent): string[] {
  if (intent === 'ask_where' && ON_THE_WAY.test(words)) return []
  if (intent === 'ask_who' && OR.test(words)) return []
  const found = [...words.replace(ASKED_FOR, ' ').replace(TOLD, ' ').matchAll(THING)].map(([, thing = '']) => thing)
  const who =
    intent === 'ask_who' ? [...words.matchAll(WHO_ELSE)].flatMap((found) => found.slice(1).filter(Boolean)) : []
  const deeds = [...words.matchAll(DEED)].map(([, deed = '']) => deed)
  const all = [...found, ...who, ...deeds]
  // The bracelet is fitted at an appointment of that name.
  return all.some((thing) => BRACELET.test(thing)) ? [...all, 'ddse'] : all
}
