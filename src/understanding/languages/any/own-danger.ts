import { ownDanger as english } from '../en/own-danger.ts'
import { ownDanger as french } from '../fr/own-danger.ts'
import type { GrammarLanguage } from '../grammars.ts'
import { inAny } from '../in-any.ts'
import type { OwnDanger } from '../said/own-danger.ts'

const IN: Record<GrammarLanguage, OwnDanger> = { fr: french, en: english }
const any = inAny(IN)

export const OWN_WORDS = new RegExp(` ${any('ownWords')}`)
export const CHILD = new RegExp(` ${any('child')} `)
