import type { Appointment, AppointmentStatus } from '../../domain/appointment.ts'
import type { Office } from '../../domain/office.ts'
import type { Probationer } from '../../domain/people.ts'
import { type Changes, changesOf, sameValues } from '../../domain/schedule/changes.ts'
import type { LineValues, ScheduleLine } from '../../domain/schedule/line.ts'
import { fieldChanges } from '../../domain/schedule/line-outcome.ts'
import { valuesOfStored } from '../../domain/schedule/values.ts'
import type { Session } from '../../store/engine/database.ts'
import { emailOf, type ImportRun, isOwnAgent, note } from './import-run.ts'
import { type PersonPlan, planPerson, reportConflicts } from './plan-person.ts'

/** What a file changes of an appointment it already gave us. */
export interface AppointmentPlan {
  appointment: Appointment
  person: Probationer
  happened: Happened
  apply: LineValues
}

export type Happened = 'detailed' | 'moved' | 'restored' | Exclude<AppointmentStatus, 'planned'>

interface KnownLine {
  run: ImportRun
  office: Office
  line: ScheduleLine
  /** What this line said when last imported. */
  last: LineValues | undefined
  appointment: Appointment
  person: Probationer
}

/** Works out what a file changed of an appointment and its person. `remember`: what the line says now, if that is new. */
export async function planKnownLine(
  session: Session,
  { run, office, line, last, appointment, person }: KnownLine,
): Promise<{ person?: PersonPlan | undefined; appointment?: AppointmentPlan; remember?: LineValues }> {
  // The same words as last time say nothing, whatever has been changed here since.
  const silent = line.startsAt <= run.now ? 'ignored' : 'unchanged'
  if (last && sameValues(line.values, last)) {
    run.report[silent]++
    note(run, silent, line)
    return {}
  }
  const ours = valuesOfStored(person, appointment, await emailOf(session, run, appointment.agentId), office.zone)
  const changes = changesOf({ file: line.values, last, ours })
  const { apply, remember } = asAnnounced(changes, last, appointment)
  reportConflicts(run, line, changes.conflicts)
  const changed = planPerson(line, person, apply)
  const happened = whatHappened(appointment, apply, await isOwnAgent(session, run, office, apply.agentEmail))
  const counted = happened === 'cancelled' ? 'cancelled' : happened || changed ? 'updated' : silent
  run.report[counted]++
  note(run, counted === 'updated' ? 'changed' : counted, line, fieldChanges(apply, ours))
  return { person: changed, ...(happened && { appointment: { appointment, person, happened, apply } }), remember }
}

/**
 * A line that cancels and moves at once cancels what the person knows: the text must name the day they were told. Where it would
 * have moved to is read again when it is restored.
 */
function asAnnounced({ apply, remember }: Changes, last: LineValues | undefined, { status }: Appointment) {
  if ((apply.status ?? status) !== 'cancelled') return { apply, remember }
  const { startsAt: _, place: __, address: ___, ...rest } = apply
  const { startsAt, place, address } = last ?? {}
  const asBefore = { ...(startsAt && { startsAt }), ...(place && { place }), ...(address && { address }) }
  return { apply: rest, remember: { ...remember, ...asBefore } }
}

function whatHappened(
  appointment: Appointment,
  { status, startsAt, place, address, type, minutes, documents }: LineValues,
  anotherAgent: boolean,
): Happened | undefined {
  const moves = startsAt !== undefined || place !== undefined || address !== undefined
  // Back, and at another moment or place: what people must hear is when and where, whatever they had heard of the rest.
  if (status === 'planned') return moves ? 'moved' : 'restored'
  if (status !== undefined) return status as Happened
  // An appointment that does not stand can be written elsewhere without anybody being told.
  if (moves) return appointment.status === 'planned' ? 'moved' : 'detailed'
  const detailed = type !== undefined || minutes !== undefined || documents !== undefined || anotherAgent
  return detailed ? 'detailed' : undefined
}
