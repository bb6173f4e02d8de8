import { noticeWords as english } from '../locales/en/notices.ts'
import { LOST_BECAUSE } from '../locales/fr/notices.ts'
import { pageLanguage } from './page-words.ts'

/** Why a text was lost, by the reason kept with it; undefined of a reason that is told elsewhere. */
export function lostBecause(reason: string): string | undefined {
  return pageLanguage() === 'en' ? english.reasons[reason] : LOST_BECAUSE[reason]
}
