import type { Appointment } from './appointment.ts'
import type { Probationer } from './people.ts'
import type { KnownSign } from './standing.ts'

/** What a summary says of an appointment to come: one thing, the one to act on first. */
export type DigestGroup = 'moveAsked' | 'declined' | 'unreachable' | 'silent' | 'confirmed'

/** In the order of a summary: what asks for something first. */
export const DIGEST_GROUPS: readonly DigestGroup[] = ['moveAsked', 'declined', 'unreachable', 'silent', 'confirmed']

/** An appointment with all that is known of it. */
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
  if (signs.includes('moveAsked')) return 'moveAsked'
  if (signs.includes('declined')) return 'declined'
  if (signs.includes('unreachable') || signs.includes('paused') || signs.includes('doubtful')) {
    // Whoever confirmed knows of it, even if the last text was lost.
    return signs.includes('confirmed') ? 'confirmed' : 'unreachable'
  }
  return signs.includes('confirmed') ? 'confirmed' : 'silent'
}
