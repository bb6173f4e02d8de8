import type { Locale } from '../locale.ts'
import { limits } from './limits.ts'
import { moments } from './moments.ts'
import { generalDuties, obligations } from './obligations.ts'
import { sentences } from './sentences.ts'
import { consequences, topics } from './topics.ts'

export const fr: Locale = {
  sentences,
  moments,
  join: { and: ' et ', or: ' ou ', apart: ' ; ', list: ', ' },
  duties: { generalDuties, obligations },
  topics,
  consequences,
  limits,
}
