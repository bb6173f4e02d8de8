import type { ReadLanguage } from '../../intent.ts'
import { atDoor as arabic } from '../ar/at-door.ts'
import { atDoor as english } from '../en/at-door.ts'
import { atDoor as spanish } from '../es/at-door.ts'
import { atDoor as french } from '../fr/at-door.ts'
import { inAny } from '../in-any.ts'
import { atDoor as portuguese } from '../pt/at-door.ts'
import { atDoor as romanian } from '../ro/at-door.ts'
import type { AtDoor } from '../said/at-door.ts'

const IN: Record<ReadLanguage, AtDoor> = {
  fr: french,
  en: english,
  es: spanish,
  pt: portuguese,
  ro: romanian,
  ar: arabic,
}
const any = inAny(IN)

export const LEAVES = new RegExp(` ${any('leaves')} `)

/** Nobody opens or answers at a door: that one stands there needs no other word. */
export const KNOCKS = new RegExp(
  [
    ` ${any('rings')}(?: (?!au telephone|chez)\\w+){0,8} (?:${any('nobody')}|${any('noAnswer')})(?= )`,
    ` ${any('nobody')} (?:${any('whoDoes')} )*${any('opens')}(?: (?:\\w+ )?${any('ofDoor')})* (?:${any('doorArticle')} )?${any('entrance')}(?= )`,
    ` (?<! si (?:la |le )?)${any('theDoor')} ${any('mainDoor')}?${any('door')} (?:\\w+ )?${any('is')}?${any('all')}?${any('shut')}(?= )`,
    ` ${any('refused')}`,
    ` ${any('thereIs')} ${any('nobody')} ${any('at')} ${any('desk')}(?= )`,
  ].join('|'),
)

/** That they have come. */
export const HERE = new RegExp(` ${any('here')}(?= )`)
export const CLOSED = new RegExp(` ${any('closed')}(?= )`)

/** "Je suis là jeudi": said of another day, unless they stand there. */
export const LATER = new RegExp(` ${any('later')} `)
export const STANDS = new RegExp(` ${any('stands')} `)

/** Of another door, or of a telephone. */
export const ELSEWHERE = new RegExp(` ${any('elsewhere')} `)
/** Of when it is open, or whether it is there. */
export const ASKS = new RegExp(` ${any('asks')} `)

export const HERE_IN_SCRIPT = new RegExp(any('hereInScript'))
export const CLOSED_IN_SCRIPT = new RegExp(any('closedInScript'))
