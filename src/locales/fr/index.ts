import type { Locale } from '../locale.ts'
import { replies } from './replies.ts'
import { addressed, besides, texts } from './texts.ts'

export const fr: Locale = { replies, texts, besides, addressed }
