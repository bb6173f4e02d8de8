import type { WritingProblem } from '../../domain/writing.ts'

/** Why an agent's text does not leave, and what to do instead. */
export const writingProblems: Record<WritingProblem, string> = {
  empty: 'The message is empty: write it.',
  tooLong: 'The message is too long for a text: shorten it, or call the person.',
  noPhone: 'No number is known: write a letter.',
  optedOut: 'The person wants no more texts: call them, or write a letter.',
  wrongNumber: 'Somebody answered that this is the wrong number: correct it first.',
  phoneInDoubt: 'This number receives no texts: correct it first, or write a letter.',
  paused: 'The person is paused: nothing leaves. End the pause first.',
  sharedNumber: 'Somebody else has the same number: first allow texts to it, or call.',
  rehearsal: 'The office is in rehearsal: only the team receives texts. Call the person.',
  takenBack: 'You took this message back: it has not left. To send it all the same, send it again.',
}
