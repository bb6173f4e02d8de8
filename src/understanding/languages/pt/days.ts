import type { Glossary } from '../../reading/glossary.ts'

/** Days, hours and choices as Portuguese says them, in French. */
export const portugueseDays: Glossary = {
  rewritten: [],
  words: { lundi: 'zzmonday' },
}
