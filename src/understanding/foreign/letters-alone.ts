import { fold } from '../reading/fold.ts'

const LONGEST = 400

/** A folded message of any alphabet, its letters and digits only, one space between words; of a long one its beginning. */
export function lettersAlone(text: string): string {
  return fold(text.slice(0, LONGEST))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
