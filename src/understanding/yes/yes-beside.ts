import type { Intent, Understood } from '../intent.ts'
import {
  ALL_RIGHT_IF,
  ASKS,
  BRINGS,
  COMES,
  HARMLESS,
  PARTS,
  QUESTION,
  TAG,
  UNLESS,
  WORTH,
} from '../languages/any/yes-beside.ts'
import { spacedWords } from '../reading/spaced-words.ts'

/**
 * A yes in so many words in a clause of its own, beside a question: "oui je viens, est-ce que je peux prendre mon bébé ?". It is done, and what is
 * asked is answered where we know it; else a person reads it. Not where the coming itself is asked, or hangs on the answer.
 */
export function withYesBeside(understood: Understood, text: string): Understood {
  const { intent, also = [], insult, moment, paper } = understood
  if (!READ.has(intent) || insult || understood.besides || also.length > 0 || understood.each) return understood
  if (intent === 'ask_where' && !understood.asksDetail) return understood
  if (!WORTH.test(spacedWords(text)) || !saysYesAndAsks(text, intent === 'confirm')) return understood
  if (intent === 'confirm') return { ...understood, besides: true }
  const { confidence, because, kinds: _, ...asked } = understood
  if (intent.startsWith('ask_') && !paper) return { ...asked, confidence, because, also: ['confirm'] }
  return { intent: 'confirm', confidence, because, ...(moment && { moment }), besides: true }
}

/** Of where, when and with whom, `alsoIn` hears the yes: "je viens, avec qui ?" is one question. */
const READ: ReadonlySet<Intent> = new Set([
  ...(['confirm', 'other', 'ask_documents', 'ask_where', 'ask_sentence', 'ask_obligations'] as const),
  ...(['ask_agent', 'help'] as const),
])

const HOUR = /\d ?(?:h|am|pm)|\d \d{2}/

function saysYesAndAsks(text: string, plainly: boolean): boolean {
  const clauses = text.split(PARTS).flatMap((clause) => {
    const words = spacedWords(clause).trim()
    return words === '' ? [] : [{ words, marked: clause.includes('?'), asks: isQuestion(clause, words, plainly) }]
  })
  const said = clauses.find(({ words, marked, asks }) => (!asks && !marked && COMES.test(words)) || BRINGS.test(words))
  if (!said || clauses.some(({ words }) => UNLESS.test(` ${words} `.replace(ALL_RIGHT_IF, ' ')))) return false
  const brings = BRINGS.exec(said.words)
  const others = clauses.filter((clause) => clause !== said)
  // "Ok pour jeudi, 15h c'est possible ?": another hour may be asked for.
  if (others.some(({ words }) => HOUR.test(words))) return false
  // "Je viens, enfin je crois, y a un parking ?", "je viens, merci ?": what is neither asked nor harmless may take it back.
  const isHarmless = ({ words, marked, asks }: (typeof clauses)[number]) =>
    asks || (brings ? TAG.test(words) : false) || (!marked && HARMLESS.test(words))
  if (!others.every(isHarmless)) return false
  return brings?.groups?.tagged !== undefined || others.some(({ words, asks }) => asks || TAG.test(words))
}

/** Of three words or more, and no courtesy, tag or yes: "je viens, c'est bon ?" asks whether they may. */
function isQuestion(clause: string, words: string, plainly: boolean): boolean {
  const short = words.split(' ').length < 3
  if (short || TAG.test(words) || COMES.test(words) || HARMLESS.test(words)) return false
  const begun = ASKS.test(`${words} `)
  const marked = clause.includes('?') && QUESTION.test(` ${words} `)
  return plainly ? clause.includes('?') && begun : begun || marked
}
