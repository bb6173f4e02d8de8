import { resuming as english } from '../en/resuming.ts'
import { resuming as french } from '../fr/resuming.ts'
import type { GrammarLanguage } from '../grammars.ts'
import { inAny } from '../in-any.ts'
import type { Resuming } from '../said/resuming.ts'

const IN: Record<GrammarLanguage, Resuming> = { fr: french, en: english }
const any = inAny(IN)

export const RESUMES = new RegExp(any('resumes'))
export const UNLESS = new RegExp(any('unless'))
