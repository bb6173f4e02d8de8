import type { Intent, Understood } from './intent.ts'
import { ALL_RIGHT_IF, ASKS, BRINGS, COMES, HARMLESS, PARTS, TAG, UNLESS, WORTH } from './languages/yes-beside.ts'
import { spacedWords } from './reading/spaced-words.ts'

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
    const [marked, begun] = [clause.includes('?'), ASKS.test(`${words} `)]
    return words === '' ? [] : [{ words, asks: plainly ? marked && begun : marked || begun }]
  })
  const yes = clauses.findIndex(({ words, asks }) => (!asks && COMES.test(words)) || BRINGS.test(words))
  const said = clauses[yes]
  if (!said || clauses.some(({ words }) => UNLESS.test(` ${words} `.replace(ALL_RIGHT_IF, ' ')))) return false
  const brings = BRINGS.exec(said.words)
  const others = clauses.filter((clause) => clause !== said)
  // "Ok pour jeudi, 15h c'est possible ?": another hour may be asked for.
  if (others.some(({ words }) => HOUR.test(words))) return false
  // "Je viens, enfin je crois, y a un parking ?": what is neither asked nor harmless may take it back.
  if (!others.every(({ words, asks }) => asks || TAG.test(words) || HARMLESS.test(words))) return false
  if (brings) return brings.groups?.tagged !== undefined || others.some(({ words, asks }) => asks || TAG.test(words))
  // "Je viens, c'est bon ?" asks whether they may.
  return others.some(({ words, asks }) => asks && !TAG.test(words))
}
