import type { ReadLanguage } from '../../intent.ts'
import { outside as arabic } from '../ar/outside.ts'
import { outside as english } from '../en/outside.ts'
import { outside as spanish } from '../es/outside.ts'
import { outside as french } from '../fr/outside.ts'
import { inAny } from '../in-any.ts'
import { outside as portuguese } from '../pt/outside.ts'
import { outside as romanian } from '../ro/outside.ts'
import type { Outside } from '../said/outside.ts'

const IN: Record<ReadLanguage, Outside> = {
  fr: french,
  en: english,
  es: spanish,
  pt: portuguese,
  ro: romanian,
  ar: arabic,
}
const any = inAny(IN)

export const HOW = new RegExp(any('how'))
export const SENT = new RegExp(` ${any('iHave')} (?:\\w+ ){0,2}${any('sent')} |${any('arrived')}`)
export const LAWYER = new RegExp(` ${any('alongWith')}(?: ${any('articles')})* ${any('lawyer')} `)
export const NEEDS = new RegExp(` ${any('needs')} `)
export const MOVES_IT = new RegExp(` ${any('movesIt')} `)

/** Of coming, in so many words. */
export const CANNOT_COME = new RegExp(any('cannotCome'))
export const NO_FARE = new RegExp(any('noFare'))
export const NEW_HOME = new RegExp(any('newHome'))
export const OF_OURS = new RegExp(` ${any('ours')} `)

export const NOT_COMING_IN_SCRIPT = new RegExp(any('notComingInScript'))
export const NO_FARE_IN_SCRIPT = new RegExp(any('noFareInScript'))
export const NEW_HOME_IN_SCRIPT = new RegExp(any('newHomeInScript'))
