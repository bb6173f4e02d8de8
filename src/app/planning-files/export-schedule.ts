import type { DateTime } from 'luxon'
import type { Appointment } from '../../domain/appointment.ts'
import type { Office } from '../../domain/office.ts'
import type { Probationer } from '../../domain/people.ts'
import { lineKey } from '../../domain/schedule/line-key.ts'
import type { PlanningRecord } from '../../domain/schedule/planning-cells.ts'
import { valuesOfStored } from '../../domain/schedule/values.ts'
import { listAgents } from '../../store/agents/agents.ts'
import { listPageOfAppointments } from '../../store/appointments/appointments.ts'
import { type ImportedLine, keepImportedLines, lastSeenIn, listImportedLines } from '../../store/files/imports.ts'
import { listOffices } from '../../store/offices/offices.ts'
import { listWithSharing } from '../../store/people/by-number.ts'
import type { Parts } from '../parts.ts'
import { type Change, changesSince } from './changes-since.ts'

/** Appointments read at a time: memory does not grow with the planning. */
const AT_ONCE = 200

interface ExportRequest {
  /** Undefined: every office. */
  officeCode?: string | undefined
  /** Of this office alone, whatever others are called. */
  officeId?: string | undefined
  /** Only what changed since then, on the clock of each office. */
  since?: ((zone: string) => DateTime) | undefined
}

/** One line of the planning, and what changed of it when that was asked. */
export interface ExportedLine {
  record: PlanningRecord
  zone: string
  changes: Change[]
}

/** The planning as it stands, one appointment a line, in the order of the day. A reader that stops early reads no further. */
export async function* exportSchedule(parts: Parts, request: ExportRequest): AsyncGenerator<ExportedLine> {
  const wanted = request.officeCode?.toLowerCase()
  const offices = await listOffices(parts.store)
  const asked = offices.filter(({ id }) => request.officeId === undefined || id === request.officeId)
  for (const office of asked.filter(({ code }) => !wanted || code.toLowerCase() === wanted)) {
    const agents = await listAgents(parts.store)
    const emails = new Map(agents.map(({ id, email }) => [id, email]))
    for (let after: Appointment | undefined; ; ) {
      const page = await listPageOfAppointments(parts.store, office.id, { after, limit: AT_ONCE })
      yield* await linesOf(parts, office, page, emails, request.since?.(office.zone))
      after = page.at(-1)
      if (page.length < AT_ONCE) break
    }
  }
}

async function linesOf(
  parts: Parts,
  office: Office,
  page: Appointment[],
  emails: Map<string, string>,
  since: DateTime | undefined,
): Promise<ExportedLine[]> {
  const ids = [...new Set(page.map(({ probationerId }) => probationerId))]
  const { people } = await listWithSharing(parts.store, ids)
  const changes: Map<string, Change[]> = since
    ? await changesSince(parts.store, page, people, since, parts.clock.now())
    : new Map()
  const lines = page
    .filter(({ id }) => !since || changes.has(id))
    .map((appointment) => {
      const record = recordOf(appointment, people, emails, office)
      return { appointment, record, zone: office.zone, changes: changes.get(appointment.id) ?? [] }
    })
  await knowAgain(parts, office, lines)
  return lines
}

function recordOf(
  appointment: Appointment,
  people: Map<string, Probationer>,
  emails: Map<string, string>,
  office: Office,
): PlanningRecord {
  const person = people.get(appointment.probationerId)
  if (!person) throw new Error(`appointment ${appointment.id} has lost its person`)
  const agentEmail = appointment.agentId ? emails.get(appointment.agentId) : undefined
  return {
    caseNumber: person.caseNumber,
    reference: appointment.reference,
    officeCode: office.code,
    values: valuesOfStored(person, appointment, agentEmail, office.zone),
  }
}

/**
 * A line without a reference is known by its moment: of an appointment that has moved since it was loaded, the exported line would come
 * back as a new appointment. So it is remembered as if it had been loaded.
 */
async function knowAgain(
  { store, newId }: Parts,
  office: Office,
  lines: { appointment: Appointment; record: PlanningRecord }[],
): Promise<void> {
  const nameless = lines
    .filter(({ record }) => record.reference === undefined)
    .map(({ appointment, record }) => {
      const startsAt = appointment.startsAt.setZone(office.zone)
      const identity = lineKey({ ...appointment, caseNumber: record.caseNumber, startsAt })
      return { identity, subjectId: appointment.id, cells: record.values }
    })
  if (nameless.length === 0) return
  const known = await listImportedLines(
    store,
    office.id,
    'planning',
    nameless.map(({ identity }) => identity),
  )
  const strange = nameless.filter(({ identity }) => !known.has(identity))
  const importIds = await lastSeenIn(
    store,
    strange.map(({ subjectId }) => subjectId),
  )
  const remembered = strange.flatMap((line): ImportedLine[] => {
    const importId = importIds.get(line.subjectId)
    return importId ? [{ ...line, officeId: office.id, kind: 'planning', importId }] : []
  })
  if (remembered.length > 0) await store.transaction((tx) => keepImportedLines(tx, remembered, newId))
}
