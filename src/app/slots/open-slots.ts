import type { DateTime } from 'luxon'
import { Problem } from '../../domain/problem.ts'
import { findAgent } from '../../store/agents/agents.ts'
import type { Transaction } from '../../store/engine/database.ts'
import { writeJournal } from '../../store/journal/journal.ts'
import { listTypes } from '../../store/offices/offices.ts'
import { findPlace, keepPlace } from '../../store/places/places.ts'
import { addSlots } from '../../store/slots/slots.ts'
import type { Parts } from '../parts.ts'

export interface NewSlots {
  officeId: string
  /** Who opens them. */
  agentId: string
  type: string
  place: { id: string } | { name: string; address: string }
  /** Whose appointments they are for; nobody's in particular when undefined. */
  forAgentId: string | undefined
  minutes: number
  capacity: number
  starts: DateTime[]
}

/** Opens moments people may move to; those already there stay as they are. Says how many of each. */
export async function openSlots(parts: Parts, slots: NewSlots): Promise<{ opened: number; known: number }> {
  const now = parts.clock.now()
  const { officeId, agentId, type, starts, minutes, capacity, forAgentId } = slots
  if (!(capacity >= 1 && capacity <= 500)) throw new Problem('fieldMissing')
  if (starts.some((start) => start <= now)) throw new Problem('inThePast')
  return parts.store.transaction(async (tx) => {
    if (!(await listTypes(tx, officeId)).has(type)) throw new Problem('notFound')
    if (forAgentId && (await findAgent(tx, forAgentId))?.officeId !== officeId) throw new Problem('notFound')
    const placeId = await placeOf(tx, parts, slots)
    const like = { officeId, type, placeId, minutes, capacity, agentId: forAgentId }
    const opened = await addSlots(
      tx,
      starts.map((startsAt) => ({ ...like, id: parts.newId(), startsAt: startsAt.toUTC() })),
    )
    if (opened > 0) {
      const details = { count: opened, type, from: starts[0]?.toUTC().toISO() ?? '' }
      const entry = { officeId, actor: `agent:${agentId}`, what: 'slotsOpened', details } as const
      await writeJournal(tx, [entry], parts.newId, now)
    }
    return { opened, known: starts.length - opened }
  })
}

async function placeOf(tx: Transaction, { newId }: Parts, { officeId, place }: NewSlots): Promise<string> {
  if ('name' in place) {
    if (place.name === '') throw new Problem('fieldMissing')
    return (await keepPlace(tx, officeId, place, newId)).id
  }
  if ((await findPlace(tx, place.id))?.officeId !== officeId) throw new Problem('notFound')
  return place.id
}
