import type { Intent, Understood } from '../intent.ts'
import { byRelativeIn } from '../languages/any/by-relative.ts'
import type { LearntLanguage } from '../languages/grammars.ts'
import { fold } from '../reading/fold.ts'

/**
 * What a relative writes from the person's number is nobody's own act: neither a refusal, nor that the number is wrong ("no soy yo, soy su sobrina"), unless
 * they say that it has become theirs.
 */
export function withRelative(understood: Understood, text: string, language: LearntLanguage): Understood {
  const { intent, perhaps, confidence, because, moment, reason } = understood
  if (OWN.has(intent)) return understood
  const { says, isTakenBack } = byRelativeIn(language)
  const words = ` ${fold(text).replace(LETTERLESS, ' ').trim()} `
  if (!says(words)) return understood
  const mistaken = intent === 'wrong_person' || perhaps === 'wrong_person'
  if (mistaken && isTakenBack(words)) return understood
  const kept = intent === 'decline' || intent === 'confirm' ? intent : 'other'
  const details = { ...(moment && { moment }), ...(kept === 'decline' && reason && { reason }) }
  return { intent: kept, confidence, because, ...details, byAnother: true }
}

const LETTERLESS = /[^\p{L}\p{N}]+/gu

/** Whoever tells of a danger is answered; a STOP, a language and a number to write to are of whoever holds the telephone. */
const OWN: ReadonlySet<Intent> = new Set(['distress', 'opt_out', 'opt_in', 'change_language', 'change_phone'])
