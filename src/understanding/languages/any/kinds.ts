import type { AppointmentKind } from '../../intent.ts'
import { kinds as english } from '../en/kinds.ts'
import { kinds as french } from '../fr/kinds.ts'
import type { GrammarLanguage } from '../grammars.ts'
import { inAny } from '../in-any.ts'
import type { Kinds } from '../said/kinds.ts'

const IN: Record<GrammarLanguage, Kinds> = { fr: french, en: english }
const any = inAny(IN)

export const KINDS: readonly AppointmentKind[] = ['court', 'office', 'call', 'visit', 'work', 'course']

/** All of them, for grammars that look for a name in its place. */
export const NAMES_OF_KINDS = KINDS.map((kind) => any(kind)).join('|')
export const NAMES = Object.fromEntries(KINDS.map((kind) => [kind, new RegExp(` ${any(kind)} `)])) as Record<
  AppointmentKind,
  RegExp
>

const NAME = `((?:${any('articles')} )*?(?:${NAMES_OF_KINDS}))`
export const ANSWER = new RegExp(`(?<= )(?:(${any('yes')})|(${any('no')})) ${any('to')} ?${NAME}(?= )`, 'g')
export const OTHER = new RegExp(` ${any('other')} ${any('is')}?(?:(${any('otherYes')})|${any('otherNo')}) `)
export const SUPPOSES = new RegExp(` ${any('supposes')} `)
