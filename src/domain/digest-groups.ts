import type { Appointment } from './appointment.ts'
import type { Probationer } from './people.ts'
import type { KnownSign } from './standing.ts'

/** What a summary says of an appointment to come: one thing, the one to act on first. */
export type DigestGroup =
  | 'danger'
  | 'moveAsked'
  | 'declined'
  | 'unreachable'
  | 'wrote'
  | 'silent'
  | 'movedByText'
  | 'confirmed'

/** In the order of a summary: what asks for something first. */
export const DIGEST_GROUPS: readonly DigestGroup[] = [
  'danger',
  'moveAsked',
  'declined',
  'unreachable',
  'wrote',
  'silent',
  'movedByText',
  'confirmed',
]

export interface KnownAppointment {
  appointment: Appointment
  person: Probationer
  agentName: string | undefined
  signs: KnownSign[]
}

/** Puts each appointment in the one group where it is acted on: an answer given weighs more than a text that did not arrive. */
export function groupForDigest<Known extends KnownAppointment>(known: readonly Known[]): Map<DigestGroup, Known[]> {
  return Map.groupBy(known, ({ signs }) => groupOf(signs.map(({ sign }) => sign)))
}

function groupOf(signs: KnownSign['sign'][]): DigestGroup {
  const has = (...asked: KnownSign['sign'][]) => asked.some((sign) => signs.includes(sign))
  if (has('danger')) return 'danger'
  if (has('moveAsked')) return 'moveAsked'
  if (has('declined')) return 'declined'
  // Whoever confirmed knows of it, even if the last text was lost.
  if (has('confirmed')) return 'confirmed'
  if (has('unreachable', 'paused', 'doubtful', 'notTextedYet')) return 'unreachable'
  if (has('wrote')) return 'wrote'
  return has('movedByText') ? 'movedByText' : 'silent'
}
