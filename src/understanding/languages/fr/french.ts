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
import { questionConcepts, questionRules } from './questions.ts'
import { reasonConcepts, reasonRules } from './reasons.ts'
import { soundOfFrench } from './sounds.ts'
import { spellings } from './spellings.ts'

/** All that is known of French. No signal may be in two of these files: the later would hide the earlier. */
export const french: Lexicon = {
  language: 'fr',
  concepts: {
    ...everyday,
    ...attendingConcepts,
    ...reasonConcepts,
    ...questionConcepts,
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
  glues: true,
  common,
  soundOf: soundOfFrench,
  negation,
  weighsPairs: true,
}
