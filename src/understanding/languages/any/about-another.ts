import { aboutAnother as english } from '../en/about-another.ts'
import { aboutAnother as french } from '../fr/about-another.ts'
import type { GrammarLanguage } from '../grammars.ts'
import { inAny } from '../in-any.ts'
import type { AboutAnother } from '../said/about-another.ts'

const IN: Record<GrammarLanguage, AboutAnother> = { fr: french, en: english }
const any = inAny(IN)

export const TOLD = new RegExp(
  [
    `\\b${any('my')} ${any('relation')}(?: \\w+){0,4}? ${any('does')}\\b`,
    `\\b${any('iAm')} ${any('the')} ${any('relation')}\\b`,
    `\\b${any('he')} ${any('toMe')}?${any('says')}\\b.{0,12}\\b${any('of')}\\b`,
  ].join('|'),
)

/** Their own despair, beside somebody else who left or knows of it: the answer to them comes first. */
export const OWN = new RegExp(`\\b${any('own')}\\b`)
