import type { Lexicon } from '../../reading/lexicon.ts'

/** All that is known of Romanian. No signal may be in two of its files: the later would hide the earlier. */
export const romanian: Lexicon = {
  language: 'ro',
  concepts: {},
  rules: {},
  spellings: {},
  elisions: {},
  glues: false,
  common: '',
  negation: { deny: 'no', announce: '', stop: 'y', backwards: 0, forwards: 3 },
}
