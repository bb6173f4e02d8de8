import type { Locale } from '../locale.ts'
import { limits } from './limits.ts'
import { moments } from './moments.ts'
import { generalDuties, obligations } from './obligations.ts'
import { sentences } from './sentences.ts'
import { consequences, topics } from './topics.ts'

/** Each appointment of several has its line: a day said whole is a sentence by itself. */
export const frFacile: Locale = {
  sentences,
  moments,
  join: { and: '\n', or: ' ou ', apart: '\n', list: '\n' },
  duties: { generalDuties, obligations },
  topics,
  consequences,
  limits,
}
