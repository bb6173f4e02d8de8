/**
 * Makes each thing once while the same words come again: a planning of 100,000 lines holds a few hundred moments, places and types (6.7 s of
 * 15 went to asking the clock's offset of the same moments). The bound keeps a hostile file from filling the memory.
 */
export function remembering<Made, Words extends string = string>(
  make: (words: Words) => Made,
  most = 2000,
): (words: Words) => Made {
  const made = new Map<Words, Made>()
  return (words) => {
    const known = made.get(words)
    if (known !== undefined) return known
    if (made.size >= most) made.clear()
    const fresh = make(words)
    made.set(words, fresh)
    return fresh
  }
}
