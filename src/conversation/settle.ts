import type { Evidence } from './evidence.ts'
import type { Danger, Intent } from './intent.ts'
import type { Weighed } from './learned/model.ts'
import type { Signal } from './lexicon/lexicon.ts'
import { dangerIn, type Verdict } from './rules.ts'

/** What was settled on, how sure it is, and whose word it is. */
export interface Settled {
  intent: Intent
  danger: Danger | undefined
  probability: number
  by: 'rules' | 'weights'
}

const DANGERS: readonly Danger[] = ['self', 'victim', 'threat']

/** Named by the weights alone, a danger is believed early: a false alarm costs a call, a missed one a life. */
const DANGER = 0.35
/** To take a refusal for a yes is the worst mistake: a yes the rules do not see must be a plain one. */
const YES_SEEN_BY_BOTH = 0.5
const YES_SEEN_BY_WEIGHTS = 0.8
const YES_AMID_TROUBLE = 0.95
/** Nobody is silenced on a guess: who wants to stop and was not understood can say so again. */
const STOP = 0.6
/** Below, the message goes to a person. */
const UNSURE = 0.2
const RULES_ALONE = 0.9
const PLAIN_DESPITE_FRIEND = 0.85

/**
 * Brings the rules and the weights together. The rules know the order of what matters and what must never be; the weights, learnt
 * from thousands of messages, place the wordings no rule foresaw. Where a mistake would harm, both must agree.
 */
export function settle(verdict: Verdict, weighed: Weighed, evidence: Evidence): Settled {
  return (
    dangerous(verdict, weighed, evidence) ?? alone(verdict, weighed, evidence) ?? peaceful(verdict, weighed, evidence)
  )
}

function dangerous({ intent }: Verdict, weighed: Weighed, evidence: Evidence): Settled | undefined {
  const probability = DANGERS.reduce((sum, kind) => sum + weighed.probabilityOf(kind), 0)
  const byRules = intent === 'distress'
  if (!byRules && (probability < DANGER || evidence.empty)) return undefined
  const [likeliest] = DANGERS.toSorted((one, other) => weighed.probabilityOf(other) - weighed.probabilityOf(one))
  const kind = probability < DANGER ? dangerIn(evidence) : likeliest
  return {
    intent: 'distress',
    danger: kind,
    probability: Math.max(probability, DANGER),
    by: byRules ? 'rules' : 'weights',
  }
}

/** Mere courtesy leaves nothing to weigh; what sounds said to a friend is left alone, unless it plainly asks or tells us something. */
function alone(verdict: Verdict, { ranked }: Weighed, { empty }: Evidence): Settled | undefined {
  const [first] = ranked
  const plain = first && first.probability >= PLAIN_DESPITE_FRIEND && first.label !== 'confirm'
  if (!empty && (plain || !verdict.by.includes('friend'))) return undefined
  return { intent: verdict.intent, danger: undefined, probability: RULES_ALONE, by: 'rules' }
}

function peaceful(verdict: Verdict, weighed: Weighed, evidence: Evidence): Settled {
  const [first, second] = weighed.ranked.filter(({ label }) => !DANGERS.includes(label as Danger))
  const other: Settled = { intent: 'other', danger: undefined, probability: first?.probability ?? 0, by: 'weights' }
  if (!first || first.probability < UNSURE) return other
  const agreed = verdict.intent === intentOf(first.label)
  const settled: Settled = { ...other, intent: intentOf(first.label), by: agreed ? 'rules' : 'weights' }
  // Both open the same talk: which of the two was said, the patterns know best.
  if (isNotComing(settled.intent) && isNotComing(verdict.intent))
    return { ...settled, intent: verdict.intent, by: 'rules' }
  if (settled.intent === 'confirm') {
    return first.probability >= enoughForYes(agreed, verdict, evidence) ? settled : other
  }
  if (settled.intent === 'opt_out' && !agreed && first.probability < STOP) {
    return second && second.label !== 'confirm' && second.probability >= UNSURE
      ? { ...settled, intent: intentOf(second.label), probability: second.probability }
      : other
  }
  return settled
}

/** How sure the weights must be of a yes, or infinitely so. */
function enoughForYes(agreed: boolean, verdict: Verdict, evidence: Evidence): number {
  if (evidence.sorry) return Infinity
  if (agreed) return YES_SEEN_BY_BOTH
  if (forbidsYes(evidence)) return Infinity
  const odd = evidence.short && evidence.has('yes') && !evidence.has('will')
  return verdict.intent === 'other' && !evidence.has('no') && !odd ? YES_SEEN_BY_WEIGHTS : YES_AMID_TROUBLE
}

/** A question, a condition, a doubt, an insult, violence, or a denial as the last word. */
function forbidsYes({ asked, conditional, has, grim, all, deniedAt }: Evidence): boolean {
  if (asked || conditional || grim || has('insult') || has('unsure')) return true
  return Math.max(deniedAt, lastRefusal(all)) > lastOf(all, ['yes', 'will'])
}

function lastRefusal(all: Evidence['all']): number {
  const reasons = all.map(({ signal }) => signal).filter((signal) => signal.startsWith('because:'))
  return lastOf(all, ['no', 'cannot', 'reschedule', 'away', ...reasons])
}

function lastOf(hits: Evidence['all'], signals: readonly Signal[]): number {
  return Math.max(-1, ...hits.filter(({ signal }) => signals.includes(signal)).map(({ from }) => from))
}

function isNotComing(intent: Intent): boolean {
  return intent === 'decline' || intent === 'reschedule'
}

/** "May I…?" is answered with the obligations, in words of its own. */
function intentOf(label: string): Intent {
  return label === 'permission' ? 'ask_obligations' : (label as Intent)
}
