import type { ReadLanguage } from '../intent.ts'
import { type Scales, scalesOf } from './weigh.ts'
import { readWeights } from './weights.ts'

const SCALES: Partial<Record<ReadLanguage, Scales>> = {}

/** The weights of a language, read when a message first needs them, and kept. */
export function scalesFor(language: ReadLanguage): Scales {
  SCALES[language] ??= scalesOf(readWeights(new URL(`${language}.weights`, import.meta.url)))
  return SCALES[language]
}
