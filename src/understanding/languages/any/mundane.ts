import { mundane as english } from '../en/mundane.ts'
import { mundane as french } from '../fr/mundane.ts'
import type { GrammarLanguage } from '../grammars.ts'
import { inAny } from '../in-any.ts'
import type { Mundane } from '../said/mundane.ts'

const IN: Record<GrammarLanguage, Mundane> = { fr: french, en: english }
const any = inAny(IN)

export const MUNDANE = new RegExp(
  `\\b${any('the')}${any('burial')}\\b|\\b${any('picture')}(?: \\w+){0,2} ${any('paper')}\\b|${any('mundane')}`,
)
