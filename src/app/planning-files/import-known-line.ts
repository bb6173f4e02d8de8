import { DateTime } from 'luxon'
import type { Appointment, AppointmentStatus } from '../../domain/appointment.ts'
import type { Office } from '../../domain/office.ts'
import { type Changes, changesOf, sameValues } from '../../domain/schedule/changes.ts'
import type { LineValues, ScheduleLine } from '../../domain/schedule/line.ts'
import { fieldChanges } from '../../domain/schedule/line-outcome.ts'
import { valuesOfStored } from '../../domain/schedule/values.ts'
import { findAgent } from '../../store/agents/agents.ts'
import { type AppointmentChange, getAppointment, setAppointment } from '../../store/appointments/appointments.ts'
import type { Transaction } from '../../store/engine/database.ts'
import { getProbationer } from '../../store/people/people.ts'
import { changeStatus } from '../appointments/change-status.ts'
import { type MovedTo, moveAppointment } from '../appointments/move-appointment.ts'
import { applyPersonChanges, reportConflicts } from './import-person.ts'
import { agentOf, type ImportRun, note, whereOf } from './import-run.ts'
import { detailsOfStored, type UndoStep } from './undo-step.ts'

interface KnownLine {
  run: ImportRun
  office: Office
  line: ScheduleLine
  /** What this line said when last imported. */
  last: LineValues | undefined
  appointment: Appointment
}

/** Applies what a file changed of an appointment it already gave us. Returns what to remember of the line, if that is new. */
export async function applyKnownLine(tx: Transaction, known: KnownLine): Promise<LineValues | undefined> {
  const { run, office, line, last, appointment } = known
  const { now } = run
  // The same words as last time say nothing, whatever has been changed here since.
  const silent = line.startsAt <= now ? 'ignored' : 'unchanged'
  if (last && sameValues(line.values, last)) {
    run.report[silent]++
    note(run, silent, line)
    return undefined
  }
  const probationer = await getProbationer(tx, appointment.probationerId)
  const agent = appointment.agentId ? await findAgent(tx, appointment.agentId) : undefined
  const ours = valuesOfStored(probationer, appointment, agent?.email, office.zone)
  const changes = changesOf({ file: line.values, last, ours })
  const { apply, remember } = asAnnounced(changes, last, appointment)
  reportConflicts(run, line, changes.conflicts)
  const personChanged = await applyPersonChanges(tx, run, line, probationer, apply)
  const what = await applyAppointmentChanges(tx, known, apply)
  const counted = what === 'cancelled' ? 'cancelled' : what || personChanged ? 'updated' : silent
  run.report[counted]++
  note(run, counted === 'updated' ? 'changed' : counted, line, fieldChanges(apply, ours))
  return remember
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

type Happened = 'detailed' | 'moved' | 'restored' | Exclude<AppointmentStatus, 'planned'>

async function applyAppointmentChanges(
  tx: Transaction,
  { run, office, appointment }: KnownLine,
  apply: Changes['apply'],
): Promise<Happened | undefined> {
  const { now } = run
  const details = await detailsOf(tx, run, office, apply)
  const move = await moveOf(tx, run, office, appointment, apply)
  const happened = whatHappened(appointment, apply.status, move, details)
  if (!happened) return undefined
  if (happened === 'detailed') {
    await setAppointment(tx, appointment.id, { ...details, ...move }, now)
    const { id, version } = appointment
    const after = await getAppointment(tx, id)
    run.steps.push({
      changed: 'details',
      id,
      version,
      before: detailsOfStored(appointment),
      after: detailsOfStored(after),
    })
    return happened
  }
  const by = { importId: run.id }
  const after =
    happened === 'moved'
      ? await moveAppointment(tx, run.parts, { before: appointment, to: movedTo(appointment, details, move), by }, now)
      : await changeStatus(
          tx,
          run.parts,
          {
            before: appointment,
            status: happened === 'restored' ? 'planned' : happened,
            also: { ...details, ...move },
            by,
          },
          now,
        )
  if (!after) throw new Error(`appointment ${appointment.id} went to no slot, and could not`)
  run.steps.push(stepBack(appointment, after, now))
  return happened
}

function movedTo({ startsAt }: Appointment, details: AppointmentChange, move: Moved | undefined): MovedTo {
  return { ...details, startsAt, ...move, status: 'planned' }
}

function stepBack(before: Appointment, after: Appointment, now: DateTime): UndoStep {
  const { status, answer, slotId = null, version, doubtful } = before
  return {
    changed: 'appointment',
    id: after.id,
    version: after.version,
    before: { ...detailsOfStored(before), status, answer, slotId, version, doubtful },
    at: now.toUTC().toISO() ?? '',
  }
}

type Moved = Pick<AppointmentChange, 'startsAt' | 'placeId' | 'home'>

/** The day, hour or place, when the file changed them: what people must be told. */
async function moveOf(
  tx: Transaction,
  run: ImportRun,
  office: Office,
  appointment: Appointment,
  { startsAt, place, address, type = appointment.type }: Changes['apply'],
): Promise<Moved | undefined> {
  if (startsAt === undefined && place === undefined && address === undefined) return undefined
  const change: Moved = {}
  if (startsAt !== undefined) change.startsAt = DateTime.fromISO(startsAt, { zone: office.zone }).toUTC()
  if (place !== undefined || address !== undefined) {
    const named = { name: place ?? appointment.place.name, address }
    Object.assign(change, await whereOf(tx, run, office, type, named))
  }
  return change
}

/** What the file changed that people need not be told. */
async function detailsOf(
  tx: Transaction,
  run: ImportRun,
  office: Office,
  { type, minutes, agentEmail, documents }: Changes['apply'],
): Promise<AppointmentChange> {
  const agent = await agentOf(tx, run, office, agentEmail)
  return {
    ...(type !== undefined && { type }),
    ...(minutes !== undefined && { minutes: Number(minutes) }),
    ...(agent && { agentId: agent.id }),
    ...(documents !== undefined && { documents: documents.split('|') }),
  }
}

function whatHappened(
  appointment: Appointment,
  status: string | undefined,
  move: object | undefined,
  details: object,
): Happened | undefined {
  // Back, and at another moment or place: what people must hear is when and where, whatever they had heard of the rest.
  if (status === 'planned') return move ? 'moved' : 'restored'
  if (status !== undefined) return status as Happened
  // An appointment that does not stand can be written elsewhere without anybody being told.
  if (move) return appointment.status === 'planned' ? 'moved' : 'detailed'
  return Object.keys(details).length > 0 ? 'detailed' : undefined
}
