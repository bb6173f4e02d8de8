import { writeFileSync } from 'node:fs'
import { READ_LANGUAGES } from '../src/domain/people.ts'
import { packWeights } from '../src/understanding/weights/weights.ts'
import { fingerprintOf, learn, lessonsOf, seenAtLeastIn } from './learning.ts'

/** `npm run learn`: makes the weights anew from the sets kept for it, of all languages or those named. */
const named = process.argv.slice(2)
for (const locale of READ_LANGUAGES) {
  if (named.length > 0 && !named.includes(locale)) continue
  const weights = learn(lessonsOf(locale), {
    seenAtLeast: seenAtLeastIn(locale),
    fingerprint: fingerprintOf(locale),
  })
  const packed = packWeights(weights)
  writeFileSync(new URL(`../src/understanding/weights/${locale}.weights`, import.meta.url), packed)
  console.log(`${locale}: ${weights.hashes.length} features, ${Math.round(packed.length / 1024)} KB`)
}
