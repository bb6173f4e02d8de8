/**
 * Alternatives of regular expressions as those of one, without those that are there already: where any number of them may stand, "ok ok ok …" would
 * be tried in two ways for each.
 */
export function eachOnce(ways: readonly string[]): string {
  return [...new Set(ways.flatMap(alternativesOf))].join('|')
}

/** By its bars that stand in no group. */
function alternativesOf(ways: string): string[] {
  const bars: number[] = []
  let depth = 0
  for (const { 0: part, index } of ways.matchAll(PARTS)) {
    if (part === '(') depth++
    if (part === ')') depth--
    if (part === '|' && depth === 0) bars.push(index)
  }
  return [0, ...bars.map((bar) => bar + 1)].map((start, at) => ways.slice(start, bars[at]))
}

/** What is escaped, a class of letters, and the marks that a group and its alternatives are told by. */
const PARTS = /\\.|\[(?:\\.|[^\]])*\]|[()|]/g
