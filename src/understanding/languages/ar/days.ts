import type { Glossary } from '../../reading/glossary.ts'

/** Days, hours and choices as Arabic says them, in French. */
export const arabicDays: Glossary = {
  rewritten: [],
  words: { lundi: 'zzmonday' },
}
