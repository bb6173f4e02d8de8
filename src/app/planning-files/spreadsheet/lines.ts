/** A line of a text as it is written. */
export interface Line {
  text: string
  /** How it ends, since a cell may span several; empty at the end of the text. */
  end: string
  /** Longer than any table's: only its beginning is kept. */
  tooLong: boolean
}

/** A planning's line has some 300 characters; 16,384 columns, the most a spreadsheet has, are as many separators. */
export const LONGEST_LINE = 100_000
const KEPT_OF_LONG = 1000

/** Cuts a text into its lines, whatever ends them; what is held in memory is one line and one piece, however long the line. */
export function* linesOf(pieces: Iterable<string>): Generator<Line> {
  let begun = ''
  let tooLong = false
  const grow = (more: string) => {
    if (!tooLong) begun += more
    if (begun.length <= LONGEST_LINE) return
    tooLong = true
    begun = begun.slice(0, KEPT_OF_LONG)
  }
  let held = ''
  for (const piece of pieces) {
    const text = held + piece
    // A return at the end of a piece may be the first half of a line's end.
    held = text.endsWith('\r') ? '\r' : ''
    const whole = held ? text.slice(0, -1) : text
    let start = 0
    for (const match of whole.matchAll(/\r\n?|\n/g)) {
      grow(whole.slice(start, match.index))
      yield { text: begun, end: match[0], tooLong }
      begun = ''
      tooLong = false
      start = match.index + match[0].length
    }
    grow(whole.slice(start))
  }
  if (held) {
    yield { text: begun, end: held, tooLong }
    return
  }
  if (begun !== '') yield { text: begun, end: '', tooLong }
}
