import type { Clues, Verdict } from '../clues.ts'
import type { Evidence } from '../evidence.ts'
import type { Signal } from '../reading/lexicon.ts'
import type { Weighed } from '../weights/weigh.ts'

/**
 * To take anything else for a yes is the worst mistake. Measured on 8,000 messages that were not learnt: below `PLAIN` one message of five
 * was no yes; from `SURE` on, what stands against the yes before it has been weighed with it, and says nothing more; a denial or a reason
 * after it cost 20 yeses and stopped none that was false from `PLAIN` on.
 */
const PLAIN = 0.85
/** "Validé", "d'ac": in so few words there is no room for more. */
const PLAIN_IN_FEW = 0.75
const FEW = 4
/** Nothing but "ok" or "oui", courtesies aside, in a language learnt from many messages. */
const PLAIN_IF_ALONE = 0.6
const SURE = 0.9
const BEYOND_DOUBT = 0.97
/** What a message may say, as a whole or in a sentence of it, of not coming, before a yes in another sentence is none. */
const OTHERWISE = 0.25

/** Whether a message that was weighed as a yes is plainly one. */
export function isPlainYes({ probability }: Verdict, { evidence, reading }: Clues): boolean {
  const { has, sorry, supposed } = evidence
  if (sorry || supposed || isTakenBack(evidence, probability)) return false
  // "Bien reçu" acknowledges a text, and of "ok google" the word that nobody knows may be the point; "je viens" says more.
  if (isUnclear(evidence, probability) && !has('will')) return false
  if (probability >= SURE) return true
  if (!isSeen(evidence) || isDoubted(evidence)) return false
  const [word, ...others] = reading.tokens
  if (reading.weighsPairs && word?.keys.includes('YES') && others.length === 0) return probability >= PLAIN_IF_ALONE
  return probability >= (reading.tokens.length <= FEW ? PLAIN_IN_FEW : PLAIN)
}

function isUnclear({ has, strange }: Evidence, probability: number): boolean {
  return has('receipt') || (strange && probability < BEYOND_DOUBT)
}

/** "Oui je viens demain. J'écris avec le portable de Farid": one sentence says it all but certainly, and nothing else says otherwise. */
export function yesInOneSentence({ reading, evidence, weighed, weighSentence }: Clues): Verdict | undefined {
  if (!evidence.has('will') || evidence.has('no') || isDoubted(evidence) || isTakenBack(evidence, 0)) return undefined
  const sentences = [...new Set(reading.tokens.map(({ sentence }) => sentence))]
  if (sentences.length < 2 || speaksOtherwise(weighed)) return undefined
  const each = sentences.map((sentence) => ({ sentence, said: weighSentence(sentence) }))
  if (each.some(({ said }) => speaksOtherwise(said))) return undefined
  const yes = each
    .filter(({ sentence }) => !reading.asked.has(sentence))
    .map(({ said }) => said.probabilityOf('confirm'))
  const probability = Math.max(0, ...yes)
  return probability >= SURE ? { intent: 'confirm', probability: PLAIN } : undefined
}

const AGAINST = ['decline', 'reschedule', 'late', 'wrong_person', 'opt_out', 'self', 'victim', 'threat', 'robot']

function speaksOtherwise({ probabilityOf }: Weighed): boolean {
  return AGAINST.reduce((sum, label) => sum + probabilityOf(label), 0) >= OTHERWISE
}

function isSeen({ has }: Evidence): boolean {
  return (has('yes') || has('will')) && !has('no')
}

/**
 * The last word counts: after the yes a question, a condition, a doubt, an insult, violence, a "but" or a refusal. A yes that no pattern
 * sees has no place to come after: when the weights have no doubt left, only a question takes it back.
 */
function isTakenBack({ all, deniedAt, butAt, doubtAt, asked }: Evidence, probability: number): boolean {
  const yes = lastOf(all, ['yes', 'will'])
  if (yes < 0 && probability >= BEYOND_DOUBT) return asked
  const against = Math.max(doubtAt, butAt, lastOf(all, ['no', 'cannot', 'reschedule', 'away']))
  const perhaps = probability >= PLAIN ? -1 : Math.max(deniedAt, lastReason(all))
  return Math.max(against, perhaps) >= Math.max(0, yes)
}

function isDoubted({ doubtAt, asked }: Evidence): boolean {
  return doubtAt >= 0 || asked
}

function lastReason(all: Evidence['all']): number {
  return lastOf(
    all,
    all.map(({ signal }) => signal).filter((signal) => signal.startsWith('because:')),
  )
}

function lastOf(hits: Evidence['all'], signals: readonly Signal[]): number {
  return Math.max(-1, ...hits.filter(({ signal }) => signals.includes(signal)).map(({ from }) => from))
}
