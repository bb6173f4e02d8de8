import type { AppointmentKind, Understood } from '../intent.ts'
import { ANSWER, KINDS, NAMES, OTHER, SUPPOSES } from '../languages/any/kinds.ts'
import { spacedWords } from '../reading/spaced-words.ts'

/** What a message answers by the kind or the place of an appointment: "oui pour le bureau, non pour le tribunal", "l'autre non". */
export type AnswerByKind = NonNullable<Understood['each']>[number]

/** The kinds of appointment that a message names, by what happens there or where it is. */
export function kindsIn(text: string): AppointmentKind[] {
  const words = spacedWords(text)
  return KINDS.filter((kind) => NAMES[kind].test(words))
}

/** … without those that people also name as what keeps them from coming: "je peux pas, j'ai mon TIG". */
export function placesNamedIn(text: string): AppointmentKind[] {
  return kindsIn(text).filter((kind) => kind !== 'work' && kind !== 'course')
}

/** The answers to appointments by their kind, each kind once, and whether more than them was said. */
export function answersByKind(text: string): { answers: AnswerByKind[]; more: boolean } | undefined {
  const words = spacedWords(text)
  if (text.includes('?') || SUPPOSES.test(words)) return undefined
  const found = [...words.matchAll(ANSWER)]
  const named = found.map(
    ([, yes, , name = '']): AnswerByKind => ({ intent: yes ? 'confirm' : 'decline', kinds: kindsIn(name) }),
  )
  const other = OTHER.exec(words)
  const answers = other
    ? [...named, { intent: other[1] ? 'confirm' : 'decline', kinds: placesNamedIn(text) } as const]
    : named
  const kinds = answers.flatMap((answer) => answer.kinds)
  if (answers.length === 0 || (named.length > 0 && new Set(kinds).size < kinds.length)) return undefined
  const rest = words.replace(ANSWER, ' ').replace(OTHER, ' ').trim()
  return { answers, more: rest.split(' ').length > FEW }
}

/** "Et merci", "svp madame". */
const FEW = 3
