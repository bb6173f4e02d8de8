import type { Name, Understood } from '../intent.ts'
import {
  LIKEWISE,
  NAME_ONLY,
  NAMES_ONE,
  ONE_YES,
  PLACE,
  SUPPOSES,
  TWO_ANSWERS,
  WEEKDAYS,
} from '../languages/any/each-named.ts'
import { spacedWords } from '../reading/spaced-words.ts'
import { kindsIn } from './kinds.ts'

type Answer = NonNullable<Understood['each']>[number]

/**
 * A yes to one appointment and a no to another, each by its day, kind or place: "le 13 oui le 20 non", "je viens au SPIP mais pas à la mairie"; or a
 * yes to one of them, as to another before: "le TIG aussi c'est bon", "et le 20 aussi".
 */
export function eachNamedIn(text: string): { answers: Answer[]; more: boolean } | undefined {
  if (text.includes('?') || text.length > LONGEST) return undefined
  const words = ` ${spacedWords(text).trim()} `
  const found = TWO_ANSWERS.exec(words)?.groups
  if (!found) return oneNamedIn(words)
  if (SUPPOSES.test(found.rest ?? '')) return undefined
  const answers = [answerIn(found, 'a'), answerIn(found, 'b')]
  const [one, other] = answers
  if (one?.intent === other?.intent || JSON.stringify(named(one)) === JSON.stringify(named(other))) return undefined
  // "Pas mardi mais jeudi oui" says which days suit, of one appointment as well.
  if (answers.every((answer) => answer?.weekday !== undefined && answer.kinds.length === 0)) return undefined
  return { answers: answers.filter((answer) => answer !== undefined), more: (found.rest ?? '').split(' ').length > FEW }
}

/** Which appointment is named, and whether nothing else was said: "celui de la mairie", "annulez celui du 13". */
export function nameIn(text: string): Pick<Understood, 'name' | 'nameOnly'> | undefined {
  if (text.length > LONGEST) return undefined
  const words = ` ${spacedWords(text).trim()} `
  const only = NAME_ONLY.exec(words)?.groups?.name
  const name = only ?? NAMES_ONE.exec(words)?.groups?.name
  if (name === undefined) return undefined
  return { name: namesOf(name), ...(only !== undefined && { nameOnly: true as const }) }
}

const LONGEST = 200

/** By its day alone, it is known without: "oui pour le 13". */
function oneNamedIn(words: string): { answers: Answer[]; more: boolean } | undefined {
  const found = ONE_YES.exec(words)?.groups
  const answer = found && answerIn(found, 'a')
  if (answer && (isApart(answer) || ALSO.test(words))) return { answers: [answer], more: false }
  const likewise = LIKEWISE.exec(words)?.groups
  const same = likewise && answerIn(likewise, 'a')
  return same && { answers: [{ ...same, likewise: true }], more: false }
}

const ALSO = / (?:aussi|egalement|too|also) /

function isApart({ kinds, places }: Answer): boolean {
  return places !== undefined || kinds.includes('work') || kinds.includes('course')
}

/** "Je travaille", "merci madame". */
const FEW = 4

function named(answer: Answer | undefined) {
  return answer && { ...answer, intent: undefined }
}

function answerIn(found: Record<string, string | undefined>, at: 'a' | 'b'): Answer | undefined {
  const yes = found[`yes${at}`] ?? found[`isYes${at}`]
  const no = found[`no${at}`] ?? found[`isNo${at}`]
  const name = yes ?? no
  return name === undefined ? undefined : { intent: yes ? 'confirm' : 'decline', ...namesOf(name) }
}

function namesOf(name: string): Name {
  const day = / (\d{1,2})(?= )/.exec(` ${name} `)?.[1]
  const weekday = day ? -1 : Math.max(...WEEKDAYS.map((names) => names.findIndex((one) => name.includes(one))))
  const kinds = kindsIn(name)
  const place = PLACE.exec(` ${name} `)?.[1]
  return {
    kinds,
    ...(day && { day: Number(day) }),
    ...(weekday >= 0 && { weekday: weekday + 1 }),
    ...(kinds.length === 0 && weekday < 0 && place && { places: [place === 'town hall' ? 'mairie' : place] }),
  }
}
