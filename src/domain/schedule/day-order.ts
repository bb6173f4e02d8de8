/**
 * In which order a day written in figures can be read: `14/01/2027` day first only, `01/14/2027` month first only, `05/01/2027` either.
 * Undefined when it is written otherwise, or the same both ways.
 */
export function orderOfDay(cell: string): 'dayFirst' | 'monthFirst' | 'either' | undefined {
  const match = IN_FIGURES.exec(cell)
  const [first, second] = [Number(match?.[1]), Number(match?.[3])]
  if (!match || first === second || first < 1 || second < 1) return undefined
  if (first > 12) return first <= 31 && second <= 12 ? 'dayFirst' : undefined
  if (second > 12) return second <= 31 ? 'monthFirst' : undefined
  return 'either'
}

const IN_FIGURES = /^(?:[\p{L}.,]+ )*(\d{1,2}) ?([/. -]) ?(\d{1,2}) ?\2 ?(?:\d{4}|\d{2})(?!\d)/u
