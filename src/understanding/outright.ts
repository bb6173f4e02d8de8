import { asOther, type Intent, type Understood } from './intent.ts'
import { withAskedOfUs } from './questions/asked-of-us.ts'
import { withConsequences } from './questions/consequences.ts'
import { unlessLateAsked } from './questions/late-asked.ts'
import { outsideIn } from './questions/outside.ts'
import { withUnrecorded } from './questions/unrecorded.ts'
import { isAtDoor } from './turns/at-door.ts'
import { unlessChildsVisit } from './turns/childs-visit.ts'
import { nuanced } from './turns/nuances.ts'
import { withOneself } from './turns/of-oneself.ts'
import { rather } from './turns/rather.ts'
import { withAnswersNamed } from './which/answers-named.ts'
import { withNames } from './which/named-by.ts'
import { isByAnother, isFromAnother, isReported } from './writers/by-another.ts'
import { withYesBeside } from './yes/yes-beside.ts'

/** What grammars of few words say plainly, over what the weights chose. Danger, commands and choices are never touched. */
export function outright(understood: Understood, text: string): Understood {
  if (UNTOUCHED.has(understood.intent) || understood.unsaid) return understood
  if (isAtDoor(text, understood.intent)) return { ...asOther(understood), atDoor: true }
  const outside = outsideIn(understood, text)
  if (outside) return outside
  if (understood.foreign) return understood
  if (isAnothers(understood, text)) return { ...understood, byAnother: true }
  return STEPS.reduce((read, step) => step(read, text), understood)
}

const UNTOUCHED: ReadonlySet<Intent> = new Set([
  ...(['distress', 'opt_out', 'opt_in', 'wrong_person', 'choice', 'change_language'] as const),
])

function isAnothers({ intent, perhaps }: Understood, text: string): boolean {
  return (
    (ANOTHERS.has(intent) && isByAnother(text)) ||
    (TELLING.has(intent) && isFromAnother(text)) ||
    (ANSWERS.has(perhaps ?? intent) && isReported(text))
  )
}

/** What somebody else may not do for the person, nor be told as if they were. */
const ANOTHERS: ReadonlySet<Intent> = new Set([
  ...(['confirm', 'decline', 'reschedule', 'other', 'ask_documents', 'ask_obligations'] as const),
])

/** What is told of an appointment: an employer, a landlord, the police learn nothing of it from us. */
const TELLING: ReadonlySet<Intent> = new Set(['ask_when', 'ask_where', 'ask_who', 'ask_consequences', 'late', 'help'])

/** What would be done, of the person's own words. */
const ANSWERS: ReadonlySet<Intent> = new Set(['confirm', 'decline', 'reschedule'])

/** Each over what those before it left. */
const STEPS: readonly ((understood: Understood, text: string) => Understood)[] = [
  unlessLateAsked,
  unlessChildsVisit,
  rather,
  withAnswersNamed,
  nuanced,
  withNames,
  withAskedOfUs,
  withOneself,
  withConsequences,
  withUnrecorded,
  withYesBeside,
]
