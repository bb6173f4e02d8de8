import type { ObligationCode } from '../domain/obligation.ts'
import type { WritingProblem } from '../domain/writing.ts'
import type { DutyWords } from '../locales/duties.ts'
import * as english from '../locales/en/notices.ts'
import { obligations as englishObligations } from '../locales/en/obligations.ts'
import * as french from '../locales/fr/notices.ts'
import { obligations as frenchObligations } from '../locales/fr/obligations.ts'
import { writingProblems as frenchProblems } from '../locales/fr/writing.ts'
import type { NoticeWords } from '../locales/notice-words.ts'
import { pageWords } from './page-words.ts'
import { writingProblems as englishProblems } from './people/writing-problems-en.ts'

/** What e-mails say too, in the language of the page. */
export const NOTICES = pageWords<NoticeWords>(french.noticeWords, english.noticeWords)

/** Why an agent's text does not leave. */
export const WRITING_PROBLEMS = pageWords<Record<WritingProblem, string>>(frenchProblems, englishProblems)

/** What a court asks for, as agents name it. */
export const OBLIGATIONS = pageWords<Record<ObligationCode, DutyWords>>(frenchObligations, englishObligations)
