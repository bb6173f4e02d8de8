import { lateAsked as english } from '../en/late-asked.ts'
import { lateAsked as french } from '../fr/late-asked.ts'
import type { GrammarLanguage } from '../grammars.ts'
import { inAny } from '../in-any.ts'
import type { LateAsked } from '../said/late-asked.ts'

const IN: Record<GrammarLanguage, LateAsked> = { fr: french, en: english }
const any = inAny(IN)

export const SUPPOSES = new RegExp(` (?:${any('supposes')})(?= )`)
export const SORRY = new RegExp(` ${any('sorry')} `)
export const ASKS = new RegExp(` (?:${any('asks')})(?= )`)
export const ANNOUNCES = new RegExp(` (?:${any('announces')})(?= )`)
/** Whatever else is said of being late. */
export const WONDERS = new RegExp(` (?:${any('wonders')})(?= )`)
