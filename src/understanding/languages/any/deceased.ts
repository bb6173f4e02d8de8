import { deathTold as english } from '../en/deceased.ts'
import { deathTold as french } from '../fr/deceased.ts'
import type { GrammarLanguage } from '../grammars.ts'
import { inAny } from '../in-any.ts'
import type { DeathTold } from '../said/deceased.ts'

const IN: Record<GrammarLanguage, DeathTold> = { fr: french, en: english }
const any = inAny(IN)

export const DEATH = new RegExp(` ${any('death')} `)

const TITLE = `(?:${any('title')} )?`
const RELATION = `(?:${any('mine')} (?:\\w+ )?${any('relative')} )?`
const NAME = '(?<name>[a-z]{2,}) (?:(?<last>[a-z]{2,}) )?'
/** Not "le père d'Elodie": of whom it is only said whose they were. */
const SUBJECT = `(?<= )(?<! ${any('ofWhom')} )${TITLE}${NAME}`

/** Each of one language, as names are told in the order of languages; then those of whose death is spoken. */
export const NAMED = [
  ...Object.values(IN).map(({ died }) => new RegExp(`${SUBJECT}(?:${died}) `, 'g')),
  new RegExp(`(?<= )${any('deathNoun')} ${any('of')} ${RELATION}${TITLE}${NAME}`, 'g'),
]

export const FOLLOWED = new RegExp(` ${any('itIsWhom')} ${any('have')}?${any('follow')}`)
