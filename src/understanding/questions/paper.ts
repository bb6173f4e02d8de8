import type { Intent, Understood } from '../intent.ts'
import { CONTRADICTED, MISTAKEN, NAMED, OF_ELSE, SAYS_OTHERWISE, WANTS } from '../languages/any/paper.ts'
import { spacedWords } from '../reading/spaced-words.ts'

/** What somebody writes of a paper of ours: that it asks for something to be brought, or names another moment or place than we do. */
export function paperIn({ intent, perhaps, bare }: Understood, text: string): Understood['paper'] {
  const words = ` ${spacedWords(text).trim()} `
  if (intent === 'other' && perhaps === 'wrong_person') return MISTAKEN.test(words) ? 'differs' : undefined
  const read = intent === 'other' ? perhaps === undefined : intent === 'decline' ? bare : QUESTIONS.has(intent)
  if (!read) return undefined
  if (intent !== 'ask_consequences' && intent !== 'document_sent' && CONTRADICTED.test(words)) return 'differs'
  if (intent === 'decline' || !NAMED.test(words) || OF_ELSE.test(words)) return undefined
  if (WANTS.test(words)) return 'asks'
  return intent !== 'document_sent' && SAYS_OTHERWISE.test(words) ? 'differs' : undefined
}

const QUESTIONS: ReadonlySet<Intent> = new Set([
  ...(['ask_when', 'ask_where', 'ask_documents', 'ask_sentence', 'ask_consequences', 'document_sent', 'help'] as const),
])
