import type { ReadLanguage } from '../intent.ts'
import { type Scales, scalesOf } from './weigh.ts'
import { readWeights } from './weights.ts'

/** Those of a language: of all intents, and of dangers alone, which were learnt from more of them. */
export interface LanguageScales extends Scales {
  weighDangers: Scales['weigh']
}

const SCALES: Partial<Record<ReadLanguage, LanguageScales>> = {}

/** The weights of a language, read when a message first needs them, and kept. */
export function scalesFor(language: ReadLanguage): LanguageScales {
  SCALES[language] ??= { ...scalesIn(language), weighDangers: scalesIn(`${language}.danger`).weigh }
  return SCALES[language]
}

function scalesIn(name: string): Scales {
  return scalesOf(readWeights(new URL(`${name}.weights`, import.meta.url)))
}
