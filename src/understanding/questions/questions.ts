import type { Clues, Verdict } from '../clues.ts'
import type { Intent } from '../intent.ts'
import type { Signal } from '../reading/lexicon.ts'

/** What a pattern of a question asks. */
export const QUESTIONS: Partial<Record<Signal, Intent>> = {
  askWhen: 'ask_when',
  askWhere: 'ask_where',
  askWho: 'ask_who',
  askDocuments: 'ask_documents',
  askObligations: 'ask_obligations',
  askSentence: 'ask_sentence',
  askConsequences: 'ask_consequences',
  askAgent: 'ask_agent',
}

/** The question that a pattern sees beside what the weights chose, the likeliest of several. */
export function questionSeen({ reading, evidence, weighed: { probabilityOf } }: Clues): Verdict | undefined {
  const [intent] = [...new Set(evidence.all.flatMap(({ signal }) => QUESTIONS[signal] ?? []))].sort(
    (one, other) => probabilityOf(other) - probabilityOf(one),
  )
  if (!intent || (reading.weighsPairs && probabilityOf(intent) < LEAST)) return undefined
  return { intent, probability: Math.max(SEEN, probabilityOf(intent)) }
}

/** "Demain je confirme si je viens" holds the words of a question: what weights learnt from many messages find next to impossible is asked by nobody. */
const LEAST = 0.2

/** How sure a question is that only a pattern sees. */
const SEEN = 0.5
