import type { In, Outcome } from '../conversation.ts'
import { isOver, type Turn } from '../turn.ts'

/** A list longer than that is not read on a small screen, and does not fit in one text. */
export const OFFERED_AT_ONCE = 3
export const OFFER_HOURS = 24

/** Several appointments are coming and the message says nothing of which: a numbered list; of who says it again, a person reads it too. */
export function offerAppointments(turn: Turn, purpose: In<'choosingAppointment'>['purpose']): Outcome {
  const { moment, reason } = turn.understood
  const offer = listed(turn, { purpose, ...(moment && { wish: moment }), ...(reason && { reason }) })
  return isAskedForTheSame(turn, offer, purpose) ? alsoRead(offer) : offer
}

/** The same list once more: what was said with the first question still holds. */
export function offerAgain(turn: Turn): Outcome {
  const { purpose, wish, reason } = turn.conversation as In<'choosingAppointment'>
  return listed(turn, { purpose, ...(wish && { wish }), ...(reason && { reason }) })
}

/** … to whom found none of its entries: they may never find the number that we wait for, so a person reads it. */
export function offerAgainAndTell(turn: Turn): Outcome {
  return alsoRead(offerAgain(turn))
}

function alsoRead(offer: Outcome): Outcome {
  return { ...offer, effects: [{ effect: 'handOver', because: 'notUnderstood', appointmentId: undefined }] }
}

/** A mere yes once more is no trouble; a refusal after a wish, or a wish after a refusal, may name what suits. */
function isAskedForTheSame(
  { conversation, facts }: Turn,
  { conversation: offered }: Outcome,
  purpose: In<'choosingAppointment'>['purpose'],
): boolean {
  return (
    purpose !== 'confirm' &&
    conversation.state === 'choosingAppointment' &&
    conversation.purpose === purpose &&
    offered.state === 'choosingAppointment' &&
    !isOver(conversation, facts) &&
    conversation.offered.join() === offered.offered.join()
  )
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
