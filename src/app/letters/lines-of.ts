/** The part of a paragraph that stands on one line. */
export interface Line {
  from: number
  to: number
}

/**
 * Where the lines of a paragraph begin and end, each within a width. It is cut at ordinary spaces only: what a no-break space holds together,
 * a number or a word and its colon, stays on one line. A word wider than a line is cut.
 */
export function linesOf(paragraph: string, width: number, widthOf: (words: string) => number): Line[] {
  const lines: Line[] = []
  let line: Line | undefined
  for (const { from, to } of piecesOf(paragraph, width, widthOf)) {
    if (line && widthOf(paragraph.slice(line.from, to)) <= width) line.to = to
    else {
      line = { from, to }
      lines.push(line)
    }
  }
  return lines
}

/** The words of it, and the parts of those wider than a line. */
function piecesOf(paragraph: string, width: number, widthOf: (words: string) => number): Line[] {
  const parts = ({ from, to }: Line): Line[] => {
    const letters = [...paragraph.slice(from, to)]
    if (letters.length < 2 || widthOf(paragraph.slice(from, to)) <= width) return [{ from, to }]
    const half = from + letters.slice(0, Math.ceil(letters.length / 2)).join('').length
    return [...parts({ from, to: half }), ...parts({ from: half, to })]
  }
  return [...paragraph.matchAll(/[^ \t\r\n]+/g)].flatMap(({ index, 0: word }) =>
    parts({ from: index, to: index + word.length }),
  )
}
