import type { ReadLanguage } from '../intent.ts'
import { latinOfArabic } from './ar/latin.ts'

/** Brings words to the letters that the language is read in. */
export function inLettersOf(language: ReadLanguage): (words: string) => string {
  return language === 'ar' ? latinOfArabic : (words) => words
}
