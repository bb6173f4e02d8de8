import type { AppointmentKind, Understood } from './intent.ts'
import { spacedWords } from './reading/spaced-words.ts'

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

const WORDS: Record<AppointmentKind, string> = {
  court: 'tribunal|audience|juge|jap|court|hearing|judge',
  office: 'bureau|spip|office|en personne|in person|face a face|sur place',
  call: '(?:par|au) tel(?:ephone)?|l appel|coup de (?:fil|tel)|(?:the|phone|your) call|phone (?:one|appointment)|(?:by|on the) phone',
  visit: 'visite|chez moi|a domicile|a la maison|home visit|at home|at my (?:place|house)',
  work: 'tigs?|t i g|travail d interet general|travaux d interet general|heures de tig|community service|unpaid work|community payback',
  course: 'stage|course',
}
/** All of them, for grammars that look for a name in its place. */
export const NAMES_OF_KINDS = Object.values(WORDS).join('|')
const KINDS: readonly AppointmentKind[] = ['court', 'office', 'call', 'visit', 'work', 'course']
const NAMES = Object.fromEntries(KINDS.map((kind) => [kind, new RegExp(` (?:${WORDS[kind]}) `)])) as Record<
  AppointmentKind,
  RegExp
>
const NAME = `((?:(?:le|la|l|les|the|au|du|celui|celle|mon|ma|my|your|votre|rdv|rendez|vous|appointment|one|d|de|par|at|in) )*?(?:${NAMES_OF_KINDS}))`
const YES = 'oui|ouais|ok|okay|d accord|daccord|dac|c est bon|ca marche|va|yes|yep|yeah|fine|sure'
const NO = 'non|nan|nn|no|not|nope|pas'
const ANSWER = new RegExp(`(?<= )(?:(${YES})|(${NO})) (?:pour|pr|for|to|with|(?<=not )(?=the)) ?${NAME}(?= )`, 'g')
const OTHER = / (?:l autre|the other(?: one)?) (?:c est )?(?:(oui|ok|yes|fine)|non|nan|nn|no) /
const SUPPOSES = / (?:si|sauf|peut etre|if|unless|maybe) /
