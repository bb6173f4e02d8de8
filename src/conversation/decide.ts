import { type Evidence, evidenceIn, wordsOf } from './evidence.ts'
import type { Intent, Topic, Understood } from './intent.ts'
import { featuresOf } from './learned/features.ts'
import { type Weighed, weigh } from './learned/model.ts'
import type { Weights } from './learned/weights.ts'
import type { Signal } from './lexicon/lexicon.ts'
import type { Reading } from './lexicon/reader.ts'
import { type Verdict, verdictOn } from './rules.ts'
import { type Settled, settle } from './settle.ts'

/** Chooses, among all that a message says besides danger and commands, the one thing to act on: cannot come, then the rest. */
export function decide(reading: Reading, weights: Weights): Understood {
  const evidence = evidenceIn(reading)
  const verdict = verdictOn(evidence, reading)
  const weighed = weigh(weights, featuresOf(reading))
  const settled = settle(verdict, weighed, evidence)
  return {
    intent: settled.intent,
    confidence: Math.round(100 * settled.probability) / 100,
    because: becauseOf(settled, verdict, weighed, evidence, reading),
    ...detailsOf(settled, weighed, evidence),
  }
}

/** The words of the patterns that decided; of what the weights decided, the words that weighed most. */
function becauseOf(
  { intent, by }: Settled,
  verdict: Verdict,
  weighed: Weighed,
  evidence: Evidence,
  reading: Reading,
): string[] {
  if (by === 'weights' && intent !== 'other') return weighed.wordsFor(labelOf(intent, weighed))
  return wordsOf(
    evidence.all.filter(({ signal }) => verdict.by.includes(signal)),
    reading,
  )
}

function detailsOf({ intent, perhaps, robot }: Settled, weighed: Weighed, evidence: Evidence): Partial<Understood> {
  const { has, longest, reasons } = evidence
  const details: Partial<Understood> = {}
  if (perhaps) details.perhaps = perhaps
  if (robot) details.unsaid = 'robot'
  if (intent === 'confirm' && !has('will')) details.bare = true
  if (intent === 'decline' && !has('cannot') && !has('away') && !reasons[0]) details.bare = true
  if ((intent === 'decline' || intent === 'reschedule') && reasons[0]) details.reason = reasons[0]
  const topic = longest(TOPICS)?.signal.slice('topic:'.length) as Topic | undefined
  if (intent === 'ask_sentence' && topic) details.topic = topic
  if (intent === 'ask_obligations' && (has('permission') || labelOf(intent, weighed) === 'permission'))
    details.asksPermission = true
  if (has('insult')) details.insult = true
  if (intent === 'change_language') {
    if (has('speak:en')) details.language = 'en'
    else if (has('speak:fr')) details.language = 'fr'
  }
  return details
}

const TOPICS: Signal[] = (
  [
    'sursis',
    'tig',
    'ddse',
    'semiLiberte',
    'liberationConditionnelle',
    'suiviSocioJudiciaire',
    'spip',
    'cpip',
    'jap',
    'convocation',
    'revocation',
  ] satisfies Topic[]
).map((topic) => `topic:${topic}` as const)

/** "May I…?" and "what must I…?" are two labels of one intent. */
function labelOf(intent: Intent, { probabilityOf }: Weighed): string {
  const asksPermission = intent === 'ask_obligations' && probabilityOf('permission') > probabilityOf(intent)
  return asksPermission ? 'permission' : intent
}
