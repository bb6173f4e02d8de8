import type { Understood } from '../../intent.ts'
import { kindsIn } from '../../which/kinds.ts'
import { whereabouts as english } from '../en/whereabouts.ts'
import { whereabouts as french } from '../fr/whereabouts.ts'
import type { GrammarLanguage } from '../grammars.ts'
import { inAny } from '../in-any.ts'
import type { Whereabouts } from '../said/whereabouts.ts'
import { NAMES_OF_KINDS } from './kinds.ts'

const IN: Record<GrammarLanguage, Whereabouts> = { fr: french, en: english }
const worded = ({ months: _, ...words }: Whereabouts) => words
const any = inAny({ fr: worded(french), en: worded(english) })

const IS_AT = new RegExp(`${any('iAm')}(${NAMES_OF_KINDS}|${any('place')}) `)
const UNLESS = new RegExp(any('unless'))
const IS_NOW = new RegExp(` ${any('isNow')} `)
const GOES = new RegExp(` ${any('goes')} `)
const TOWN_HALL = /town hall/

/** "Je serai au tribunal", "à la mairie": of words with a space around each. */
export function placeOfBeing(words: string): Understood['isAt'] {
  const name = IS_AT.exec(words)?.[1]
  if (name === undefined || UNLESS.test(words)) return undefined
  const kinds = kindsIn(name)
  // As the planning names it, in French.
  const places = kinds.length > 0 ? [] : [TOWN_HALL.test(name) ? 'mairie' : name]
  return { kinds, places, ...(IS_NOW.test(words) && { now: true as const }) }
}

const MONTHS = Object.values(IN).map(({ months }) => months)
const IN_MONTH = new RegExp(` ${any('inMonth')} (${MONTHS.flat().join('|')})(?= )`, 'g')
const UNTIL = new RegExp(any('untilMonth'))

/** "Je pars en mars", "I'm away the first week of April": none where it says until when, or since. */
export function monthsIn(words: string): number[] {
  const named = [...words.matchAll(IN_MONTH)].map(([, month = '']) => month)
  if (named.length === 0 || UNTIL.test(words) || !GOES.test(words)) return []
  return [...new Set(named.flatMap((month) => MONTHS.map((months) => months.indexOf(month) + 1).filter(Boolean)))]
}
