import { byAnother as english } from '../en/by-another.ts'
import { byAnother as french } from '../fr/by-another.ts'
import type { GrammarLanguage } from '../grammars.ts'
import { inAny } from '../in-any.ts'
import type { ByAnother } from '../said/by-another.ts'

const IN: Record<GrammarLanguage, ByAnother> = { fr: french, en: english }
const any = inAny(IN)

export const INTRODUCES = new RegExp(
  `${any('introduces')}|^ (?:${any('hello')} )*${any('here')} ${any('the')} ${any('OFFICE')} `,
)

export const REPORTS = new RegExp(
  [
    `(?<![a-z])(?:${any('somebody')}|${any('my')} [a-z]+(?: [a-z]+)?) ${any('toMe')}*${any('says')}(?: ${any('this')})* *[:"«“]`,
    `(?<![a-z])${any('they')} ${any('saysThat')}${any('that')}?${any('yes')}? ${any('i')}${any('comes')}`,
  ].join('|'),
)

export const SPEAKS_FOR = new RegExp(
  `${any('speaksFor')}| ${any('cannot')} ${any('not')}?${any('them')} ${any('spare')}`,
)

/** The person's own coming or not, beside somebody else's. */
export const OWN = new RegExp(` ${any('own')} ${any('ownNot')}?${any('ownThere')}?${any('ownComes')} `)
