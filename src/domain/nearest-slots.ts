import type { DateTime } from 'luxon'
import { type Appointment, changesAgent, type Slot } from './appointment.ts'

/** How many other moments are shown beside the one proposed. */
const CHOICES = 6

/**
 * A free slot for each of many appointments, with the nearest others: their own agent's first, then nobody's, then the nearest to where the
 * appointment stood. No slot is proposed to more people than it has room for. `away`: when nobody can be received.
 */
export function proposeSlots(
  appointments: readonly Appointment[],
  free: readonly Slot[],
  away: { from: DateTime; until: DateTime },
): Map<string, Slot[]> {
  const room = new Map(free.map(({ id, capacity, taken }) => [id, capacity - taken]))
  const open = free.filter(({ startsAt }) => startsAt < away.from || startsAt >= away.until)
  const proposed = new Map<string, Slot[]>()
  for (const appointment of appointments) {
    const near = open.filter(({ type }) => type === appointment.type).toSorted(byNearness(appointment))
    const first = near.find(({ id }) => (room.get(id) ?? 0) > 0)
    if (first) room.set(first.id, (room.get(first.id) ?? 0) - 1)
    const others = near.filter((slot) => slot !== first).slice(0, CHOICES - 1)
    proposed.set(appointment.id, first ? [first, ...others] : [])
  }
  return proposed
}

function byNearness(appointment: Appointment) {
  const { startsAt, agentId } = appointment
  const distance = (slot: Slot) => Math.abs(slot.startsAt.diff(startsAt).toMillis())
  const stranger = (slot: Slot) => (slot.agentId === agentId ? 0 : changesAgent(slot, appointment) ? 2 : 1)
  return (one: Slot, other: Slot) => stranger(one) - stranger(other) || distance(one) - distance(other)
}
