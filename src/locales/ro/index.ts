import type { Locale, Unread } from '../locale.ts'
import { limits } from './limits.ts'
import { moments } from './moments.ts'
import { generalDuties, obligations } from './obligations.ts'
import { sentences } from './sentences.ts'
import { consequences, topics } from './topics.ts'
import { unread } from './unread.ts'

export const ro: Locale & { unread: Unread } = {
  sentences,
  moments,
  join: { and: ' și ', or: ' sau ', apart: '; ', list: ', ' },
  duties: { generalDuties, obligations },
  topics,
  consequences,
  limits,
  unread,
}
