import { threats as english } from '../en/threats.ts'
import { threats as french } from '../fr/threats.ts'
import type { GrammarLanguage } from '../grammars.ts'
import { inAny } from '../in-any.ts'
import type { Threats } from '../said/threats.ts'

const IN: Record<GrammarLanguage, Threats> = { fr: french, en: english }
const any = inAny(IN)

export const DEAD = new RegExp(any('dead'))
export const GOING = new RegExp(` ${any('i')} ${any('going')}*(?:\\w+ )`)
export const MOURNS = new RegExp(` ${any('mourns')} `)
