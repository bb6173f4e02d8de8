import { INTRODUCES, OWN, REPORTS, SPEAKS_FOR } from '../languages/any/by-another.ts'
import { fold } from '../reading/fold.ts'
import { spacedWords } from '../reading/spaced-words.ts'

/** Whether somebody says that they are somebody else: a relative, who employs, follows or looks for the person. They are told nothing. */
export function isFromAnother(text: string): boolean {
  return INTRODUCES.test(spacedWords(text))
}

/** Whether somebody else writes, or says of the person that they come or do not: nobody's own yes or no. */
export function isByAnother(text: string): boolean {
  if (isFromAnother(text)) return true
  // "Il ne pourra pas venir. Que vous faut-il ?": the question is beside it; "il viendra ?" asks.
  const said = spacedWords(text.replace(/[^.!?\n]*\?/g, ' '))
  return SPEAKS_FOR.test(said) && !OWN.test(said)
}

/** "Mon frère dit : ok je viens jeudi", "il m'écrit « oui viens »": somebody's words, told us. */
export function isReported(text: string): boolean {
  return REPORTS.test(fold(text))
}
