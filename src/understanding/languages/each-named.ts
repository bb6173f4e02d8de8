import { eachNamed as english } from './en/each-named.ts'
import { eachNamed as french } from './fr/each-named.ts'
import type { GrammarLanguage } from './grammars.ts'
import { inAny } from './in-any.ts'
import { NAMES_OF_KINDS } from './kinds.ts'
import type { EachNamed } from './said/each-named.ts'

const IN: Record<GrammarLanguage, EachNamed> = { fr: french, en: english }
const any = inAny(IN)

const NAME = `(?:${any('before')} )+?(?:\\d{1,2}(?= )(?! ${any('unit')})|${NAMES_OF_KINDS}|${any('place')})|(?:${NAMES_OF_KINDS})(?= )`
const YES = `(?:${any('yesFirst')} )?${any('yes')}(?! ${any('notYes')})`
const NO = `(?:${any('noFirst')} )?${any('no')}`
const YES_BEHIND = `${any('isYes')}?${any('yesBehind')}(?! ${any('notYes')})`
const NO_BEHIND = `${any('isNo')}?${any('noBehind')}`
const answer = (at: string) =>
  `(?:${NO} (?<no${at}>${NAME})|${YES} (?<yes${at}>${NAME})|(?<isNo${at}>${NAME}) ${NO_BEHIND}|(?<isYes${at}>${NAME}) ${YES_BEHIND})`

export const TWO_ANSWERS = new RegExp(
  `^ (?:${any('courtesy')} )*${answer('a')} (?:${any('between')} )*${answer('b')}(?: (?<rest>.*?))? $`,
)
/** What takes either back, or answers once more. */
export const SUPPOSES = new RegExp(`(?:^| )${any('supposes')}(?: |$)`)
