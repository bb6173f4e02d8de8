import { BESIDE, HELPS, HERS, SEES_ALL, SILENCE, TELLS, WATCHED } from '../languages/any/controlled.ts'
import { spacedWords } from '../reading/spaced-words.ts'

/** Whether somebody else reads this telephone, answers it, or stands beside it: whoever is in danger from them must get neither call nor text. */
export function isControlled(text: string): boolean {
  const words = spacedWords(text)
  return BESIDE.test(words) || (WATCHED.test(words) && !HELPS.test(words))
}

/**
 * … in words that tell of a danger by themselves: "il lit par-dessus mon épaule", "mon mari lit mes messages, ne répondez pas"; of who wants no
 * more texts (`stops`), "il lit tout" as well.
 */
export function isWatched(text: string, stops: boolean): boolean {
  const words = spacedWords(text)
  if (stops && HERS.test(words) && !TELLS.test(words)) return false
  const silent = stops || SILENCE.test(words)
  if (silent && SEES_ALL.test(words)) return !HELPS.test(words)
  // Of ordinary messages one search is enough: whatever tells is among what is watched.
  return WATCHED.test(words) && (silent || TELLS.test(words)) && !HELPS.test(words)
}

/** … and the writer asks that no text come back ("réponds pas il lit tout", "dont text back"): a call alone may be refused for many reasons. */
export function asksForSilence(text: string): boolean {
  return SILENCE.test(spacedWords(text))
}
