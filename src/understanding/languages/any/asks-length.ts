import type { ReadLanguage } from '../../intent.ts'
import { asksLength as arabic } from '../ar/asks-length.ts'
import { asksLength as english } from '../en/asks-length.ts'
import { asksLength as spanish } from '../es/asks-length.ts'
import { asksLength as french } from '../fr/asks-length.ts'
import { inAny } from '../in-any.ts'
import { asksLength as portuguese } from '../pt/asks-length.ts'
import { asksLength as romanian } from '../ro/asks-length.ts'
import type { AsksLength } from '../said/asks-length.ts'

const IN: Record<ReadLanguage, AsksLength> = {
  fr: french,
  en: english,
  es: spanish,
  pt: portuguese,
  ro: romanian,
  ar: arabic,
}
const any = inAny(IN)

export const LONG = new RegExp(any('long'))
/** Until it, on the way to it, or of a sentence. */
export const OF_ELSE = new RegExp(` ${any('ofElse')} `)
