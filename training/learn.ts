import { writeFileSync } from 'node:fs'
import { READ_LANGUAGES } from '../src/domain/people.ts'
import { packWeights, readWeights } from '../src/understanding/weights/weights.ts'
import { learn, seenAtLeastIn } from './learning.ts'
import { fingerprintOf, lessonsOf } from './lessons.ts'
import { note, notedOf, notedToday } from './noted.ts'

/** `npm run learn`: makes the weights anew from the sets kept for it, of all languages or those named, unless nothing that is learnt from changed. */
const named = process.argv.slice(2)
for (const locale of READ_LANGUAGES) {
  if (named.length > 0 && !named.includes(locale)) continue
  const file = new URL(`../src/understanding/weights/${locale}.weights`, import.meta.url)
  const lessons = lessonsOf(locale)
  const today = { ...notedToday(locale), lessons: fingerprintOf(lessons) }
  if (today.learning === notedOf(locale)?.learning && today.lessons === readWeights(file).fingerprint) {
    console.log(`${locale}: what would be learnt is what was`)
  } else {
    const weights = learn(lessons, { seenAtLeast: seenAtLeastIn(locale), fingerprint: today.lessons })
    const packed = packWeights(weights)
    writeFileSync(file, packed)
    console.log(`${locale}: ${weights.hashes.length} features, ${Math.round(packed.length / 1024)} KB`)
  }
  note(locale, today)
}
