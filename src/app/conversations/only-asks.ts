import type { DateTime } from 'luxon'
import type { IncomingSms } from '../../domain/message.ts'
import type { Intent } from '../../understanding/intent.ts'
import { understand } from '../../understanding/understand.ts'

/** What is answered from what is known, and changes nothing else. */
const ASKS: ReadonlySet<Intent> = new Set<Intent>([
  'ask_when',
  'ask_where',
  'ask_who',
  'ask_documents',
  'ask_consequences',
  'ask_sentence',
  'greeting',
  'thanks',
])

/**
 * Whether a message, by its words alone, will most likely change neither an appointment nor a person. Only a guess of what it costs to hear it:
 * where the conversation stood may say otherwise.
 */
export function onlyAsks({ body, carrierOptOut, withPicture }: IncomingSms, now: DateTime): boolean {
  return carrierOptOut === undefined && !withPicture && ASKS.has(understand(body, 'fr', { now }).intent)
}
