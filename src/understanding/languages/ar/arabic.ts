import type { Lexicon } from '../../reading/lexicon.ts'
import { asides } from './asides.ts'
import { attendingConcepts, attendingRules } from './attending.ts'
import { common } from './common.ts'
import { contactConcepts, contactRules } from './contact.ts'
import { dangerConcepts, dangerRules } from './danger.ts'
import { dutyConcepts, dutyRules } from './duties.ts'
import { everyday, negation } from './everyday.ts'
import { latinOfArabic } from './latin.ts'
import { movingConcepts, movingRules } from './moving.ts'
import { peopleConcepts, peopleRules } from './people.ts'
import { questionConcepts, questionRules } from './questions.ts'
import { reasonConcepts, reasonRules } from './reasons.ts'

/**
 * All that is known of Arabic, in its script or as it is typed in Latin letters: one spelling of a word stands for all that `latin.ts` brings
 * together. No signal may be in two of these files: the later would hide the earlier.
 */
export const arabic: Lexicon = {
  language: 'ar',
  concepts: {
    ...everyday,
    ...attendingConcepts,
    ...movingConcepts,
    ...reasonConcepts,
    ...questionConcepts,
    ...dutyConcepts,
    ...peopleConcepts,
    ...contactConcepts,
    ...dangerConcepts,
  },
  rules: {
    ...attendingRules,
    ...movingRules,
    ...reasonRules,
    ...questionRules,
    ...dutyRules,
    ...peopleRules,
    ...contactRules,
    ...dangerRules,
    ...asides,
  },
  spellings: {},
  elisions: {},
  glues: false,
  common,
  negation,
  inLatin: latinOfArabic,
}
