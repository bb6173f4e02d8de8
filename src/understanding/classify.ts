import { type Clues, doubted, type Verdict } from './clues.ts'
import { ACTS, DANGERS, type Intent } from './intent.ts'
import type { Weighed } from './weights/weigh.ts'

/** How sure a message of nothing but courtesies or marks is read. */
const COURTESY = 0.9
/** Below, nothing was understood, and a person reads. */
const UNSURE = 0.4
/** A question whose answer does nothing is answered on less in languages learnt from many messages: of those that were not learnt, 23 of 41 are right. */
const UNSURE_OF_A_QUESTION = 0.3
/** Unless it may be a danger, which a person must read. */
const CALM = 0.2
/** From here on, what sounds like a machine is taken for nothing else. */
const PERHAPS = 0.5
/** What sounds like an act is asked back from here on. */
const WORTH_ASKING = 0.3
/** A person who is taken for a machine gets no answer: it must be all but certain, and no short message. */
const ROBOT = 0.8
const ROBOT_WORDS = 6

/** What the weights make of a message; patterns are among what they weigh. Danger and acts are `safety`'s to see: here they choose nothing. */
export function classify(clues: Clues): Verdict {
  const { evidence, reading } = clues
  if (evidence.empty) return { intent: courtesyIn(reading), probability: COURTESY }
  return machineIn(clues) ?? actIn(clues) ?? likeliest(clues)
}

function courtesyIn({ onlyMarks, thanks, greeting }: Clues['reading']): Intent {
  if (onlyMarks) return 'help'
  if (thanks) return 'thanks'
  return greeting ? 'greeting' : 'other'
}

function machineIn({ reading, weighed: { ranked } }: Clues): Verdict | undefined {
  const [first] = ranked
  if (first?.label !== 'robot' || first.probability < PERHAPS) return undefined
  const certain = first.probability >= ROBOT && reading.tokens.length >= ROBOT_WORDS
  return { intent: 'other', probability: first.probability, ...(certain && { robot: true }) }
}

/** What only sounds like an act is never done: weights that are all but certain take "ne me désabonnez pas" for a STOP. */
function actIn({ weighed: { ranked } }: Clues): Verdict | undefined {
  const [first] = ranked
  const act = ACTS.find((one) => one === first?.label)
  return first && act && first.probability >= WORTH_ASKING ? doubted(first.probability, act) : undefined
}

const CHOOSE_NOTHING: ReadonlySet<string> = new Set([...DANGERS, ...ACTS, 'robot', 'choice'])

function likeliest({ reading, evidence, weighed }: Clues): Verdict {
  const { label, probability } = firstOf(weighed)
  const intent = intentOf(label)
  const least = reading.weighsPairs && evidence.asked && isHarmless(intent, weighed) ? UNSURE_OF_A_QUESTION : UNSURE
  if (probability < least) return { intent: 'other', probability }
  // "je peux pas non plus vendredi": no pattern sees another day asked for, so it is a refusal of this one.
  const asksForNothing = intent === 'reschedule' && evidence.has('cannot') && !evidence.has('reschedule')
  return { intent: asksForNothing ? 'decline' : intent, probability }
}

function isHarmless(intent: Intent, { ranked, probabilityOf }: Weighed): boolean {
  const danger = DANGERS.reduce((sum, kind) => sum + probabilityOf(kind), 0)
  return HARMLESS.has(intent) && danger < CALM && !CHOOSE_NOTHING.has(ranked[0]?.label ?? '')
}

const HARMLESS: ReadonlySet<Intent> = new Set([
  ...(['ask_when', 'ask_where', 'ask_who', 'ask_documents', 'ask_obligations', 'ask_sentence', 'ask_agent'] as const),
])

/** A refusal and the wish for another day open one talk, so they are weighed together; the likelier of the two names it. */
function firstOf({ ranked, probabilityOf }: Weighed): { label: string; probability: number } {
  const first = ranked.find(({ label }) => !CHOOSE_NOTHING.has(label)) ?? { label: 'other', probability: 0 }
  const either = probabilityOf('decline') + probabilityOf('reschedule')
  if (either < first.probability) return first
  const label = probabilityOf('decline') > probabilityOf('reschedule') ? 'decline' : 'reschedule'
  return { label, probability: either }
}

/** "May I…?" is answered with the obligations, in words of its own. */
function intentOf(label: string): Intent {
  return label === 'permission' ? 'ask_obligations' : (label as Intent)
}
