import type { Intent, Understood } from '../intent.ts'
import { askedOf } from '../questions/asked-of.ts'
import { nameIn } from './each-named.ts'
import { placesNamedIn } from './kinds.ts'

/** By what an appointment is named, of several: its kind, its day or place, and what a question is asked of. */
export function withNames(understood: Understood, text: string): Understood {
  if (understood.kinds) return understood
  const about = ASKED_OF.has(understood.intent) ? askedOf(text, understood.intent) : undefined
  const kinds = about?.kinds ?? placesNamedIn(text)
  const name = NAMING.has(understood.intent) && !understood.each ? nameIn(text) : undefined
  return { ...understood, ...(about && { askedOf: about }), ...(kinds.length > 0 && { kinds }), ...name }
}

/** What may be said of one appointment of several, or be the answer to which one. */
const NAMING: ReadonlySet<Intent> = new Set(['decline', 'reschedule', 'other', 'ask_sentence'])

/** Questions of fact about an appointment. */
const ASKED_OF: ReadonlySet<Intent> = new Set(['ask_when', 'ask_where', 'ask_who', 'ask_documents'])
