import type { Field } from './column-words.ts'
import { fold } from './fold.ts'

/** What the heads of one set of columns mean, as somebody of the office said once: by the head, folded. */
export type MatchedHeads = Record<string, Field | 'ignored'>

/** The same, by the set of heads of a file. */
export type MatchedFiles = Record<string, MatchedHeads>

/** How many sets an office's memory holds: beyond, the oldest is forgotten. */
const SETS_KEPT = 50
const LONGEST_KEY = 2000

/** What a set of heads is remembered under, whatever their order, case and accents. */
export function headsKey(written: readonly string[]): string {
  return [...new Set(written.map(fold).filter(Boolean))].sort().join('|').slice(0, LONGEST_KEY)
}

/** A memory to which a set of heads was added, or in which it means something else from now on. */
export function remember(files: MatchedFiles, written: readonly string[], heads: MatchedHeads): MatchedFiles {
  const key = headsKey(written)
  const others = Object.entries(files).filter(([known]) => known !== key)
  return Object.fromEntries([...others, [key, { ...files[key], ...heads }] as const].slice(-SETS_KEPT))
}
