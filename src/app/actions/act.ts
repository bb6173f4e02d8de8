import type { DateTime } from 'luxon'
import type { Appointment } from '../../domain/appointment.ts'
import { spendActionLink } from '../../store/action-links.ts'
import type { Parts } from '../parts.ts'
import { approveMove } from './approve-move.ts'
import type { Deed } from './deed.ts'
import { handBackFromEmail } from './hand-back.ts'
import { type ActionAbout, type LookedAt, lookAtAction } from './look-at-action.ts'
import { noteOutcome } from './note-outcome.ts'
import { proposeSlots } from './propose-slots.ts'
import { refuseMove } from './refuse-move.ts'

export type Acted = { state: 'done'; about: ActionAbout; at: DateTime } | Exclude<LookedAt, { state: 'open' }>

/** Does what a link offers, once, if it is still to be decided; otherwise nothing, and says how things stand. */
export async function act(parts: Parts, token: string): Promise<Acted> {
  const now = parts.clock.now()
  return parts.store.transaction(async (tx) => {
    const looked = await lookAtAction(tx, token, now)
    if (looked.state !== 'open') return looked
    const { about } = looked
    const deed = { tx, parts, agentId: about.agent.id, now }
    if (!(await perform(deed, about))) return { state: 'obstructed', about, obstacle: { what: 'inDanger' } }
    if (!(await spendActionLink(tx, token, about.agent.id, now))) throw new Error('a link was spent meanwhile')
    return { state: 'done', about, at: now }
  })
}

/** False when there was nothing to be done after all. */
async function perform(deed: Deed, { action, appointment, probationer }: ActionAbout): Promise<boolean> {
  switch (action.act) {
    case 'approveMove':
      await approveMove(deed, given(appointment), action.slotId)
      break
    case 'refuseMove':
      await refuseMove(deed, given(appointment))
      break
    case 'proposeSlots':
      return proposeSlots(deed, given(appointment), action.slotIds)
    case 'handBack':
      await handBackFromEmail(deed, probationer)
      break
    default:
      await noteOutcome(deed, given(appointment), action.act)
  }
  return true
}

function given(appointment: Appointment | undefined): Appointment {
  if (!appointment) throw new Error('a link about no appointment was open')
  return appointment
}
