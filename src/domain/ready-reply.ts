import type { OBLIGATIONS, ObligationCode } from './obligation.ts'

/** What an agent may answer in every language we write, without writing a word. */
export const READY_REPLIES = ['callToday', 'callMe', 'answerBy', 'stands', 'bring', 'interpreter', 'noted'] as const
export type ReadyReply = (typeof READY_REPLIES)[number]

export function isReadyReply(word: string): word is ReadyReply {
  return (READY_REPLIES as readonly string[]).includes(word)
}

/** The usual proofs that every language has words for, and that say nothing of what was done: by the obligation they prove. */
export const PAPERS_TO_BRING = [
  'travail',
  'residence',
  'pension',
  'reparer',
  'amendes',
  'stage',
] as const satisfies Plain[]
export type PaperToBring = (typeof PAPERS_TO_BRING)[number]

type Plain = {
  [Code in ObligationCode]: (typeof OBLIGATIONS)[Code]['sensitive'] extends false ? Code : never
}[ObligationCode]

export function isPaperToBring(word: string): word is PaperToBring {
  return (PAPERS_TO_BRING as readonly string[]).includes(word)
}
