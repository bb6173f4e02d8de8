import { eachNamed as english } from '../en/each-named.ts'
import { eachNamed as french } from '../fr/each-named.ts'
import type { GrammarLanguage } from '../grammars.ts'
import { inAny } from '../in-any.ts'
import type { EachNamed } from '../said/each-named.ts'
import { NAMES_OF_KINDS } from './kinds.ts'

const IN: Record<GrammarLanguage, EachNamed> = { fr: french, en: english }
const worded = ({ weekdays, ...words }: EachNamed) => ({ ...words, weekday: weekdays.join('|') })
const any = inAny({ fr: worded(french), en: worded(english) })

const DAY = `\\d{1,2}(?= )(?! ${any('unit')})`
/** "Mercredi 13 à 16h", "TIG du 20", "mairie le 20". */
const MORE = `(?: (?:${any('before')} )*(?:${any('weekday')}|${DAY}|\\d{1,2}h\\d{0,2}|${any('month')}))*`
const CORE = `${NAMES_OF_KINDS}|${any('place')}|${any('weekday')}`
const NAME = `(?:(?:${any('before')} )+?(?:${DAY}|${CORE})|${CORE})${MORE}(?= )`
const YES = `(?:${any('yesFirst')} )?${any('yes')}(?! ${any('notYes')})`
const NO = `(?:${any('noFirst')} )?${any('no')}`
const YES_BEHIND = `(?:${any('yesFirst')} )?${any('isYes')}?${any('yesBehind')}(?! ${any('notYes')})`
const NO_BEHIND = `${any('isNo')}?${any('noBehind')}`
const yes = (at: string) => `${YES} (?<yes${at}>${NAME})|(?<isYes${at}>${NAME}) ${YES_BEHIND}`
const answer = (at: string) => `(?:${NO} (?<no${at}>${NAME})|(?<isNo${at}>${NAME}) ${NO_BEHIND}|${yes(at)})`

export const TWO_ANSWERS = new RegExp(
  `^ (?:${any('courtesy')} )*${answer('a')} (?:${any('between')} )*${answer('b')}(?: (?<rest>.*?))? $`,
)
const ALSO = any('also')
const FIRST = `^ (?:${any('courtesy', 'between', 'afterAll', 'also')} )*`
const LAST = `(?: ${any('courtesy', 'also')})* $`
export const ONE_YES = new RegExp(
  `${FIRST}(?:${YES} (?:${ALSO} )?(?<yesa>${NAME})|(?<isYesa>${NAME}) (?:${ALSO} )?${YES_BEHIND})${LAST}`,
)
/** "Et le 20 aussi": as it was said of another. */
export const LIKEWISE = new RegExp(
  `^ (?:${any('courtesy', 'between')} )*(?:(?<yesa>${NAME}) ${ALSO}|${ALSO} (?<isYesa>${NAME}))${LAST}`,
)
export const NAME_ONLY = new RegExp(`^ (?:${any('nameFirst')} )*(?<name>${NAME})(?: ${any('courtesy')})* $`)
/** "Celui du 13", "le TIG du 20": not "j'ai mon TIG". */
export const NAMES_ONE = new RegExp(
  ` (?<name>${any('namedBefore')} ${DAY}|${any('theOne')} (?:${any('aKind')})${MORE})(?= )`,
)
export const PLACE = new RegExp(` (${any('place')}) `)
/** What takes either back, or answers once more. */
export const SUPPOSES = new RegExp(`(?:^| )${any('supposes')}(?: |$)`)
export const WEEKDAYS: readonly (readonly string[])[] = Object.values(IN).map(({ weekdays }) => weekdays)
