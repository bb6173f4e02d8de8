import { named as english } from '../en/named.ts'
import { named as french } from '../fr/named.ts'
import type { GrammarLanguage } from '../grammars.ts'
import { inAny } from '../in-any.ts'
import type { Named } from '../said/named.ts'

const IN: Record<GrammarLanguage, Named> = { fr: french, en: english }
const any = inAny(IN)

export const SAYS_WHO = new RegExp(`(?:^|[^\\p{L}])${any('saysWho')}\\s*$`, 'u')
export const SAYS_FOR_WHOM = new RegExp(`(?:^|[^\\p{L}])${any('saysForWhom')}\\s*$`, 'u')
export const OPENING = new RegExp(`^(?:[^\\p{L}\\p{N}]*${any('opening')})*[^\\p{L}\\p{N}]*$`, 'u')
export const GOES_ON = new RegExp(`^(?:$|[,;:.!?\\n)-]|${any('goesOn')}(?![\\p{L}\\p{N}]))`, 'u')
export const NO_MORE = new RegExp(`^[^\\p{L}\\p{N}]*(?:${any('noMore')}[^\\p{L}\\p{N}]*)?$`, 'u')
