import type { ComingAppointment } from '../domain/appointment.ts'
import type { Conversation, Facts, Holder, Outcome } from './conversation.ts'
import type { Moment, Understood } from './intent.ts'
import { contradicts } from './wish.ts'

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

/** Of those to come, the only one on the day that was written: "ok pour mardi", "je peux pas venir le 12". */
export function appointmentNamed({ understood, facts, holder }: Turn): ComingAppointment | undefined {
  const { moment } = understood
  const then = holder.coming.filter(
    (appointment) => isOnDayNamed(moment, appointment, facts) || isOnDayRefused(moment, appointment, facts),
  )
  return then.length === 1 ? then[0] : undefined
}

/** … and "je peux pas venir le jeudi", of the only one on a Thursday. */
export function appointmentRuledOut({ understood, facts, holder }: Turn): ComingAppointment | undefined {
  const { notDays = [] } = understood.moment ?? {}
  const then = holder.coming.filter(({ startsAt }) => notDays.includes(startsAt.setZone(facts.office.zone).weekday))
  return then.length === 1 ? then[0] : undefined
}

/** Whether the day written is this appointment's own, and no hour of another. */
export function isOnDayNamed(moment: Moment | undefined, { startsAt }: ComingAppointment, { office }: Facts): boolean {
  return moment?.from !== undefined && moment.to !== undefined && !contradicts(moment, startsAt.setZone(office.zone))
}

/** Whether a date that was refused is this appointment's own. */
export function isOnDayRefused(moment: Moment | undefined, appointment: ComingAppointment, facts: Facts): boolean {
  return moment?.except?.some((span) => isOnDayNamed(span, appointment, facts)) ?? false
}

/** Within so many hours of an appointment, what is written of it cannot wait for the day's summary to the agent. */
const HOURS_TO_TELL = 24

export function isSoon({ startsAt }: ComingAppointment, { now }: Facts): boolean {
  return startsAt.diff(now).as('hours') < HOURS_TO_TELL
}
