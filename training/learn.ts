import { writeFileSync } from 'node:fs'
import { packWeights } from '../src/understanding/weights/weights.ts'
import { learn, lessonsOf } from './learning.ts'

/** `npm run learn`: makes the weights anew from the sets kept for it. */
for (const locale of ['fr', 'en'] as const) {
  const weights = learn(lessonsOf(locale))
  const packed = packWeights(weights)
  writeFileSync(new URL(`../src/understanding/weights/${locale}.weights`, import.meta.url), packed)
  console.log(`${locale}: ${weights.hashes.length} features, ${Math.round(packed.length / 1024)} KB`)
}
