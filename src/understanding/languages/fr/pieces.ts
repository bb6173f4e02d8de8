import type { Pieces } from '../said/pieces.ts'

export const pieces: Pieces = {
  question: " (?:c ?['’]? ?est|c) (?:o[uù]|quand|[aà] quel|avec qui)(?!\\p{L})",
  subordinate: 'qu[ei]|quand',
  and: 'et ',
  asks: '[aà] quel(?:le)?s?|o[uù]|quand|avec|qui',
  verb: 'est|faut|dois',
  parts: 'et|mais|puis|aussi',
}
