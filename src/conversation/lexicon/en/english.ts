import type { Lexicon } from '../lexicon.ts'
import { attendingConcepts, attendingRules, reasonConcepts, reasonRules } from './attending.ts'
import { common } from './common.ts'
import { contactConcepts, contactRules, dangerConcepts, dangerRules } from './contact.ts'
import { elisions, everyday, negation } from './everyday.ts'
import { spellings } from './spellings.ts'

export const english: Lexicon = {
  language: 'en',
  concepts: { ...everyday, ...attendingConcepts, ...reasonConcepts, ...contactConcepts, ...dangerConcepts },
  rules: { ...attendingRules, ...reasonRules, ...contactRules, ...dangerRules },
  spellings,
  elisions,
  glues: false,
  common,
  negation,
}
