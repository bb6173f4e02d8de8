import type { Locale } from '../locale.ts'
import { limits } from './limits.ts'
import { moments } from './moments.ts'
import { generalDuties, obligations } from './obligations.ts'
import { sentences } from './sentences.ts'
import { consequences, topics } from './topics.ts'

export const en: Locale = {
  sentences,
  moments,
  join: { and: ' and ', or: ' or ', apart: '; ', list: ', ' },
  duties: { generalDuties, obligations },
  topics,
  consequences,
  limits,
}
