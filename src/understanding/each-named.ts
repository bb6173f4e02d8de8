import type { Understood } from './intent.ts'
import { kindsIn } from './kinds.ts'
import { SUPPOSES, TWO_ANSWERS } from './languages/each-named.ts'
import { spacedWords } from './reading/spaced-words.ts'

type Answer = NonNullable<Understood['each']>[number]

/** A yes to one appointment and a no to another, each by its day, kind or place: "le 13 oui le 20 non", "je viens au SPIP mais pas à la mairie". */
export function eachNamedIn(text: string): { answers: Answer[]; more: boolean } | undefined {
  if (text.includes('?')) return undefined
  const found = TWO_ANSWERS.exec(` ${spacedWords(text).trim()} `)?.groups
  if (!found || SUPPOSES.test(found.rest ?? '')) return undefined
  const answers = [answerIn(found, 'a'), answerIn(found, 'b')]
  const [one, other] = answers
  if (one?.intent === other?.intent || JSON.stringify(named(one)) === JSON.stringify(named(other))) return undefined
  return { answers: answers.filter((answer) => answer !== undefined), more: (found.rest ?? '').split(' ').length > FEW }
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
  if (name === undefined) return undefined
  const day = /(?: |^)(\d{1,2})$/.exec(name)?.[1]
  const kinds = kindsIn(name)
  const place = / ([a-z]{4,})$/.exec(` ${name}`)?.[1]
  return {
    intent: yes ? 'confirm' : 'decline',
    kinds,
    ...(day && { day: Number(day) }),
    ...(kinds.length === 0 && place && { places: [place] }),
  }
}
