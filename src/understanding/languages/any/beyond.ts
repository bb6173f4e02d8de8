import { beyond as english } from '../en/beyond.ts'
import { beyond as french } from '../fr/beyond.ts'
import type { GrammarLanguage } from '../grammars.ts'
import { inAny } from '../in-any.ts'
import type { Beyond } from '../said/beyond.ts'

const IN: Record<GrammarLanguage, Beyond> = { fr: french, en: english }
const any = inAny(IN)

export const DETAIL = new RegExp(
  `(?:(?<= )${any('nextTo')} ${any('ofThe')}?${any('articles')}?([a-z]{4,})|(?<= )(${any('detail')}|${any('onTheWay')}|${any('comeIn')} ${any('withThem')}))(?= )`,
  'g',
)
export const LOST = new RegExp(` ${any('lost')} `)
export const MACHINE = new RegExp(` ${any('machine')} (?:.*\\?|$)`)
export const NUMBER = new RegExp(
  ` ${any('number')} .*(?:${any('ofMonth')}|${any('dayOf')}) .*\\?| ${any('ofMonth')} .*${any('number')} .*\\?`,
)
export const ERASURE = new RegExp(
  ` (?<! ${any('didErase')} )${any('erase')}(?: ${any('between')})* (?:${any('mine')} (?:${any('personal')} )?${any('data')}|${any('file')})(?= )|${any('rightToErasure')}`,
)
export const PERSON = new RegExp(
  ` ${any('realPerson')}(?: \\w+){0,3} ${any('please')} | ${any('talk')} ${any('to')} ${any('somebody')} |${any('person')}`,
)
/** Two things asked at once. */
export const JOINED = new RegExp(`(?:^| )${any('joined')} `)
/** Who is asked for, or to be called. */
export const PERSON_NAMED = new RegExp(`\\b${any('personNamed')}`)
