import type { Conversation, Event, Facts, Outcome } from '../conversation.ts'

type Proposed = Extract<Event, { event: 'slotsProposed' }>

/**
 * An agent proposes other moments: a numbered list like ours, whatever the type of the appointment lets people do alone. After a danger
 * nothing is said before an agent has handed back, and nothing is proposed that went meanwhile.
 */
export function proposeSlots(conversation: Conversation, proposed: Proposed, facts: Facts): Outcome {
  const { holderId, appointmentId, slotIds, expiresAt } = proposed
  const holder = facts.holders.find(({ probationer }) => probationer.id === holderId)
  const appointment = holder?.coming.find(({ id }) => id === appointmentId)
  const free = holder?.slots[appointmentId] ?? []
  const slots = slotIds.flatMap((id) => free.filter((slot) => slot.id === id))
  const inDanger = conversation.state === 'handedOver' && conversation.because === 'danger'
  if (!appointment || slots.length < slotIds.length || inDanger) return { conversation, replies: [], effects: [] }
  const choosing: Conversation = {
    state: 'choosingSlot',
    appointmentId,
    version: appointment.version,
    offered: [...slotIds],
    seen: [...slotIds],
    expiresAt,
    proposed: true,
  }
  return {
    conversation: facts.holders.length > 1 ? standingWith(holderId, choosing, facts) : choosing,
    replies: [{ text: 'slotsOffered', values: { appointment, slots } }],
    effects: [],
  }
}

/** On a shared number, whoever answers is asked whom it is for. */
function standingWith(holderId: string, exchange: Conversation, { now }: Facts): Conversation {
  return { state: 'speakingFor', holderId, exchange, until: now.toUTC().toISO() ?? '' }
}
