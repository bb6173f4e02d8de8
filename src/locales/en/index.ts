import type { Locale } from '../locale.ts'
import { replies } from './replies.ts'
import { addressed, texts } from './texts.ts'

export const en: Locale = { replies, texts, addressed }
