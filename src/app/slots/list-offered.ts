import type { DateTime } from 'luxon'
import { type Appointment, changesAgent, type OfferedSlot, type Slot } from '../../domain/appointment.ts'
import { listAgents } from '../../store/agents/agents.ts'
import type { Session } from '../../store/engine/database.ts'
import { listTypes } from '../../store/offices/offices.ts'
import { listFree } from '../../store/slots/slots.ts'

/** How far ahead a slot may be chosen by text. */
export const FROM = { hours: 24 }
export const UNTIL = { days: 30 }

/**
 * Free moments somebody may choose by text for an appointment: of its own agent, then of nobody in particular and, only where the
 * office allows it for the type, of other agents, who are named.
 */
export async function listOffered(
  session: Session,
  appointment: Appointment,
  coming: readonly Appointment[],
  now: DateTime,
): Promise<OfferedSlot[]> {
  const { officeId, type, agentId } = appointment
  const free = await listFree(session, { officeId, type, from: now.plus(FROM), until: now.plus(UNTIL) })
  // Neither the hour it already has, nor that of another appointment of theirs.
  const busy = new Set(coming.map(({ startsAt }) => startsAt.toMillis()))
  const open = free.filter(({ startsAt }) => !busy.has(startsAt.toMillis()))
  const theirs = open.filter((slot) => agentId !== undefined && slot.agentId === agentId)
  const anybodys = open.filter((slot) => slot.agentId === undefined)
  const colleagues = open.filter((slot) => changesAgent(slot, appointment))
  const mayChange = colleagues.length > 0 && (await mayChangeAgent(session, appointment))
  return [...theirs, ...anybodys, ...(mayChange ? await named(session, officeId, colleagues) : [])]
}

/** An appointment without an agent leaves no agent's diary: it needs no permission. */
async function mayChangeAgent(session: Session, { officeId, type, agentId }: Appointment): Promise<boolean> {
  return agentId === undefined || ((await listTypes(session, officeId)).get(type)?.colleagueSlots ?? false)
}

async function named(session: Session, officeId: string, slots: Slot[]): Promise<OfferedSlot[]> {
  const names = new Map((await listAgents(session, officeId)).map(({ id, name }) => [id, name]))
  return slots.map((slot) => ({ ...slot, newAgent: names.get(slot.agentId ?? '') ?? '' }))
}
