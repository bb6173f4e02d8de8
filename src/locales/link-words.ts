import type { AgentAction } from '../domain/agent-action.ts'
import type { AgentLanguage } from '../domain/people.ts'
import { linkWords as en } from './en/link-words.ts'
import { linkWords as fr } from './fr/action-words.ts'
import type { SlotInWords } from './slot-in-words.ts'

const WORDS: Record<AgentLanguage, typeof fr> = { fr, en }

/** A decision as an e-mail offers it, in the language of its reader; `ahead`: of an appointment that is still to come. */
export function linkWords(
  language: AgentLanguage,
  action: AgentAction,
  slots: SlotInWords[],
  ahead: boolean = false,
): string {
  return WORDS[language](action, slots, ahead)
}
