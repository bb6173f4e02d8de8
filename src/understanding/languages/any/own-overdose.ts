import type { ReadLanguage } from '../../intent.ts'
import { iSwallowed as arabic } from '../ar/plain-overdose.ts'
import { iSwallowed as english } from '../en/plain-overdose.ts'
import { iSwallowed as spanish } from '../es/plain-overdose.ts'
import { iSwallowed as french } from '../fr/plain-overdose.ts'
import { inAny, type Ways } from '../in-any.ts'
import { iSwallowed as portuguese } from '../pt/plain-overdose.ts'
import { iSwallowed as romanian } from '../ro/plain-overdose.ts'

const IN: Record<ReadLanguage, { iSwallowed: Ways }> = {
  fr: { iSwallowed: french },
  en: { iSwallowed: english },
  es: { iSwallowed: spanish },
  pt: { iSwallowed: portuguese },
  ro: { iSwallowed: romanian },
  ar: { iSwallowed: arabic },
}

/** That the writer swallowed something, of words with a space around each. */
export const I_SWALLOWED = new RegExp(` ${inAny(IN)('iSwallowed')}`)
