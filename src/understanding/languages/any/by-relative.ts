import { remembering } from '../../../domain/remember.ts'
import { type Sayings, type Says, saying } from '../../reading/sayings.ts'
import { byRelative as arabic } from '../ar/by-relative.ts'
import { byRelative as spanish } from '../es/by-relative.ts'
import type { LearntLanguage } from '../grammars.ts'
import { byRelative as portuguese } from '../pt/by-relative.ts'
import { byRelative as romanian } from '../ro/by-relative.ts'

/** French and English say it in `by-another.ts`. */
const IN: Record<LearntLanguage, Sayings> = { es: spanish, pt: portuguese, ro: romanian, ar: arabic }

/** How a relative says who writes: made when a message first needs it, and kept. */
export const byRelativeIn = remembering((language: LearntLanguage): Says => saying([IN[language]], (word) => word))
