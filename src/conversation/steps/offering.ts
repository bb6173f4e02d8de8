import type { In, Outcome } from '../conversation.ts'
import type { Turn } from '../turn.ts'

/** A list longer than that is not read on a small screen, and does not fit in one text. */
export const OFFERED_AT_ONCE = 3
export const OFFER_HOURS = 24

/** Several appointments are coming and the message says nothing of which: a numbered list. */
export function offerAppointments(turn: Turn, purpose: In<'choosingAppointment'>['purpose']): Outcome {
  const { moment, reason } = turn.understood
  return listed(turn, { purpose, ...(moment && { wish: moment }), ...(reason && { reason }) })
}

/** The same list once more: what was said with the first question still holds. */
export function offerAgain(turn: Turn): Outcome {
  const { purpose, wish, reason } = turn.conversation as In<'choosingAppointment'>
  return listed(turn, { purpose, ...(wish && { wish }), ...(reason && { reason }) })
}

function listed(
  { holder, facts }: Turn,
  about: Pick<In<'choosingAppointment'>, 'purpose' | 'wish' | 'reason'>,
): Outcome {
  const appointments = holder.coming.slice(0, OFFERED_AT_ONCE)
  return {
    conversation: {
      state: 'choosingAppointment',
      ...about,
      offered: appointments.map(({ id }) => id),
      versions: appointments.map(({ version }) => version),
      expiresAt: facts.now.plus({ hours: OFFER_HOURS }).toUTC().toISO() ?? '',
    },
    replies: [{ text: 'whichAppointment', values: { appointments } }],
    effects: [],
  }
}
