import type { Locale } from '../locale.ts'
import { moments } from './moments.ts'
import { generalDuties, obligations } from './obligations.ts'
import { sentences } from './sentences.ts'
import { consequences, topics } from './topics.ts'

export const es: Locale = {
  sentences,
  moments,
  join: { and: ' y ', or: ' o ', apart: '; ', list: ', ' },
  duties: { generalDuties, obligations },
  topics,
  consequences,
}
