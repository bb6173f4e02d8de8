import type { DateTime } from 'luxon'
import type { Appointment } from '../../domain/appointment.ts'
import type { Office } from '../../domain/office.ts'
import type { Probationer } from '../../domain/people.ts'
import { sameValues } from '../../domain/schedule/changes.ts'
import type { Field } from '../../domain/schedule/column-words.ts'
import { fold } from '../../domain/schedule/fold.ts'
import { columnName, type Header } from '../../domain/schedule/header.ts'
import type { LineValues, ScheduleLine } from '../../domain/schedule/line.ts'
import { lineKey, referenceKey } from '../../domain/schedule/line-key.ts'
import type { LineProblemCode } from '../../domain/schedule/problem.ts'
import { onClock } from '../../domain/schedule/values.ts'
import { listAppointments, listByReferences, listComing } from '../../store/appointments/appointments.ts'
import type { Session } from '../../store/engine/database.ts'
import { type ImportedLine, type KnownLine, listImportedLines } from '../../store/files/imports.ts'
import type { NewProbationer } from '../../store/people/write-people.ts'
import type { Ahead } from './ahead.ts'
import { noteTaking, takenBy } from './double-bookings.ts'
import { type ImportRun, note, noteWrong } from './import-run.ts'
import { asKnown } from './known-cases.ts'
import { type AppointmentPlan, planKnownLine } from './plan-known-line.ts'
import { type NewLine, planNewLine } from './plan-new-line.ts'
import { type PersonPlan, planPersonOfNewLine } from './plan-person.ts'

/** What some lines of a planning do to the store, worked out without writing anything. */
export interface LinesPlan {
  office: Office
  newPeople: NewProbationer[]
  people: PersonPlan[]
  known: AppointmentPlan[]
  created: NewLine[]
  /** What known lines say now, and what they said before. */
  remembered: { line: ImportedLine; before: KnownLine | undefined; personId: string }[]
  /** Appointments whose lines are still in the file, of those that may be looked for. */
  seen: string[]
  /** Appointments that a line is about, refused or not. */
  named: string[]
}

/**
 * Compares lines with what is known of them, writes down in the run what becomes of each, and says what is to be performed. `ahead`: what
 * earlier lines of the file would have changed, when none of it is performed.
 */
export async function planLines(
  session: Session,
  run: ImportRun,
  office: Office,
  written: ScheduleLine[],
  ahead?: Ahead,
): Promise<LinesPlan> {
  const { now } = run
  const imported = await listImportedLines(session, office.id, 'planning', written.map(lineKey))
  const same = new Set(written.filter((line) => isSame(session, line, imported.get(lineKey(line)))))
  const { lines, people, corrected } = await asKnown(session, run, office, { lines: written, same, ahead })
  const renamed = lines.filter((line, place) => line !== written[place])
  for (const [key, line] of await listImportedLines(session, office.id, 'planning', renamed.map(lineKey)))
    imported.set(key, line)
  const others = lines.filter((line) => !same.has(line))
  const known = await readKnown(session, office, { lines: others, imported, people }, now)
  const plan: LinesPlan = {
    office,
    newPeople: [],
    people: [],
    known: [],
    created: [],
    remembered: [],
    seen: [],
    named: [],
  }
  const momentsHere = ahead ? await readMoments(session, office, lines, { same, imported }) : new Map<string, string>()
  const keys = new Set<string>()
  const met = new Map<string, NewProbationer>()
  for (const line of lines) {
    const key = lineKey(line)
    if (keys.has(key)) {
      // Told only now that its case is the one of another line, written otherwise.
      refuse(run, line, 'lineTwice')
      continue
    }
    keys.add(key)
    const last = imported.get(key)
    if (last) plan.named.push(last.subjectId)
    if (last && same.has(line)) {
      noteSilent(run, line, momentsHere.get(last.subjectId))
      see(plan, line, last.subjectId)
      if (!line.phone && !last.hasPhone) noteWithoutPhone(run, line)
      continue
    }
    const appointment = last
      ? known.appointments.get(last.subjectId)
      : known.byReference.get(referenceKey(line.reference ?? ''))
    if (appointment) plan.named.push(appointment.id)
    const owner = people.get(line.caseNumber)
    const former = owner ? undefined : corrected.get(line.caseNumber)
    if (former && !isSomebodyElse(line, former)) {
      refuse(run, line, 'caseCorrected', former.caseNumber)
      run.unread.cases.add(former.caseNumber)
      continue
    }
    const problem = problemOf({ line, appointment, last: last?.cells, owner, met: met.get(line.caseNumber) }, now)
    if (problem === 'pastAndSilent') {
      run.report.ignored++
      note(run, 'ignored', line)
    } else if (problem) refuse(run, line, problem)
    else if (appointment && owner) {
      see(plan, line, appointment.id)
      const planned = await planKnownLine(session, { run, office, line, last: last?.cells, appointment, person: owner })
      takePerson(plan, people, planned.person)
      if (planned.appointment) {
        plan.known.push(planned.appointment)
        noteTaking(run, office, line, takenBy(run, line, planned.appointment))
      }
      if (planned.remember) {
        const said = { officeId: office.id, kind: 'planning' as const, identity: key, subjectId: appointment.id }
        plan.remembered.push({
          line: { ...said, importId: run.id, cells: planned.remember },
          before: last,
          personId: owner.id,
        })
      }
    } else {
      if (owner) takePerson(plan, people, await planPersonOfNewLine(session, run, { line, person: owner, ahead }))
      const created = planNewLine(run, office, {
        line,
        key,
        owner,
        met: met.get(line.caseNumber),
        coming: known.coming,
      })
      if (!owner) met.set(line.caseNumber, created.person)
      plan.created.push(created)
      const isStanding = (line.status ?? 'planned') === 'planned'
      noteTaking(run, office, line, { id: created.id, agentEmail: line.agentEmail, type: line.type, isStanding })
    }
    if (!problem && !line.phone && !owner?.phone) noteWithoutPhone(run, line)
  }
  plan.newPeople.push(...met.values())
  return plan
}

/** Whether it says of the same person what it said last time: whatever has been changed here since, nothing is to be done about it. */
function isSame(session: Session, line: ScheduleLine, last: KnownLine | undefined): boolean {
  if (!last?.caseKey || !session.vault.lookups('case', line.caseNumber).includes(last.caseKey)) return false
  return sameValues(line.values, last.cells)
}

/** Where the appointments of lines that say nothing new stand: moved here since, a line is shown with its old day. */
async function readMoments(
  session: Session,
  { zone }: Office,
  lines: ScheduleLine[],
  { same, imported }: { same: ReadonlySet<ScheduleLine>; imported: Map<string, KnownLine> },
): Promise<Map<string, string>> {
  const ids = lines.flatMap((line) => (same.has(line) ? (imported.get(lineKey(line))?.subjectId ?? []) : []))
  const appointments = await listAppointments(session, ids)
  return new Map(appointments.map(({ id, startsAt }) => [id, onClock(startsAt.setZone(zone))]))
}

function noteSilent(run: ImportRun, line: ScheduleLine, here: string | undefined): void {
  const silent = line.startsAt <= run.now ? 'ignored' : 'unchanged'
  run.report[silent]++
  note(run, silent, line, [], here)
}

function noteWithoutPhone(run: ImportRun, line: ScheduleLine): void {
  run.report.withoutPhone++
  note(run, 'withoutPhone', line)
}

/** Only lines without a reference are ever looked for among those that left a file. */
function see({ seen }: LinesPlan, line: ScheduleLine, subjectId: string): void {
  if (line.reference === undefined) seen.push(subjectId)
}

/** The lines below are compared with the person as this one leaves them. */
function takePerson(plan: LinesPlan, people: Map<string, Probationer>, changed: PersonPlan | undefined): void {
  if (!changed) return
  plan.people.push(changed)
  people.set(changed.after.caseNumber, changed.after)
}

interface Known {
  appointments: Map<string, Appointment>
  byReference: Map<string, Appointment>
  coming: Appointment[]
}

/** What the store knows of the appointments of these lines, in a handful of queries. */
async function readKnown(
  session: Session,
  office: Office,
  {
    lines,
    imported,
    people,
  }: { lines: ScheduleLine[]; imported: Map<string, KnownLine>; people: Map<string, Probationer> },
  now: DateTime,
): Promise<Known> {
  const appointments = await listAppointments(
    session,
    lines.flatMap((line) => imported.get(lineKey(line))?.subjectId ?? []),
  )
  const references = lines.flatMap((line) => (imported.has(lineKey(line)) ? [] : (line.reference ?? [])))
  const referenced = await listByReferences(session, office.id, references)
  const movable = lines.flatMap(({ reference, caseNumber }) =>
    reference === undefined ? (people.get(caseNumber)?.id ?? []) : [],
  )
  return {
    appointments: new Map(appointments.map((appointment) => [appointment.id, appointment])),
    byReference: new Map(referenced.map((appointment) => [referenceKey(appointment.reference ?? ''), appointment])),
    coming: await listComing(session, [...new Set(movable)], now),
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
  caseCorrected: 'caseNumber',
  lineTwice: 'caseNumber',
}

function refuse(run: ImportRun, line: ScheduleLine, code: LineProblemCode, instead?: string): void {
  const { report, header } = run
  const field = FIELD_OF[code] ?? 'reference'
  const value = instead ?? line.cells[field] ?? ''
  const problem = { line: line.line, column: columnName(header, field), code, value }
  report.refused.push(problem)
  noteWrong(run, { line: line.line, cells: cellsOf(line, header) }, [problem])
}

/** The cells of a line back under their columns. */
function cellsOf({ cells }: ScheduleLine, { entries }: Header): string[] {
  const row: string[] = []
  for (const [field, { index }] of entries) row[index] = cells[field] ?? ''
  return Array.from(row, (cell) => cell ?? '')
}
