import type { Pieces } from '../said/pieces.ts'

export const pieces: Pieces = {
  question: " (?:what|where|when|who)(?:['’]s| is| time is)(?!\\p{L})",
  subordinate: 'when|that|until',
  and: 'and ',
  asks: 'what|where|when|who|which|with',
  verb: 'is|do|does|should|am',
  shortVerb: ".*['’]s",
  parts: 'and|but|then|also',
}
