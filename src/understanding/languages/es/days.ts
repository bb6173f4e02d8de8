import type { Glossary } from '../../reading/glossary.ts'

/** Days, hours and choices as Spanish says them, in French. */
export const spanishDays: Glossary = {
  rewritten: [],
  words: { lundi: 'zzmonday' },
}
