import { isByAnother } from './by-another.ts'
import type { Intent, Understood } from './intent.ts'
import { keptIn } from './kept.ts'
import { answersByKind, kindsIn } from './kinds.ts'

/**
 * What grammars of few words say plainly, over what the weights chose: whose words they are, an appointment by its kind, a yes that keeps
 * what stands. Danger, commands and choices are never touched.
 */
export function outright(understood: Understood, text: string): Understood {
  if (UNTOUCHED.has(understood.intent) || understood.unsaid || understood.foreign) return understood
  if (ANOTHERS.has(understood.intent) && isByAnother(text)) return { ...understood, byAnother: true }
  return withKinds(answered(understood, text), text)
}

const UNTOUCHED: ReadonlySet<Intent> = new Set([
  'distress',
  'opt_out',
  'opt_in',
  'wrong_person',
  'choice',
  'change_language',
])

/** What somebody else may not do for the person, nor be told as if they were. */
const ANOTHERS: ReadonlySet<Intent> = new Set([
  'confirm',
  'decline',
  'reschedule',
  'other',
  'ask_documents',
  'ask_obligations',
])

function answered(understood: Understood, text: string): Understood {
  // "Annulez pas, je suis à dix minutes": whoever is late comes.
  if (understood.insult || understood.intent === 'late') return understood
  const byKind = answersByKind(text)
  const [first, ...others] = byKind?.answers ?? []
  if (byKind && first) {
    const each = others.length > 0 && { each: byKind.answers }
    return { ...bareOf(understood), ...first, ...each, ...(byKind.more && { besides: true as const }) }
  }
  const kept = keptIn(text)
  if (!kept) return understood
  const { moment } = understood
  return { ...bareOf(understood), intent: 'confirm', keeps: true, ...kept, ...(moment && { moment }) }
}

function bareOf({ confidence, because }: Understood): Understood {
  return { intent: 'other', confidence, because }
}

function withKinds(understood: Understood, text: string): Understood {
  if (understood.kinds) return understood
  const kinds = kindsIn(text)
  return kinds.length > 0 ? { ...understood, kinds } : understood
}
