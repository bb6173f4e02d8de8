import type { Lexicon, Rules } from '../lexicon.ts'
import { attendingConcepts, attendingRules } from './attending.ts'
import { common } from './common.ts'
import { contactConcepts, contactRules } from './contact.ts'
import { dangerConcepts, dangerRules } from './danger.ts'
import { elisions, everyday, negation } from './everyday.ts'
import { questionConcepts, questionRules, topicRules } from './questions.ts'
import { reasonConcepts, reasonRules } from './reasons.ts'
import { soundOfFrench } from './sounds.ts'
import { spellings } from './spellings.ts'

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
    ...reasonRules,
    ...questionRules,
    ...topicRules,
    ...contactRules,
    ...dangerRules,
  } as Rules,
  spellings,
  elisions,
  glues: true,
  common,
  soundOf: soundOfFrench,
  negation,
}
