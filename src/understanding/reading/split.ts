/** A word, an hour, a number, a telephone number, or a mark between them. */
export interface Piece {
  text: string
  mark?: '?' | '.' | ','
}

// A telephone number first, so that its pairs of digits are not hours; then hours as people write them.
const PIECE =
  /((?:\+|00)?\d(?:[ .-]?\d){8,13}(?!\d))|(\d{1,2} ?(?:h|:) ?\d{2}(?![\d])|\d{1,2} ?h(?![a-z0-9]))|([a-z0-9]+)|([?!.;:\n()]+|,)/g

/** Cuts folded text into pieces. Apostrophes and hyphens only part words; marks part clauses or sentences. */
export function split(folded: string): Piece[] {
  const pieces: Piece[] = []
  for (const [, phone, hour, word, marks] of folded.matchAll(PIECE)) {
    if (phone !== undefined) pieces.push({ text: 'zzphone' })
    else if (hour !== undefined) pieces.push({ text: 'zzhour' })
    else if (word !== undefined) pieces.push({ text: word })
    else if (marks !== undefined)
      pieces.push({ text: marks, mark: marks.includes('?') ? '?' : marks === ',' ? ',' : '.' })
  }
  return pieces
}
