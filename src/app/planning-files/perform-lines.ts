import { DateTime } from 'luxon'
import type { Appointment, AppointmentStatus } from '../../domain/appointment.ts'
import type { Office } from '../../domain/office.ts'
import { type Plan, planTexts } from '../../domain/reminder.ts'
import type { LineValues } from '../../domain/schedule/line.ts'
import { getAppointment } from '../../store/appointments/appointments.ts'
import {
  type AppointmentChange,
  addAppointments,
  type NewAppointment,
  setAppointment,
} from '../../store/appointments/write-appointments.ts'
import type { Transaction } from '../../store/engine/database.ts'
import { keepImportedLines, markLinesSeen } from '../../store/files/imports.ts'
import { writeJournal } from '../../store/journal/journal.ts'
import { addPlanned } from '../../store/messages/planned.ts'
import { setPhoneDoubt } from '../../store/people/phone-doubts.ts'
import { addProbationers, setPhone, setProbationer } from '../../store/people/write-people.ts'
import { changeStatus } from '../appointments/change-status.ts'
import { type MoveByFile, moveByFile } from '../appointments/move-by-file.ts'
import { tellTooLate } from '../texts/plan-texts.ts'
import { agentOf, type ImportRun, whereOf } from './import-run.ts'
import type { AppointmentPlan } from './plan-known-line.ts'
import type { LinesPlan } from './plan-lines.ts'
import type { NewLine } from './plan-new-line.ts'
import type { PersonPlan } from './plan-person.ts'
import { detailsOfStored, type UndoStep } from './undo-step.ts'

/** Writes what was planned of some lines, and down in the run how to undo it. */
export async function performLines(tx: Transaction, run: ImportRun, plan: LinesPlan): Promise<void> {
  const { office, people, known, remembered, seen } = plan
  for (const person of people) await changePerson(tx, run, person)
  await moveAppointments(
    tx,
    run,
    office,
    known.filter(({ happened }) => happened === 'moved'),
  )
  for (const plan of known) {
    const { happened } = plan
    if (happened === 'moved') continue
    const status = happened === 'restored' ? 'planned' : happened === 'detailed' ? undefined : happened
    await changeAppointment(tx, run, office, plan, status)
  }
  for (const { line, before } of remembered) {
    const { subjectId, importId } = before ?? line
    const { officeId, identity } = line
    run.steps.push({ changed: 'line', officeId, identity, subjectId, importId, cells: before?.cells ?? null })
  }
  await addNewLines(tx, run, plan)
  const lines = remembered.map(({ line }) => line)
  await keepImportedLines(tx, lines, run.parts.newId)
  if (seen.length > 0) await markLinesSeen(tx, seen, run.id)
}

async function changePerson(tx: Transaction, run: ImportRun, { after: { id }, names, phone, step }: PersonPlan) {
  if (Object.keys(names).length > 0) await setProbationer(tx, id, names)
  if (phone) {
    await setPhone(tx, id, phone.number)
    if (phone.landline) await setPhoneDoubt(tx, id, phone.number, 'landline')
  }
  run.steps.push(step)
}

async function moveAppointments(tx: Transaction, run: ImportRun, office: Office, plans: AppointmentPlan[]) {
  const moves: MoveByFile[] = []
  for (const { appointment: before, apply } of plans)
    moves.push({ before, to: await changeOf(tx, run, office, before, apply) })
  const moved = await moveByFile(tx, run.parts, moves, { importId: run.id }, run.now)
  for (const [place, { before }] of moves.entries()) {
    const after = moved[place]
    if (after) run.steps.push(stepBack(before, after, run.now))
  }
}

async function changeAppointment(
  tx: Transaction,
  run: ImportRun,
  office: Office,
  { appointment: before, apply }: AppointmentPlan,
  status: AppointmentStatus | undefined,
): Promise<void> {
  const { now, parts } = run
  const change = await changeOf(tx, run, office, before, apply)
  if (status) {
    const by = { importId: run.id }
    const after = await changeStatus(tx, parts, { before, status, also: change, by }, now)
    run.steps.push(stepBack(before, after, now))
    return
  }
  const { id, version } = before
  await setAppointment(tx, id, change, now)
  const after = detailsOfStored(await getAppointment(tx, id))
  run.steps.push({ changed: 'details', id, version, before: detailsOfStored(before), after })
}

async function changeOf(
  tx: Transaction,
  run: ImportRun,
  office: Office,
  before: Appointment,
  { type, minutes, agentEmail, documents, startsAt, place, address }: LineValues,
): Promise<AppointmentChange> {
  const agent = await agentOf(tx, run, office, agentEmail)
  const change: AppointmentChange = {
    ...(type !== undefined && { type }),
    ...(minutes !== undefined && { minutes: Number(minutes) }),
    ...(agent && { agentId: agent.id }),
    ...(documents !== undefined && { documents: documents.split('|') }),
    ...(startsAt !== undefined && { startsAt: DateTime.fromISO(startsAt, { zone: office.zone }).toUTC() }),
  }
  if (place === undefined && address === undefined) return change
  const named = { name: place ?? before.place.name, address }
  return { ...change, ...(await whereOf(tx, run, office, type ?? before.type, named)) }
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

/** Books new appointments, many in a few statements, with the texts they deserve. */
async function addNewLines(tx: Transaction, run: ImportRun, { office, newPeople, created }: LinesPlan): Promise<void> {
  const { now, parts } = run
  const { newId } = parts
  const appointments: (NewAppointment & Appointment)[] = []
  for (const booking of created) appointments.push(await newAppointment(tx, run, office, booking))
  const plans = appointments.map((appointment) => ({ appointment, plan: planOf(run, office, appointment) }))
  run.steps.push(...appointments.map(({ id }) => ({ made: 'appointment' as const, id })))
  run.steps.push(...newPeople.map(({ id }) => ({ made: 'person' as const, id })))
  await addProbationers(tx, newPeople, now)
  await addAppointments(tx, appointments, now)
  const texts = plans.flatMap(({ appointment: { id: appointmentId, officeId, probationerId, version }, plan }) =>
    plan.texts.map((text) => ({ ...text, officeId, probationerId, appointmentId, version })),
  )
  await addPlanned(tx, texts, newId, now)
  const lines = created.map(({ line, key, id }) => ({
    officeId: office.id,
    kind: 'planning' as const,
    identity: key,
    subjectId: id,
    cells: valuesOfNew(line.values),
    importId: run.id,
  }))
  await keepImportedLines(tx, lines, newId)
  const entries = appointments.map(({ id: appointmentId, officeId, probationerId }) => ({
    ...{ officeId, probationerId, appointmentId },
    ...{ actor: 'import' as const, what: 'appointmentBooked' },
  }))
  await writeJournal(tx, entries, newId, now)
  for (const { appointment, plan } of plans) if (plan.tooLate.length > 0) await tellTooLate(tx, parts, appointment, now)
}

/** What an empty cell stands for in a new line: a later file may change it, and does not contradict us. */
export function valuesOfNew(values: LineValues): LineValues {
  return { status: 'planned', language: 'fr', ...values }
}

async function newAppointment(
  tx: Transaction,
  run: ImportRun,
  office: Office,
  booking: NewLine,
): Promise<NewAppointment & Appointment> {
  const { line } = booking
  const where = await whereOf(tx, run, office, line.type, { name: line.placeName, address: line.address })
  const agent = await agentOf(tx, run, office, line.agentEmail)
  const place = { id: where.placeId, name: line.placeName, address: line.address ?? '' }
  return {
    ...asBooked(office, booking, place),
    ...where,
    agentId: agent?.id,
    bookedAhead: line.startsAt > run.now,
    importId: run.id,
  }
}

/** A new appointment as its line says it, at this place. */
export function asBooked(
  { id: officeId }: Office,
  { line, id, person, candidates }: NewLine,
  place: { id: string; name: string; address: string },
): Appointment {
  return {
    id,
    officeId,
    probationerId: person.id,
    type: line.type,
    reference: line.reference,
    startsAt: line.startsAt.toUTC(),
    minutes: line.minutes,
    place: { officeId, ...place, directions: undefined, contact: undefined },
    agentId: undefined,
    documents: line.documents,
    status: line.status ?? 'planned',
    answer: 'none',
    version: 1,
    movedByText: 0,
    slotId: undefined,
    doubtful: candidates.length > 0,
  }
}

/** The texts a new appointment deserves depend on its office, type, start and standing only. */
export function planOf({ plans, types, summons, now }: ImportRun, office: Office, appointment: Appointment): Plan {
  const key = [office.id, appointment.type, appointment.startsAt.toMillis(), appointment.status].join(' ')
  const known = plans.get(key)
  if (known) return known
  const type = types.get(office.id)?.get(appointment.type)
  const plan = type
    ? planTexts({ what: 'loaded', summons }, { appointment, office, type }, now)
    : { texts: [], tooLate: [] }
  plans.set(key, plan)
  return plan
}
