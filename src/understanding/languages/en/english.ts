import type { Lexicon } from '../../reading/lexicon.ts'
import { asides } from './asides.ts'
import { attendingConcepts, attendingRules } from './attending.ts'
import { common } from './common.ts'
import { contactConcepts, contactRules } from './contact.ts'
import { dangerConcepts, dangerRules } from './danger.ts'
import { dutyRules, topicRules } from './duties.ts'
import { elisions, everyday, negation } from './everyday.ts'
import { movingRules } from './moving.ts'
import { peopleRules } from './people.ts'
import { questionRules } from './questions.ts'
import { reasonConcepts, reasonRules } from './reasons.ts'
import { spellings } from './spellings.ts'

/** All that is known of English. No signal may be in two of these files: the later would hide the earlier. */
export const english: Lexicon = {
  language: 'en',
  concepts: {
    ...everyday,
    ...attendingConcepts,
    ...reasonConcepts,

    ...contactConcepts,
    ...dangerConcepts,
  },
  rules: {
    ...attendingRules,
    ...movingRules,
    ...reasonRules,
    ...questionRules,
    ...dutyRules,
    ...topicRules,

    ...contactRules,
    ...peopleRules,
    ...dangerRules,
    ...asides,
  },
  spellings,
  elisions,
  glues: false,
  common,

  negation,
  weighsPairs: true,
}
