import type { DateTime } from 'luxon'
import type { Appointment, OfferedSlot } from '../../domain/appointment.ts'
import type { Probationer } from '../../domain/people.ts'
import { listComing } from '../../store/appointments/appointments.ts'
import type { Session } from '../../store/engine/database.ts'
import { getType } from '../../store/offices/offices.ts'
import { getProbationer } from '../../store/people/people.ts'
import { answeredMeanwhile } from '../conversations/answered-meanwhile.ts'
import { proposeSlots, whyNotPropose } from '../links/propose-slots.ts'
import type { Parts } from '../parts.ts'
import { listOffered } from '../slots/list-offered.ts'

const AT_ONCE = 3

export interface Proposal {
  appointment: Appointment
  slots: OfferedSlot[]
}

/** The moments that an agent may propose instead of somebody's next appointment, the soonest first; undefined when there is none, or it is not for a text to move. */
export async function momentsToPropose(
  session: Session,
  person: Probationer,
  now: DateTime,
): Promise<Proposal | undefined> {
  const coming = await listComing(session, [person.id], now)
  const [appointment] = coming
  if (!appointment || (await whyNotPropose(session, person))) return undefined
  const { moving } = await getType(session, appointment.officeId, appointment.type)
  if (moving === 'never') return undefined
  const slots = (await listOffered(session, appointment, coming, now)).slice(0, AT_ONCE)
  return slots.length > 0 ? { appointment, slots } : undefined
}

interface Proposing {
  probationerId: string
  agentId: string
  /** As the agent saw them. */
  slotIds: string[]
  version: number
  /** See `Writing`. */
  seen?: string | undefined
}

/** Not proposed, and nothing done: an agent answered first, or a moment went, the appointment changed, a danger waits. */
interface Proposed {
  proposed: boolean
  answeredBy?: string
}

/** Texts somebody the moments that an agent saw, to choose from. */
export async function proposeMoments(parts: Parts, proposing: Proposing): Promise<Proposed> {
  const { probationerId, agentId, slotIds, version } = proposing
  const now = parts.clock.now()
  return parts.store.transaction(async (tx) => {
    const answeredBy = await answeredMeanwhile(tx, proposing)
    if (answeredBy !== undefined) return { proposed: false, answeredBy }
    const found = await momentsToPropose(tx, await getProbationer(tx, probationerId), now)
    const free = new Set(found?.slots.map(({ id }) => id))
    const asSeen = found?.appointment.version === version && slotIds.length > 0 && slotIds.every((id) => free.has(id))
    if (!found || !asSeen) return { proposed: false }
    return { proposed: await proposeSlots({ tx, parts, agentId, now }, found.appointment, slotIds) }
  })
}
