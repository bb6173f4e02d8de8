import type { ReadLanguage } from '../../intent.ts'
import { outright as arabic } from '../ar/outright.ts'
import { outright as english } from '../en/outright.ts'
import { outright as spanish } from '../es/outright.ts'
import { outright as french } from '../fr/outright.ts'
import { inAny } from '../in-any.ts'
import { outright as portuguese } from '../pt/outright.ts'
import { outright as romanian } from '../ro/outright.ts'
import type { Outright } from '../said/outright.ts'

const IN: Record<ReadLanguage, Outright> = {
  fr: french,
  en: english,
  es: spanish,
  pt: portuguese,
  ro: romanian,
  ar: arabic,
}
const any = inAny(IN)

/** "I'm such an idiot" insults nobody. */
export const OWN_FAULT = new RegExp(`\\b${any('iAm')} ${any('such')}*${any('one')}?${any('fool')}\\b`)
export const ARRIVES = new RegExp(`^\\W*(?:${any('arrivesFirst')}\\W+)*${any('arrives')} ${any('here')}\\W*$`)
export const THANKS = new RegExp(`(?<!\\p{L})${any('thanks')}(?!\\p{L})`, 'u')
export const YES = new RegExp(`(?<!\\p{L})${any('yes')}(?!\\p{L})`, 'u')
