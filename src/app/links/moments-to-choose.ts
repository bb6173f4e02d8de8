import type { DateTime } from 'luxon'
import { type Appointment, changesAgent } from '../../domain/appointment.ts'
import type { Office } from '../../domain/office.ts'
import type { Probationer } from '../../domain/people.ts'
import type { Session } from '../../store/engine/database.ts'
import { isInWords } from '../../store/messages/message.ts'
import { listRequestsWithCause } from '../../store/requests/requests.ts'
import { listMoveChoices, type MoveChoices } from '../worklist/list-move-choices.ts'

interface Wishing {
  office: Office
  probationer: Probationer
  appointment: Appointment
  requestId: string | undefined
}

/** What the page of a link offers to choose from, those that fit what was asked first: only of the agenda of whoever follows the appointment. */
export async function momentsToChoose(
  session: Session,
  { office, probationer, appointment, requestId }: Wishing,
  now: DateTime,
): Promise<MoveChoices> {
  const [asked] = await listRequestsWithCause(session, requestId ? [requestId] : [])
  const words = asked?.message && isInWords(asked.message) ? (asked.message.body ?? undefined) : undefined
  const written = { words, language: probationer.language, writtenAt: asked?.request.createdAt ?? now }
  const choices = await listMoveChoices(session, office, appointment, written, now)
  const isTheirs = (slot: MoveChoices['slots'][number]) => !changesAgent(slot, appointment)
  const fitting = choices.slots.slice(0, choices.fitting).filter(isTheirs).length
  return { ...choices, slots: choices.slots.filter(isTheirs), fitting }
}
