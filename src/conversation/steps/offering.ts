import type { In, Outcome } from '../conversation.ts'
import type { Turn } from '../turn.ts'

/** A list longer than that is not read on a small screen, and does not fit in one text. */
export const OFFERED_AT_ONCE = 3
export const OFFER_HOURS = 24

/** Several appointments are coming and the message says nothing of which: a numbered list. */
export function offerAppointments(turn: Turn, purpose: In<'choosingAppointment'>['purpose']): Outcome {
  const { holder, facts, understood } = turn
  const appointments = holder.coming.slice(0, OFFERED_AT_ONCE)
  return {
    conversation: {
      state: 'choosingAppointment',
      purpose,
      offered: appointments.map(({ id }) => id),
      expiresAt: facts.now.plus({ hours: OFFER_HOURS }).toUTC().toISO() ?? '',
      ...(understood.moment && { wish: understood.moment }),
      ...(understood.reason && { reason: understood.reason }),
    },
    replies: [{ text: 'whichAppointment', values: { appointments } }],
    effects: [],
  }
}
