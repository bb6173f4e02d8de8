import type { Appointment } from '../../domain/appointment.ts'
import type { Office } from '../../domain/office.ts'
import type { Probationer } from '../../domain/people.ts'
import { type Plan, planTexts } from '../../domain/reminder.ts'
import type { ScheduleLine } from '../../domain/schedule/line.ts'
import { addAppointments, type NewAppointment } from '../../store/appointments/appointments.ts'
import type { Transaction } from '../../store/engine/database.ts'
import { type ImportedLine, keepImportedLines } from '../../store/files/imports.ts'
import { type JournalEntry, writeJournal } from '../../store/journal/journal.ts'
import { addPlanned } from '../../store/messages/planned.ts'
import { addProbationers, type NewProbationer } from '../../store/people/people.ts'
import { tellTooLate } from '../texts/plan-texts.ts'
import { updatePerson } from './import-person.ts'
import { agentOf, type ImportRun, named, note, whereOf } from './import-run.ts'

/** A line the store does not know yet, with what it knows around it. */
export interface NewLine {
  line: ScheduleLine
  key: string
  probationer: Probationer | undefined
  /** Coming appointments of these people: a new line may be a move of one. */
  coming: Appointment[]
}

/** Books new appointments, many in a few statements, with the texts they deserve. */
export async function addNewLines(tx: Transaction, run: ImportRun, office: Office, news: NewLine[]): Promise<void> {
  const { now, parts } = run
  const { newId } = parts
  const people = new Map<string, NewProbationer>()
  const appointments: NewAppointment[] = []
  const texts: Parameters<typeof addPlanned>[1] = []
  const lines: ImportedLine[] = []
  const entries: JournalEntry[] = []
  const late: Appointment[] = []
  for (const { line, key, probationer, coming } of news) {
    const person = probationer ?? completed(people.get(line.caseNumber), newPerson(line, office, newId()))
    if (!probationer) people.set(line.caseNumber, person)
    if (probationer) await updatePerson(tx, run, { line, last: undefined, probationer })
    const appointment = await newAppointment(tx, run, office, { line, person, coming })
    appointments.push(appointment)
    const plan = planOf(run, office, appointment)
    const about = {
      officeId: office.id,
      probationerId: person.id,
      appointmentId: appointment.id,
      version: 1,
    }
    texts.push(...plan.texts.map((text) => ({ ...text, ...about })))
    if (plan.tooLate.length > 0) late.push(appointment)
    lines.push({
      officeId: office.id,
      kind: 'planning',
      identity: key,
      subjectId: appointment.id,
      // What an empty cell stands for in a new line: a later file may change it, and does not contradict us.
      cells: { status: 'planned', language: 'fr', ...line.values },
      importId: run.id,
    })
    entries.push({
      officeId: office.id,
      probationerId: person.id,
      appointmentId: appointment.id,
      actor: 'import',
      what: 'appointmentBooked',
    })
    run.report.created++
    note(run, 'created', line)
    run.steps.push({ made: 'appointment', id: appointment.id })
  }
  run.steps.push(...[...people.values()].map(({ id }) => ({ made: 'person' as const, id })))
  await addProbationers(tx, [...people.values()], now)
  await addAppointments(tx, appointments, now)
  await addPlanned(tx, texts, newId, now)
  await keepImportedLines(tx, lines, newId)
  await writeJournal(tx, entries, newId, now)
  for (const appointment of late) await tellTooLate(tx, parts, appointment, now)
}

/** The texts a new appointment deserves depend on its office, type, start and standing only. */
function planOf({ plans, types, summons, now }: ImportRun, office: Office, appointment: Appointment): Plan {
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

/** A person met earlier in the file, with what a later line adds: a number or a name that was not yet said. */
function completed(known: NewProbationer | undefined, later: NewProbationer): NewProbationer {
  if (!known) return later
  const phone = known.phone ? known : later
  return {
    ...known,
    lastName: known.lastName || later.lastName,
    firstName: known.firstName || later.firstName,
    phone: phone.phone,
    phoneDoubt: phone.phoneDoubt,
  }
}

function newPerson(line: ScheduleLine, office: Office, id: string): NewProbationer {
  return {
    id,
    officeId: office.id,
    caseNumber: line.caseNumber,
    lastName: line.lastName ?? '',
    firstName: line.firstName ?? '',
    phone: line.phone,
    language: line.language ?? 'fr',
    // A landline is kept, since people answer it, and never texted.
    phoneDoubt: line.landline ? 'landline' : undefined,
  }
}

async function newAppointment(
  tx: Transaction,
  run: ImportRun,
  office: Office,
  { line, person, coming }: { line: ScheduleLine; person: NewProbationer; coming: Appointment[] },
): Promise<NewAppointment & Appointment> {
  const where = await whereOf(tx, run, office, line.type, { name: line.placeName, address: line.address })
  const agent = await agentOf(tx, run, office, line.agentEmail)
  const id = run.parts.newId()
  const status = line.status ?? 'planned'
  const ahead = line.startsAt > run.now
  const candidates =
    line.reference === undefined && ahead && status === 'planned' ? sameMatter(line, person.id, coming) : []
  if (candidates.length > 0) run.perhapsMoved.push({ id, ...named(line) })
  return {
    id,
    officeId: office.id,
    probationerId: person.id,
    type: line.type,
    reference: line.reference,
    startsAt: line.startsAt.toUTC(),
    minutes: line.minutes,
    ...where,
    place: {
      id: where.placeId,
      officeId: office.id,
      name: line.placeName,
      address: line.address ?? '',
      directions: undefined,
      contact: undefined,
    },
    agentId: agent?.id,
    documents: line.documents,
    status,
    answer: 'none',
    version: 1,
    movedByText: 0,
    slotId: undefined,
    doubtful: candidates.length > 0,
    bookedAhead: ahead,
    importId: run.id,
  }
}

/** Coming appointments of the same person and type that have no reference either: this line may be one of them, moved. */
function sameMatter(line: ScheduleLine, probationerId: string, coming: Appointment[]): string[] {
  return coming
    .filter(
      (other) => other.probationerId === probationerId && other.type === line.type && other.reference === undefined,
    )
    .map(({ id }) => id)
}
