import type { Understood } from './intent.ts'
import { kindsIn, NAMES_OF_KINDS } from './kinds.ts'
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

const BEFORE =
  '(?:le|la|l|les|mon|ma|au|a|aux|du|de|pour|pr|celui|celle|rdv|rendez vous|d|the|to|for|on|at|one|en|chez) '
const PLACES =
  'mairie|association|asso|chantier|antenne|mission locale|centre|cmp|csapa|hopital|ecole|atelier|caserne|gymnase|foyer|maison de justice|town hall'
const NAME = `(?:${BEFORE})+?(?:\\d{1,2}(?= )(?! (?:h|heures?|min))|${NAMES_OF_KINDS}|${PLACES}(?= ))|(?:${NAMES_OF_KINDS})(?= )`
const YES =
  '(?:(?:oui|ouais|ok|okay|d accord|yes|bon) )?(?:je viens|jviens|jvien|je viendrai|je serai(?: la)?|jserai(?: la)?|je peux(?: venir)?|jpeux(?: venir)?|i can (?:come|make|do)|i ll (?:come|be there)|oui|ouais|ok|okay|d accord|yes)(?! pas)'
const NO =
  '(?:(?:non|nan|no) )?(?:je (?:ne |n )?(?:viens|peux|viendrai|serai|pourrai) pas(?: venir| la)?|jpeux pas(?: venir)?|jviens pas|i can t(?: come| make| do)?|non|nan|no|pas|not)'
const YES_BEHIND =
  '(?:c est |c |ca )?(?:oui|ok|bon|d accord|va|yes|je viens|jviens|je serai la|je peux(?: venir)?|is (?:ok|fine)|fine)(?! pas)'
const NO_BEHIND =
  '(?:c est |c )?(?:non|nan|no|pas possible|impossible|pas|(?:non )?je peux pas(?: venir)?|jpeux pas|je viens pas|i can t)'
const answer = (at: string) =>
  `(?:${NO} (?<no${at}>${NAME})|${YES} (?<yes${at}>${NAME})|(?<isNo${at}>${NAME}) ${NO_BEHIND}|(?<isYes${at}>${NAME}) ${YES_BEHIND})`
const COURTESY = '(?:(?:bonjour|bonsoir|slt|salut|alors|bon|donc|bjr|hello|hi|madame|monsieur) )*'
const BETWEEN = '(?:(?:mais|et|but|and|par contre|alors|puis) )*'
const TWO_ANSWERS = new RegExp(`^ ${COURTESY}${answer('a')} ${BETWEEN}${answer('b')}(?: (?<rest>.*?))? $`)
/** What takes either back, or answers once more. */
const SUPPOSES =
  /(?:^| )(?:si|sauf|peut etre|if|unless|maybe|oui|non|ok|finalement|plutot|en fait|ou|pas sur|yes|no)(?: |$)/
