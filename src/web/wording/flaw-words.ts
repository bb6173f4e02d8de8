import type { Flaw } from '../../locales/own-words.ts'
import { VALUE_NAMES, withNames } from './value-names.ts'
import { FLAWS } from './words.ts'

/** What is wrong with a sentence, as administrators read it. */
export function flawWords({ code, what }: Flaw): string {
  const named = code === 'missingValue' && Object.hasOwn(VALUE_NAMES, what)
  return FLAWS[code](named ? VALUE_NAMES[what as keyof typeof VALUE_NAMES] : withNames(what))
}
