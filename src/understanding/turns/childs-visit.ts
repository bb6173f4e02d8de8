import type { Understood } from '../intent.ts'
import { GRAVE, VISITS } from '../languages/any/childs-visit.ts'
import { spacedWords } from '../reading/spaced-words.ts'

/** "My kid's got a hospital appointment": a child is seen there, and nobody is in hospital. Another moment is offered, as for any child. */
export function unlessChildsVisit(understood: Understood, text: string): Understood {
  if (understood.reason !== 'hospital') return understood
  const words = spacedWords(text)
  return VISITS.test(words) && !GRAVE.test(words) ? { ...understood, reason: 'child' } : understood
}
