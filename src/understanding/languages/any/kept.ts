import { kept as english } from '../en/kept.ts'
import { kept as french } from '../fr/kept.ts'
import type { GrammarLanguage } from '../grammars.ts'
import { inAny } from '../in-any.ts'
import type { Kept } from '../said/kept.ts'

const IN: Record<GrammarLanguage, Kept> = { fr: french, en: english }
const any = inAny(IN)

const FIRST = `^ *(?:${any('first')}[ ,]*)*`
const LAST = `(?: ${any('last')})* *$`
const TWO = `${any('two')}(?: ${any('ofTwo')})?`

export const KEEPS = new RegExp(`${FIRST}${any('keeps')}${LAST}`)
export const BOTH = new RegExp(
  `${FIRST}(?:${any('keepsBoth')} ${TWO}|${TWO}(?: ${any('toMe')})? ${any('bothFit')}(?: ${any('byMe')})?|${TWO})${LAST}`,
)
export const ALONE = new RegExp(`${FIRST}${TWO}${LAST}`)
export const REFUSED = new RegExp(`\\b${any('refuses')}\\b`)
/** "Ok pour les deux" says what of them. */
export const BARE = new RegExp(`^ *(?:${any('bareFirst')}[ ,]*)*${any('bareTo')}?${TWO}${LAST}`)
export const COMES = new RegExp(`^ *(?:${any('comesFirst')} )*${any('comes')}(?: ${any('comesAs')})? *$`)
export const HARMLESS = new RegExp(`^ *(?:${any('harmless')}[ ,]*)+$`)
export const CORRECTS = new RegExp(`\\b${any('corrects')}\\b`)
export const SUPPOSES = new RegExp(`${any('supposing')}|\\b${any('supposes')}\\b`)
export const AGAINST = new RegExp(`^ *(?:${any('againstFirst')} )*${any('no')}\\b|${any('against')}`)
export const NO = new RegExp(any('isNo'))
export const BUT = new RegExp(`\\b${any('but')}\\b`)
export const IRONY = new RegExp(any('irony'))
