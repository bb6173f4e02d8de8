import type { Clues, Verdict } from './clues.ts'
import type { Intent } from './intent.ts'
import type { Signal } from './reading/lexicon.ts'

const QUESTIONS: Partial<Record<Signal, Intent>> = {
  askWhen: 'ask_when',
  askWhere: 'ask_where',
  askWho: 'ask_who',
  askDocuments: 'ask_documents',
  askObligations: 'ask_obligations',
  askSentence: 'ask_sentence',
  askConsequences: 'ask_consequences',
  askAgent: 'ask_agent',
}

/** How probable a question must be in one piece of the message, read alone. */
const PLAIN = 0.6

/**
 * What else is plainly asked besides what was chosen: a pattern is found for it, and one piece of the message, read alone (`readAlone`),
 * asks it and nothing else.
 */
export function alsoIn(
  { intent, danger }: Verdict,
  { evidence }: Clues,
  text: string,
  readAlone: (piece: string) => Verdict,
): Intent[] {
  if (danger || UNANSWERED.has(intent)) return []
  const candidates = new Set(evidence.all.flatMap(({ signal }) => QUESTIONS[signal] ?? []))
  candidates.delete(intent)
  if (candidates.size === 0) return []
  const asked = piecesOf(text)
    .map(readAlone)
    .filter((read) => candidates.has(read.intent) && read.probability >= PLAIN)
  return [...new Set(asked.map((read) => read.intent))]
}

/** Read whole by a person, or the end of the talk: nothing besides is answered. */
const UNANSWERED: ReadonlySet<Intent> = new Set(['other', 'wrong_person', 'opt_out', 'opt_in', 'change_language'])

const LONGEST = 400

function piecesOf(text: string): string[] {
  const pieces = text.slice(0, LONGEST).split(/(?<=[?!.;:,\n])|\b(?:et|and|mais|but|puis|then|aussi|also)\b/i)
  return pieces.length > 1 ? pieces.filter((piece) => piece.trim().split(/\s+/).length > 1) : []
}
