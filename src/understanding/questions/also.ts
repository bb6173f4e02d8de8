import { classify } from '../classify.ts'
import type { Clues, ReadAlone, Verdict } from '../clues.ts'
import type { Evidence } from '../evidence.ts'
import { DANGERS, type Intent } from '../intent.ts'
import { BEGUN, PARTS, QUESTION, SUBORDINATE } from '../languages/pieces.ts'
import { veto } from '../veto.ts'
import { QUESTIONS } from './questions.ts'

/** How probable a question must be in one piece of the message, read alone. */
const PLAIN = 0.6

/** What else is plainly said besides what was chosen: a yes or a no, then questions. */
export function alsoIn(chosen: Verdict, clues: Clues, text: string, readAlone: ReadAlone): Intent[] {
  if (chosen.danger || UNANSWERED.has(chosen.intent)) return []
  return [...answersBeside(chosen, clues, text, readAlone), ...questionsBeside(chosen, clues, text, readAlone)]
}

/** Whether a message of danger, real or not, also asks or answers something: as a whole, or in a piece of its own that speaks of no danger. */
export function asksBeside({ weighed: { ranked } }: Clues, text: string, readAlone: ReadAlone): boolean {
  if (ranked.some(({ label, probability }) => ASKS.has(label) && probability >= BESIDE_DANGER)) return true
  return piecesOf(text).some((piece) => {
    const { weighed } = readAlone(piece)
    const danger = DANGERS.reduce((sum, kind) => sum + weighed.probabilityOf(kind), 0)
    const [first] = weighed.ranked
    return first !== undefined && REQUESTS.has(first.label) && first.probability >= LIKELY && danger < CALM
  })
}

const BESIDE_DANGER = 0.25
/** It is only told to a person, who reads the danger too. */
const LIKELY = 0.5
const CALM = 0.1
/** "I'm not leaving till he is dead" sounds like a refusal as a whole: only what plainly asks counts there. */
const ASKS: ReadonlySet<string> = new Set([
  ...['permission', 'document_sent', 'change_phone'],
  ...['ask_when', 'ask_where', 'ask_who', 'ask_documents', 'ask_agent'],
])
const REQUESTS: ReadonlySet<string> = new Set([...ASKS, 'decline', 'reschedule', 'late', 'confirm'])

/** A pattern is found for it, and one piece of the message asks it and nothing else. */
function questionsBeside({ intent }: Verdict, { evidence }: Clues, text: string, readAlone: ReadAlone): Intent[] {
  const candidates = new Set(evidence.all.flatMap(({ signal }) => QUESTIONS[signal] ?? []))
  candidates.delete(intent)
  if (candidates.size === 0) return []
  const asked = piecesOf(text)
    .map((piece) => classify(readAlone(piece)))
    .filter((read) => candidates.has(read.intent) && read.probability >= PLAIN)
  return [...new Set(asked.map((read) => read.intent))]
}

/**
 * The yes or no said in a clause of its own beside a question about the appointment: "oui je viens, c'est où ?". Every other clause asks,
 * thanks or greets, so that none takes it back; "je viens, à quelle heure ?" is one question.
 */
function answersBeside({ intent }: Verdict, { evidence }: Clues, text: string, readAlone: ReadAlone): Intent[] {
  const { has, conditional } = evidence
  if (!FACTS.has(intent) || !(has('will') || has('cannot'))) return []
  if (conditional || has('insult') || has('unsure') || has('friend')) return []
  const pieces = piecesOf(text.replace(QUESTION, ', $&'))
  const read = pieces.map((piece) => answerOr(piece, readAlone))
  const [answer, ...others] = new Set(read.filter((said) => said === 'confirm' || said === 'decline'))
  if (!answer || others.length > 0 || read.includes('more')) return []
  if (answer === 'confirm' && (refuses(evidence) || isOneQuestion(pieces, read))) return []
  return [answer]
}

const FACTS: ReadonlySet<Intent> = new Set(['ask_when', 'ask_where', 'ask_who', 'ask_documents'])

function answerOr(piece: string, readAlone: ReadAlone): 'confirm' | 'decline' | 'courtesy' | 'question' | 'more' {
  const clues = readAlone(piece)
  const { intent, probability } = veto(classify(clues), clues)
  const { has, empty, asked } = clues.evidence
  if (empty || intent === 'thanks' || intent === 'greeting') return 'courtesy'
  if (FACTS.has(intent) && probability >= PLAIN) return 'question'
  if (asked || probability < SAID || SUBORDINATE.test(piece)) return 'more'
  if (intent === 'confirm' && has('will')) return 'confirm'
  const short = piece.trim().split(/\s+/).length <= SHORT
  return intent === 'decline' && has('cannot') && short ? 'decline' : 'more'
}

/** In a longer clause something else may be denied: "I can't make out the handwriting". */
const SHORT = 5

/** How probable a yes or a no must be in its clause, read alone. */
const SAID = 0.8

function refuses({ has, reasons }: Evidence): boolean {
  return has('no') || has('cannot') || has('reschedule') || has('away') || reasons.length > 0
}

/** "Je viens" may be the beginning of the question behind it. */
function isOneQuestion(pieces: string[], read: string[]): boolean {
  const next = pieces[read.indexOf('confirm') + 1]
  return next !== undefined && BEGUN.test(next)
}

/** Read whole by a person, or the end of the talk: nothing besides is answered. */
const UNANSWERED: ReadonlySet<Intent> = new Set(['other', 'wrong_person', 'opt_out', 'opt_in', 'change_language'])

const LONGEST = 400

function piecesOf(text: string): string[] {
  const pieces = text.slice(0, LONGEST).split(PARTS)
  return pieces.length > 1 ? pieces.filter((piece) => piece.trim().split(/\s+/).length > 1) : []
}
