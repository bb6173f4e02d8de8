import type { Understood } from '../intent.ts'
import { DETAIL, ERASURE, LOST, MACHINE, NUMBER, PERSON } from '../languages/any/beyond.ts'
import { spacedWords, spacedWordsAndQuestions } from '../reading/spaced-words.ts'

/** What a question asks that the place and the papers of an appointment may not answer, and the words for it. */
export function beyondIn(text: string): Pick<Understood, 'asksDetail' | 'lostPapers' | 'asksMachine' | 'asksNumber'> {
  const words = spacedWordsAndQuestions(text)
  const detail = [...words.matchAll(DETAIL)].map(
    ([, near, word = '']) => near ?? word.replace(/(?<=[a-z]{4})(?:s|er)$/, ''),
  )
  return {
    ...(detail.length > 0 && { asksDetail: [...new Set(detail)] }),
    ...(LOST.test(words) && { lostPapers: true as const }),
    ...(MACHINE.test(words) && { asksMachine: true as const }),
    ...(NUMBER.test(words) && { asksNumber: true as const }),
  }
}

/** Whether somebody wants to talk to a person rather than to us. */
export function wantsPerson(text: string): boolean {
  return PERSON.test(spacedWords(text))
}

/** Whether somebody asks that what we hold of them be erased: of their data, and not of their number alone, which is a STOP. */
export function wantsErasure(text: string): boolean {
  return ERASURE.test(spacedWords(text))
}
