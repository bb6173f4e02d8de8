/** A letter too many, one missing, one for another, or two in each other's place. */
export function isOneSlipAway(word: string, known: string): boolean {
  if (Math.abs(word.length - known.length) > 1) return false
  let same = 0
  while (same < word.length && word[same] === known[same]) same++
  const [rest, other] = [word.slice(same), known.slice(same)]
  if (word.length > known.length) return rest.slice(1) === other
  if (word.length < known.length) return rest === other.slice(1)
  const swapped = rest[0] === other[1] && rest[1] === other[0] && rest.slice(2) === other.slice(2)
  return rest.slice(1) === other.slice(1) || swapped
}
