import type { DateTime } from 'luxon'
import type { Appointment } from '../../domain/appointment.ts'
import type { Office } from '../../domain/office.ts'
import type { Probationer } from '../../domain/people.ts'
import { sameValues } from '../../domain/schedule/changes.ts'
import type { Field } from '../../domain/schedule/column-words.ts'
import { fold } from '../../domain/schedule/fold.ts'
import { columnName } from '../../domain/schedule/header.ts'
import type { LineValues, ScheduleLine } from '../../domain/schedule/line.ts'
import { lineKey, referenceKey } from '../../domain/schedule/line-key.ts'
import type { LineProblemCode } from '../../domain/schedule/problem.ts'
import { readPlanningLine } from '../../domain/schedule/read-planning.ts'
import {
  listAppointments,
  listByReferences,
  listComing,
  listDoubtful,
  setAppointment,
} from '../../store/appointments/appointments.ts'
import type { Transaction } from '../../store/engine/database.ts'
import {
  type ImportedLine,
  keepImportedLines,
  lastSeenIn,
  listImportedLines,
  listSaid,
  markLinesSeen,
  type SaidLine,
} from '../../store/files/imports.ts'
import { caseKeyOf, listByCases, sharedAmong } from '../../store/people/people.ts'
import { listSilent } from '../../store/people/stopped-numbers.ts'
import { withoutHomes } from './addresses.ts'
import { applyKnownLine } from './import-known-line.ts'
import { addNewLines, type NewLine } from './import-new-lines.ts'
import { type ImportRun, type LineWork, note, officeOf } from './import-run.ts'
import { asKnown } from './known-cases.ts'

/** A planning: each line compared with itself as last imported, so that only what this file changed is applied. */
export function importPlanning(run: ImportRun): LineWork<ScheduleLine> {
  const told = withoutHomes(run.header, run.addresses)
  return {
    read: (row) => told(readPlanningLine(row, run.header, run.rules)),
    async apply(tx, lines) {
      const byOffice = Map.groupBy(lines, (line) => officeOf(run, line))
      for (const [office, ofOffice] of byOffice) await applyLines(tx, run, office, ofOffice)
    },
  }
}

async function applyLines(tx: Transaction, run: ImportRun, office: Office, written: ScheduleLine[]): Promise<void> {
  const { now } = run
  const same = await findSame(tx, office, written)
  const lines = await asKnown(tx, run, office, { lines: written, same })
  const known = await readKnown(
    tx,
    office,
    lines.filter((line) => !same.has(line)),
    now,
  )
  const news: NewLine[] = []
  const seen: string[] = []
  const remembered: ImportedLine[] = []
  const keys = new Set<string>()
  for (const line of lines) {
    const key = lineKey(line)
    if (keys.has(key)) {
      // Told only now that its case is the one of another line, written otherwise.
      refuse(run, line, 'lineTwice')
      continue
    }
    keys.add(key)
    const unchanged = same.get(line)
    if (unchanged) {
      const silent = line.startsAt <= now ? 'ignored' : 'unchanged'
      run.report[silent]++
      note(run, silent, line)
      // Only lines without a reference are ever looked for among those that left a file.
      if (line.reference === undefined) seen.push(unchanged.subjectId)
      if (!line.phone && !unchanged.hasPhone) noteWithoutPhone(run, line)
      continue
    }
    const last = known.lines.get(key)
    const appointment = last
      ? known.appointments.get(last.subjectId)
      : known.byReference.get(referenceKey(line.reference ?? ''))
    const met = news.find((earlier) => earlier.line.caseNumber === line.caseNumber)?.line
    const owner = known.people.get(line.caseNumber)
    const problem = problemOf({ line, appointment, last: last?.cells, owner, met }, now)
    if (problem === 'pastAndSilent') {
      run.report.ignored++
      note(run, 'ignored', line)
    } else if (problem) refuse(run, line, problem)
    else if (appointment) {
      if (line.reference === undefined) seen.push(appointment.id)
      const subject = { run, office, line, last: last?.cells, appointment }
      const remember = await applyKnownLine(tx, subject)
      if (remember) {
        const identified = { officeId: office.id, identity: key, subjectId: appointment.id, importId: run.id }
        remembered.push({ ...identified, kind: 'planning', cells: remember })
        const { subjectId, importId } = last ?? identified
        run.steps.push({ changed: 'line', ...identified, subjectId, importId, cells: last?.cells ?? null })
      }
    } else news.push({ line, key, probationer: known.people.get(line.caseNumber), coming: known.coming })
    if (!problem && !line.phone && !knownPhone(line, known)) noteWithoutPhone(run, line)
  }
  await addNewLines(tx, run, office, news)
  await listNumbersApart(tx, run, lines)
  await keepImportedLines(tx, remembered, run.parts.newId)
  if (seen.length > 0) await markLinesSeen(tx, seen, run.id)
}

/** Lines that say of the same person what they said last time: whatever has been changed here since, nothing is to be done about them. */
async function findSame(tx: Transaction, office: Office, lines: ScheduleLine[]): Promise<Map<ScheduleLine, SaidLine>> {
  const said = await listSaid(tx, office.id, lines.map(lineKey))
  const same = new Map<ScheduleLine, SaidLine>()
  for (const line of lines) {
    const last = said.get(lineKey(line))
    if (last && last.caseKey === caseKeyOf(tx, line.caseNumber) && sameValues(line.values, last.cells))
      same.set(line, last)
  }
  return same
}

function noteWithoutPhone(run: ImportRun, line: ScheduleLine): void {
  run.report.withoutPhone++
  note(run, 'withoutPhone', line)
}

/** Names the lines whose number somebody else has too, or that was silenced before: nothing goes there until a person has seen to it. */
async function listNumbersApart(tx: Transaction, { report, header }: ImportRun, lines: ScheduleLine[]): Promise<void> {
  const phones = lines.flatMap(({ phone }) => (phone === undefined ? [] : [phone]))
  const shared = await sharedAmong(tx, phones)
  const silent = await listSilent(tx, phones)
  const column = columnName(header, 'phone')
  for (const { line, phone = '', cells } of lines) {
    const about = { line, column, value: cells.phone ?? '' }
    if (shared.has(phone)) report.notices.push({ ...about, code: 'sharedNumber' })
    if (silent.get(phone)?.stoppedAt) report.notices.push({ ...about, code: 'stoppedNumber' })
    if (silent.get(phone)?.wrongNumber) report.notices.push({ ...about, code: 'wrongNumber' })
  }
}

interface Known {
  people: Map<string, Probationer>
  lines: Map<string, ImportedLine>
  appointments: Map<string, Appointment>
  byReference: Map<string, Appointment>
  coming: Appointment[]
}

/** Everything the store knows about these lines, in a handful of queries. */
async function readKnown(tx: Transaction, office: Office, lines: ScheduleLine[], now: DateTime): Promise<Known> {
  const people = await listByCases(tx, office.id, [...new Set(lines.map(({ caseNumber }) => caseNumber))])
  const imported = await listImportedLines(tx, office.id, 'planning', lines.map(lineKey))
  const appointments = await listAppointments(
    tx,
    [...imported.values()].map(({ subjectId }) => subjectId),
  )
  const references = lines.flatMap(({ reference }) => (reference === undefined ? [] : [reference]))
  const referenced = await listByReferences(tx, office.id, references)
  const withoutReference = lines.filter(({ reference }) => reference === undefined)
  const cases = new Set(withoutReference.map(({ caseNumber }) => caseNumber))
  const movable = people.filter(({ caseNumber }) => cases.has(caseNumber)).map(({ id }) => id)
  return {
    people: new Map(people.map((probationer) => [probationer.caseNumber, probationer])),
    lines: imported,
    appointments: new Map(appointments.map((appointment) => [appointment.id, appointment])),
    byReference: new Map(referenced.map((appointment) => [referenceKey(appointment.reference ?? ''), appointment])),
    coming: movable.length > 0 ? await listComing(tx, movable, now) : [],
  }
}

type Names = Pick<Probationer, 'lastName' | 'firstName'>

/**
 * Why the store cannot take this line, or that there is nothing to take. `owner`: whom the store knows under its case number; `met`: an
 * earlier line of the same file that is the first of it.
 */
function problemOf(
  {
    line,
    appointment,
    last,
    owner,
    met,
  }: {
    line: ScheduleLine
    appointment: Appointment | undefined
    last: LineValues | undefined
    owner: Probationer | undefined
    met: Partial<Names> | undefined
  },
  now: DateTime,
): LineProblemCode | 'pastAndSilent' | undefined {
  if (appointment && owner?.id !== appointment.probationerId) return 'referenceOfAnotherCase'
  if (isSomebodyElse(line, owner ?? met ?? {})) return 'caseOfAnotherName'
  const { status = 'planned', startsAt } = line
  if (startsAt > now) return status === 'honoured' || status === 'missed' ? 'outcomeBeforeTime' : undefined
  if (!appointment) return status === 'planned' ? 'newLineInPast' : status === 'cancelled' ? 'pastAndSilent' : undefined
  // A coming appointment that the file itself moves into the past: a year mistyped, most often.
  const slipped = appointment.startsAt > now && status === 'planned' && line.values.startsAt !== last?.startsAt
  return slipped ? 'newLineInPast' : undefined
}

/** Another first name and another last name under a known case number: columns that slipped, not a person who changed both. */
function isSomebodyElse(line: ScheduleLine, { lastName, firstName }: Partial<Names>): boolean {
  const differs = (said: string | undefined, known: string | undefined) =>
    !!said && !!known && fold(said) !== fold(known)
  return differs(line.lastName, lastName) && differs(line.firstName, firstName)
}

const FIELD_OF: Partial<Record<LineProblemCode, Field>> = {
  newLineInPast: 'date',
  outcomeBeforeTime: 'status',
  caseOfAnotherName: 'caseNumber',
  lineTwice: 'caseNumber',
}

function refuse({ report, header }: ImportRun, line: ScheduleLine, code: LineProblemCode): void {
  const field = FIELD_OF[code] ?? 'reference'
  const value = line.cells[field] ?? ''
  report.refused.push({ line: line.line, column: columnName(header, field), code, value })
}

function knownPhone(line: ScheduleLine, { people }: Known): string | undefined {
  return people.get(line.caseNumber)?.phone
}

/**
 * A new line without a reference whose person and type match a coming appointment that has left the file is probably a move of
 * it: its texts wait until somebody says which. Known only now that the whole file has been read; worked out from the store, so
 * that a file whose loading was cut short is put right by the next.
 */
export async function settleDoubts(tx: Transaction, run: ImportRun): Promise<void> {
  const { now, id } = run
  const waiting: Appointment[] = []
  for (const { id: officeId } of run.offices) waiting.push(...(await listDoubtful(tx, officeId, now)))
  for (const doubtful of waiting) {
    const coming = await listComing(tx, [doubtful.probationerId], now)
    const candidates = coming.filter((other) => other.id !== doubtful.id && isSameMatter(other, doubtful))
    const lastSeen = await lastSeenIn(tx, [doubtful.id, ...candidates.map((other) => other.id)])
    if (lastSeen.get(doubtful.id) !== id) continue
    const gone = candidates.some((other) => lastSeen.has(other.id) && lastSeen.get(other.id) !== id)
    const perhaps = run.perhapsMoved.find((one) => one.id === doubtful.id)
    if (!gone) {
      await setAppointment(tx, doubtful.id, { doubtful: false }, now)
      if (!perhaps) run.steps.push({ changed: 'doubt', id: doubtful.id })
    } else if (perhaps) {
      run.report.doubtful++
      const { id: _, ...line } = perhaps
      run.outcomes.push({ what: 'doubtful', ...line })
    }
  }
}

function isSameMatter(one: Appointment, other: Appointment): boolean {
  return one.type === other.type && one.reference === undefined && other.reference === undefined
}
