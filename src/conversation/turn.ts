import type { ComingAppointment } from '../domain/appointment.ts'
import type { Conversation, Facts, Holder, Outcome } from './conversation.ts'
import type { Understood } from './intent.ts'

/** What a cell of the table is given: the message, who wrote it, and all that may be known. */
export interface Turn {
  conversation: Conversation
  understood: Understood
  facts: Facts
  holder: Holder
}

export type Cell = (turn: Turn) => Outcome

/** The appointment a message is about: the one we just asked about, else the only one coming; undefined when it could be several. */
export function appointmentMeant({ conversation, holder }: Turn): ComingAppointment | undefined {
  const asked = 'appointmentId' in conversation ? conversation.appointmentId : undefined
  const found = holder.coming.find(({ id }) => id === asked)
  return found ?? (holder.coming.length === 1 ? holder.coming[0] : undefined)
}

/** Within so many hours of an appointment, what is written of it cannot wait for the day's summary to the agent. */
const HOURS_TO_TELL = 24

export function isSoon({ startsAt }: ComingAppointment, { now }: Facts): boolean {
  return startsAt.diff(now).as('hours') < HOURS_TO_TELL
}
