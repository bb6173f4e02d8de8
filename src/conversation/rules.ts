import { type Evidence, harmlessBesides } from './evidence.ts'
import type { Danger, Intent, Reason } from './intent.ts'
import type { Signal } from './lexicon/lexicon.ts'
import type { Reading } from './lexicon/reader.ts'

/** What the rules make of a message, and the patterns that say so. */
export interface Verdict {
  intent: Intent
  by: Signal[]
}

/** The order is the policy: what stands higher is acted on, whatever else the message holds. Danger and commands come before (safety.ts). */
export function verdictOn(evidence: Evidence, reading: Reading): Verdict {
  const { has } = evidence
  if (has('friend') && !has('help')) return { intent: 'other', by: ['friend'] }
  return (
    notComing(evidence) ??
    telling(evidence) ??
    asking(evidence) ??
    wishing(evidence, reading) ??
    reasonAlone(evidence) ??
    refusing(evidence, reading) ??
    confirming(evidence, reading) ??
    pleasantries(evidence, reading) ?? { intent: 'other', by: [] }
  )
}

/** Laughter takes nothing back, unless the person also talks to a friend: those who laugh together threaten all day. */
export function dangerSaid({ longest, has }: Evidence): Danger | undefined {
  const danger = longest(['self', 'victim', 'threat'])?.signal as Danger | undefined
  return danger === 'threat' && has('laugh') && has('thou') ? undefined : danger
}

/** "j'ai oublié l'heure", "j'ai raté le bus, j'arrive": no appointment was missed. */
const NOT_MISSED: Signal[] = ['reschedule', 'askWhen', 'askWhere', 'late', 'changePhone']

function notComing(evidence: Evidence): Verdict | undefined {
  const { has, longest } = evidence
  if (has('cannot')) {
    if (has('optIn')) return undefined
    return has('reschedule')
      ? { intent: 'reschedule', by: ['reschedule', 'cannot'] }
      : { intent: 'decline', by: ['cannot'] }
  }
  if (has('because:alreadyMissed') && !evidence.asked && !NOT_MISSED.some(has))
    return { intent: 'decline', by: ['because:alreadyMissed'] }
  if (has('because:refusal')) return { intent: 'decline', by: ['because:refusal'] }
  if (has('late') && !evidence.asked) return { intent: 'late', by: ['late'] }
  const permission = longest(['permission', 'reschedule'])?.signal === 'permission' && evidence.asked
  if (has('reschedule') && !permission && !has('changePhone') && !has('documentSent'))
    return { intent: 'reschedule', by: ['reschedule'] }
  return undefined
}

/** What people report: late, sent, another number, another language. */
function telling({ has, asked }: Evidence): Verdict | undefined {
  if (has('late')) return { intent: 'late', by: ['late'] }
  if (has('onTheWay') && has('because:transport')) return { intent: 'late', by: ['onTheWay', 'because:transport'] }
  if (has('documentSent') && !asked) return { intent: 'document_sent', by: ['documentSent'] }
  if (has('changePhone')) return { intent: 'change_phone', by: ['changePhone'] }
  for (const signal of ['speak:en', 'speak:fr', 'speak:another'] as const) {
    if (has(signal)) return { intent: 'change_language', by: [signal] }
  }
  return undefined
}

const QUESTIONS: Partial<Record<Signal, Intent>> = {
  askConsequences: 'ask_consequences',
  permission: 'ask_obligations',
  askSentence: 'ask_sentence',
  askDocuments: 'ask_documents',
  askAgent: 'ask_agent',
  askWho: 'ask_who',
  askObligations: 'ask_obligations',
  askWhere: 'ask_where',
  askWhen: 'ask_when',
  help: 'help',
}

/** Of several questions, the one said in most words. */
function asking({ longest }: Evidence): Verdict | undefined {
  const hit = longest(Object.keys(QUESTIONS) as Signal[])
  const intent = hit && QUESTIONS[hit.signal]
  return hit && intent && { intent, by: [hit.signal] }
}

/** "je peux venir mardi ?" wishes another moment; without one, "je peux venir ?" could be anything. */
function wishing({ has, asked }: Evidence, { tokens }: Reading): Verdict | undefined {
  const namesMoment = tokens.some(({ keys }) =>
    ['DAY', 'PART', 'HOUR', 'LATER'].some((concept) => keys.includes(concept)),
  )
  return asked && has('will') && namesMoment ? { intent: 'reschedule', by: ['will'] } : undefined
}

/** Whoever says one of these is not coming, whatever verb of coming stands in the sentence. */
const GRAVE: ReadonlySet<Reason> = new Set(['custody', 'grief', 'hospital', 'movedAway', 'alreadyMissed'])

/** "je travaille", "mon fils est malade": a reason said alone already means no, unless the person comes all the same. */
function reasonAlone({ reasons, has, asked }: Evidence): Verdict | undefined {
  if (reasons.length === 0 && (asked || !has('away'))) return undefined
  const grave = reasons.some((reason) => GRAVE.has(reason))
  return has('will') && !grave
    ? { intent: 'other', by: [] }
    : { intent: 'decline', by: ['away', ...reasons.map((reason) => `because:${reason}` as const)] }
}

function refusing(evidence: Evidence, reading: Reading): Verdict | undefined {
  if (!evidence.has('no')) return undefined
  const plain = !evidence.has('will') && !evidence.asked && harmlessBesides(evidence, reading, ['no', 'yes'], 1)
  return plain ? { intent: 'decline', by: ['no'] } : { intent: 'other', by: [] }
}

/** A yes that nothing troubles: no denial, no condition, no doubt, no question, no insult, no words we cannot place. */
function confirming(evidence: Evidence, reading: Reading): Verdict | undefined {
  const { has, asked, conditional, denied, grim } = evidence
  if (!has('yes') && !has('will'))
    return has('onTheWay') && !asked && !denied ? { intent: 'late', by: ['onTheWay'] } : undefined
  if (asked || conditional || denied || has('unsure') || has('insult') || grim) return undefined
  // After a "but", every word must be understood.
  const but = reading.tokens.findIndex(({ keys }) => keys.includes('BUT'))
  if (but >= 0 && but === reading.tokens.length - 1) return undefined
  const unplaced = has('will') && but < 0 ? 5 : 0
  return harmlessBesides(evidence, reading, ['yes', 'will', 'onTheWay'], unplaced)
    ? { intent: 'confirm', by: ['will', 'yes'] }
    : undefined
}

function pleasantries(evidence: Evidence, reading: Reading): Verdict | undefined {
  if (reading.onlyMarks) return { intent: 'help', by: [] }
  if (evidence.has('insult') || !harmlessBesides(evidence, reading, [], 0)) return undefined
  if (reading.thanks) return { intent: 'thanks', by: [] }
  return reading.greeting ? { intent: 'greeting', by: [] } : undefined
}
