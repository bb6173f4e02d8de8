import type { Lexicon } from '../lexicon.ts'

export const english: Lexicon = {
  language: 'en',
  concepts: { COURTESY: 'please' },
  rules: {},
  spellings: {},
  elisions: {},
  common: '',
  negation: { deny: 'not', announce: '', stop: 'i', backwards: 1, forwards: 3 },
}
