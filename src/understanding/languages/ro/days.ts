import type { Glossary } from '../../reading/glossary.ts'

/** Days, hours and choices as Romanian says them, in French. */
export const romanianDays: Glossary = {
  rewritten: [],
  words: { lundi: 'zzmonday' },
}
