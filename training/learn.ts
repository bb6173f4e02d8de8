import { writeFileSync } from 'node:fs'
import { READ_LANGUAGES, type ReadLanguage } from '../src/domain/people.ts'
import { packWeights, readWeights } from '../src/understanding/weights/weights.ts'
import { learn, seenAtLeastIn } from './learning.ts'
import { fingerprintOf, lessonsOf, SEEN_MORE, SUBJECTS, type Subject } from './lessons.ts'
import { nameOf, note, notedOf, notedToday } from './noted.ts'

/** `npm run learn`: makes the weights anew from the sets kept for it, of all languages or those named, unless nothing that is learnt from changed. */
const named = process.argv.slice(2)
for (const locale of READ_LANGUAGES) {
  if (named.length > 0 && !named.includes(locale)) continue
  for (const subject of SUBJECTS) learnOf(locale, subject)
}

function learnOf(locale: ReadLanguage, subject: Subject): void {
  const name = nameOf(locale, subject)
  const file = new URL(`../src/understanding/weights/${name}.weights`, import.meta.url)
  const lessons = lessonsOf(locale, subject)
  const today = { ...notedToday(locale, subject), lessons: fingerprintOf(lessons) }
  const before = notedOf(locale, subject)
  if (before?.learning === today.learning && today.lessons === readWeights(file).fingerprint) {
    console.log(`${name}: what would be learnt is what was`)
  } else {
    const weights = learn(lessons, {
      seenAtLeast: seenAtLeastIn(locale) + SEEN_MORE[subject],
      fingerprint: today.lessons,
    })
    const packed = packWeights(weights)
    writeFileSync(file, packed)
    console.log(`${name}: ${weights.hashes.length} features, ${Math.round(packed.length / 1024)} KB`)
  }
  note(locale, subject, today)
}
