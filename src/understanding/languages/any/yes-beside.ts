import { yesBeside as english } from '../en/yes-beside.ts'
import { yesBeside as french } from '../fr/yes-beside.ts'
import type { GrammarLanguage } from '../grammars.ts'
import { inAny } from '../in-any.ts'
import type { YesBeside } from '../said/yes-beside.ts'

const IN: Record<GrammarLanguage, YesBeside> = { fr: french, en: english }
const any = inAny(IN)

const ENDING = `(?: ${any('WHEN')})*(?: ${any('closing')})*`
/** All of a clause. */
export const COMES = new RegExp(
  `^(?:${any('opening')} )*(?:${any('comes')}${ENDING}|${any('suits')}(?: ${any('WHEN')})+(?: ${any('closing')})*)$`,
)
/** "Je viens avec mon avocat, ok ?", as one clause or with the tag in the next. */
export const BRINGS = new RegExp(
  `^(?:${any('opening')} )*${any('comes')}${ENDING} ${any('with')}(?<tagged> ${any('tag')})?$`,
)
/** Beside the yes, what cannot take it back. */
export const HARMLESS = new RegExp(
  `^(?:(?:${any('opening')}|${any('closing')}|${any('question')}) ?)+$|^(?:${any('opening')} )*${any('have')} `,
)
/** "Is it all right if my sister waits": supposes nothing of coming. */
export const ALL_RIGHT_IF = new RegExp(` ${any('allRightIf')} (?!${any('iCome')} )`)
export const TAG = new RegExp(`^${any('tag')}$`)
export const ASKS = new RegExp(`^(?:${any('and')} )*${any('asks')} `)
/** What makes a question of a clause that is marked as one. */
export const QUESTION = new RegExp(` ${any('questionWords')} |(?: \\w+){4,} ${any('tag')} $`)
export const PARTS = new RegExp(`[.!;,:\\n]+|(?<=\\?)|(?<!\\p{L})${any('and')}(?!\\p{L})`, 'iu')
export const UNLESS = new RegExp(` ${any('unless')} `)
/** Worth looking at: someone comes, and something is asked. */
export const WORTH = new RegExp(` (?:${any('comes')}|${any('suits')} (?:for|pour)) `)
