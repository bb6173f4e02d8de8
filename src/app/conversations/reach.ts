import type { DateTime } from 'luxon'
import type { Effect } from '../../conversation/conversation.ts'
import type { IncomingSms } from '../../domain/message.ts'
import type { Intent } from '../../understanding/intent.ts'
import { understand } from '../../understanding/understand.ts'

/**
 * How far what a message does reaches: it is only answered; it changes what is expected of whoever wrote, or leaves it for a person; it changes
 * what others choose from or go by.
 */
export const REACHES = ['answer', 'own', 'others'] as const
export type Reach = (typeof REACHES)[number]

/** Answered from what is known. */
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
const OF_OTHERS: ReadonlySet<Intent> = new Set<Intent>(['distress', 'opt_out', 'opt_in', 'wrong_person', 'choice'])

/**
 * How far a message will most likely reach, by its words alone. Only a guess of what it costs to hear it: where the conversation stood may
 * say otherwise.
 */
export function likelyReach({ body, carrierOptOut, withPicture }: IncomingSms, now: DateTime): Reach {
  if (carrierOptOut !== undefined) return 'others'
  const { intent } = understand(body, 'fr', { now })
  if (OF_OTHERS.has(intent)) return 'others'
  return ASKS.has(intent) && !withPicture ? 'answer' : 'own'
}

/** Of one appointment of whoever wrote, or a line that others only add to. */
const OWN: ReadonlySet<Effect['effect']> = new Set<Effect['effect']>([
  'confirmAppointment',
  'declineAppointment',
  'requestMove',
  'noteWish',
  'noteLate',
  'handOver',
  'tellAgent',
])

export function reachOf(effects: readonly Effect[]): Reach {
  if (effects.length === 0) return 'answer'
  return effects.every(({ effect }) => OWN.has(effect)) ? 'own' : 'others'
}
