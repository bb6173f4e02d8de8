import type { Clues, Verdict } from './clues.ts'
import { ACTS, type Act, DANGERS, type Intent } from './intent.ts'
import type { Signal } from './reading/lexicon.ts'

/** How sure a message of nothing but courtesies or marks is read. */
const COURTESY = 0.9
/** Below, nothing was understood, and a person reads. */
const UNSURE = 0.2
/** From here on, what sounds like an act or a machine is taken for nothing else. */
const PERHAPS = 0.5
/** What sounds so much like an act is asked back, though no pattern says so. */
const ALL_BUT_SAID = 0.85
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

const LOOSE: Record<Act, Signal> = { opt_out: 'optOut', opt_in: 'optIn', wrong_person: 'wrongPerson' }

/** The loose patterns do nothing by themselves: they say whether weights that are not sure are worth a question. */
function actIn({ evidence, weighed: { ranked } }: Clues): Verdict | undefined {
  const [first] = ranked
  const perhaps = ACTS.find((act) => act === first?.label)
  if (!first || !perhaps || first.probability < PERHAPS) return undefined
  const worthAsking = first.probability >= ALL_BUT_SAID || evidence.has(LOOSE[perhaps])
  return { intent: 'other', probability: first.probability, ...(worthAsking && { perhaps }) }
}

const CHOOSE_NOTHING: ReadonlySet<string> = new Set([...DANGERS, ...ACTS, 'robot'])

function likeliest({ evidence, weighed }: Clues): Verdict {
  const first = weighed.ranked.find(({ label }) => !CHOOSE_NOTHING.has(label))
  if (!first || first.probability < UNSURE) return { intent: 'other', probability: first?.probability ?? 0 }
  const intent = intentOf(first.label)
  // "je peux pas non plus vendredi": no pattern sees another day asked for, so it is a refusal of this one.
  const asksForNothing = intent === 'reschedule' && evidence.has('cannot') && !evidence.has('reschedule')
  return { intent: asksForNothing ? 'decline' : intent, probability: first.probability }
}

/** "May I…?" is answered with the obligations, in words of its own. */
function intentOf(label: string): Intent {
  return label === 'permission' ? 'ask_obligations' : (label as Intent)
}
