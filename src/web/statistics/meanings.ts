import { ACTIVITY_MEANS } from '../../domain/effect/activity.ts'
import { ATTENDANCE_DEFINITIONS, BREAKDOWN_DEFINITIONS } from '../../domain/effect/attendance-definitions.ts'
import { TEXTS_MEAN } from '../../domain/effect/texts.ts'
import { pageWords } from '../page-words.ts'
import * as english from './meanings-en.ts'

/** What each figure counts, in the language of the page; its French stands beside what counts it. */
export const MEANINGS = {
  attendance: pageWords(ATTENDANCE_DEFINITIONS, english.ATTENDANCE),
  breakdown: pageWords(BREAKDOWN_DEFINITIONS, english.BREAKDOWN),
  activity: pageWords(ACTIVITY_MEANS, english.ACTIVITY),
  texts: pageWords(TEXTS_MEAN, english.TEXTS),
}
