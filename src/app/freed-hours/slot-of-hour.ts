import type { Slot } from '../../domain/appointment.ts'
import { overlaps } from '../../domain/freed-hour.ts'
import { type Office, onOfficeClock } from '../../domain/office.ts'
import { isCovered } from '../../domain/people.ts'
import { findAgent } from '../../store/agents/agents.ts'
import { listBetween } from '../../store/appointments/agenda.ts'
import type { Transaction } from '../../store/engine/database.ts'
import { countFreedByOffice, type FreedHour, setHourSlot } from '../../store/freed-hours/freed-hours.ts'
import { findPlace } from '../../store/places/places.ts'
import { addSlots, findSameSlot, findSlot } from '../../store/slots/slots.ts'
import type { Parts } from '../parts.ts'

/** The free slot that an hour is: the one it was, the one already open then, or one opened for it. Undefined when there is none. */
export async function slotOf(tx: Transaction, { newId }: Parts, hour: FreedHour): Promise<Slot | undefined> {
  const known = hour.slotId ? await findSlot(tx, hour.slotId) : await openedAlready(tx, hour)
  if (known) {
    if (known.closed || known.taken >= known.capacity) return undefined
    if (!hour.slotId) await setHourSlot(tx, hour.id, { slotId: known.id, opened: false })
    return known
  }
  if (hour.slotId || !(await findPlace(tx, hour.placeId))) return undefined
  const id = newId()
  const { officeId, type, startsAt, minutes, placeId, agentId } = hour
  await addSlots(tx, [{ id, officeId, type, startsAt, minutes, placeId, agentId, capacity: 1 }])
  await setHourSlot(tx, hour.id, { slotId: id, opened: true })
  return findSlot(tx, id)
}

async function openedAlready(tx: Transaction, { officeId, type, startsAt, placeId, agentId, minutes }: FreedHour) {
  const same = await findSameSlot(tx, { officeId, type, startsAt, placeId, agentId, minutes, capacity: 1 })
  return same && findSlot(tx, same.id)
}

/**
 * Whether its agent can receive somebody then: nobody stands in for them, and nothing else was put there. An hour that the office freed is
 * theirs only on a day on which they receive others, and of which it freed no other: they may be away.
 */
export async function isAgentThere(tx: Transaction, office: Office, hour: FreedHour): Promise<boolean> {
  const { agentId, startsAt, byOffice, opened, slotId } = hour
  const agent = await findAgent(tx, agentId)
  if (!agent || isCovered(agent, startsAt)) return false
  const day = onOfficeClock(office, startsAt).startOf('day')
  const [from, until] = [day.toUTC(), day.plus({ days: 1 }).toUTC()]
  const expected = await listBetween(tx, office.id, from, until, { agentId, status: 'planned' })
  const isOwnSlot = slotId !== undefined && !opened
  if (!isOwnSlot && expected.some((one) => overlaps(one, hour))) return false
  if (!byOffice || opened) return true
  return expected.length > 0 && (await countFreedByOffice(tx, agentId, from, until)) === 1
}
