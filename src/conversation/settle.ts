import type { Evidence } from './evidence.ts'
import type { Act, Intent } from './intent.ts'
import type { Weighed } from './learned/model.ts'
import type { Signal } from './lexicon/lexicon.ts'
import type { Verdict } from './rules.ts'

/** What was settled on, how sure it is, and whose word it is. */
export interface Settled {
  intent: Intent
  /** The act that the weights would have named. */
  perhaps?: Act
  /** A machine wrote it. */
  robot?: true
  probability: number
  by: 'rules' | 'weights'
}

/** Decided before anything is weighed, and never by weights alone (safety.ts). */
const DANGERS: readonly string[] = ['self', 'victim', 'threat']
const EVIDENCE: Record<Act, Signal> = { opt_out: 'optOut', opt_in: 'optIn', wrong_person: 'wrongPerson' }
const ACTS = Object.keys(EVIDENCE)

/** A person who is taken for a machine gets no answer: it must be all but certain, and no short message. */
const ROBOT = 0.8
const ROBOT_WORDS = 6

/** From here on, what sounds like an act is worth asking back; below, something else may have been meant. */
const PERHAPS = 0.5
const ALL_BUT_SAID = 0.85
/** To take a refusal for a yes is the worst mistake: a yes the rules do not see must be a plain one. */
const YES_SEEN_BY_BOTH = 0.5
const YES_SEEN_BY_WEIGHTS = 0.8
const YES_AMID_TROUBLE = 0.95
/** Below, the message goes to a person. */
const UNSURE = 0.2
const RULES_ALONE = 0.9
const PLAIN_DESPITE_FRIEND = 0.85
const NEVER_GUESSED: ReadonlySet<string> = new Set(['confirm', ...DANGERS, ...ACTS, 'robot'])

/**
 * Brings the rules and the weights together. The rules know the order of what matters and what must never be; the weights, learnt
 * from thousands of messages, place the wordings no rule foresaw. Where a mistake would harm, both must agree.
 */
export function settle(verdict: Verdict, weighed: Weighed, evidence: Evidence): Settled {
  return alone(verdict, weighed, evidence) ?? peaceful(verdict, weighed, evidence)
}

/** Mere courtesy leaves nothing to weigh; what sounds said to a friend is left alone, unless it plainly asks or tells us something. */
function alone(verdict: Verdict, { ranked }: Weighed, { empty }: Evidence): Settled | undefined {
  const [first] = ranked
  const plain = first && first.probability >= PLAIN_DESPITE_FRIEND && !NEVER_GUESSED.has(first.label)
  if (!empty && (plain || !verdict.by.includes('friend'))) return undefined
  return { intent: verdict.intent, probability: RULES_ALONE, by: 'rules' }
}

function peaceful(verdict: Verdict, weighed: Weighed, evidence: Evidence): Settled {
  const [likeliest] = weighed.ranked
  const [first] = weighed.ranked.filter(
    ({ label }) => !DANGERS.includes(label) && !ACTS.includes(label) && label !== 'robot',
  )
  const other: Settled = { intent: 'other', probability: first?.probability ?? 0, by: 'weights' }
  if (likeliest?.label === 'robot' && likeliest.probability >= PERHAPS)
    return { ...other, ...(likeliest.probability >= ROBOT && evidence.words >= ROBOT_WORDS && { robot: true }) }
  if (likeliest && ACTS.includes(likeliest.label) && likeliest.probability >= PERHAPS) {
    const perhaps = likeliest.label as Act
    // The loose patterns do nothing by themselves: they say whether weights that are not sure are worth a question.
    const worthAsking = likeliest.probability >= ALL_BUT_SAID || evidence.has(EVIDENCE[perhaps])
    return { ...other, probability: likeliest.probability, ...(worthAsking && { perhaps }) }
  }
  if (!first || first.probability < UNSURE) return other
  const agreed = verdict.intent === intentOf(first.label)
  const settled: Settled = { ...other, intent: intentOf(first.label), by: agreed ? 'rules' : 'weights' }
  // Both open the same talk: which of the two was said, the patterns know best.
  if (isNotComing(settled.intent) && isNotComing(verdict.intent))
    return { ...settled, intent: verdict.intent, by: 'rules' }
  if (settled.intent === 'confirm') {
    return first.probability >= enoughForYes(agreed, verdict, evidence) ? settled : other
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
