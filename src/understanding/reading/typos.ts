export interface Typos {
  find(typed: string): string | undefined
}

/** Two slips are allowed only where a word is long enough to be itself without two of its letters. */
const LONG = 9

/**
 * Finds the word one slip away (a letter missing, added, wrong or swapped), two in long words.
 * Both sides drop letters and meet in a table, so the cost depends on the typed word's length only, never on the vocabulary.
 */
export function indexTypos(vocabulary: readonly string[]): Typos {
  const exact = new Set(vocabulary)
  const once = new Map<string, string>()
  const twice = new Map<string, string>()
  for (const word of exact) {
    for (const shorter of withoutOne(word)) {
      if (!once.has(shorter)) once.set(shorter, word)
      if (word.length < LONG) continue
      for (const shortest of withoutOne(shorter)) if (!twice.has(shortest)) twice.set(shortest, word)
    }
  }
  return {
    find(typed) {
      if (typed.length < 5 || /\d/.test(typed)) return undefined
      return acceptable(typed, oneSlip(typed, exact, once)) ?? acceptable(typed, twoSlips(typed, exact, once, twice))
    },
  }
}

function oneSlip(typed: string, exact: ReadonlySet<string>, once: ReadonlyMap<string, string>): string | undefined {
  const longer = once.get(typed)
  if (longer !== undefined) return longer
  for (const shorter of withoutOne(typed)) {
    if (exact.has(shorter)) return shorter
    const sameLength = once.get(shorter)
    if (sameLength !== undefined && sameLength.length === typed.length) return sameLength
  }
  return undefined
}

function twoSlips(
  typed: string,
  exact: ReadonlySet<string>,
  once: ReadonlyMap<string, string>,
  twice: ReadonlyMap<string, string>,
): string | undefined {
  if (typed.length < LONG) return undefined
  const longer = twice.get(typed)
  if (longer !== undefined) return longer
  for (const shorter of withoutOne(typed)) {
    const found = twice.get(shorter) ?? (once.get(shorter)?.length === typed.length ? undefined : once.get(shorter))
    if (found !== undefined && found.length >= LONG) return found
    for (const shortest of withoutOne(shorter)) {
      if (exact.has(shortest) && shortest.length >= LONG - 1) return shortest
      const sameLength = twice.get(shortest)
      if (sameLength !== undefined && sameLength.length === typed.length) return sameLength
    }
  }
  return undefined
}

/** People slip in the middle of a word, hardly ever on its first letter. */
function acceptable(typed: string, word: string | undefined): string | undefined {
  return word !== undefined && (word[0] === typed[0] || word[0] === typed[1]) ? word : undefined
}

function withoutOne(word: string): string[] {
  const shorter: string[] = []
  for (let at = 0; at < word.length; at++) shorter.push(word.slice(0, at) + word.slice(at + 1))
  return shorter
}
