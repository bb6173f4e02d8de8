import type { DateTime } from 'luxon'
import type { Appointment } from '../../domain/appointment.ts'
import type { Agent } from '../../domain/people.ts'
import { setMark } from '../../store/marks/marks.ts'
import { noteMany } from '../exports/note-many.ts'
import type { Parts } from '../parts.ts'

/** Letters of one document: what a post room folds in an hour, and a list that a form can be asked about. */
export const LETTERS_AT_MOST = 500

/**
 * Writes down, before they leave the service, that letters with people's names and addresses are made, one entry a person. Of several at once it
 * is kept which they were, until the agent says that they were posted or makes others. Returns when that was.
 */
export async function noteLettersMade(
  { store, clock, newId }: Pick<Parts, 'store' | 'clock' | 'newId'>,
  { id: agentId, officeId }: Pick<Agent, 'id' | 'officeId'>,
  appointments: readonly Pick<Appointment, 'id' | 'probationerId' | 'version'>[],
  { toPost }: { toPost: boolean },
): Promise<DateTime> {
  const now = clock.now()
  const entries = appointments.map(({ id: appointmentId, probationerId, version }) => ({
    ...{ officeId, probationerId, appointmentId, actor: `agent:${agentId}` as const },
    ...{ what: LETTER_MADE, details: { version } },
  }))
  await noteMany({ store, newId }, entries, now)
  if (toPost)
    await store.transaction((tx) => setMark(tx, lastMadeBy({ id: agentId, officeId }), now.toUTC().toISO() ?? ''))
  return now
}

export const LETTER_MADE = 'letterMade'

/** The mark of when an agent last made letters of an office. */
export function lastMadeBy({ id, officeId }: Pick<Agent, 'id' | 'officeId'>): string {
  return `letters:${officeId}:${id}`
}
