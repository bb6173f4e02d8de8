import type { DateTime } from 'luxon'
import { isVisit } from '../../domain/appointment.ts'
import type { AppointmentType, Office, Place } from '../../domain/office.ts'
import type { Agent, Probationer } from '../../domain/people.ts'
import type { Plan } from '../../domain/reminder.ts'
import { asCaseNumber } from '../../domain/schedule/case-number.ts'
import { readCell } from '../../domain/schedule/cell.ts'
import type { Header } from '../../domain/schedule/header.ts'
import type { Addresses } from '../../domain/schedule/homes.ts'
import type { ImportReport } from '../../domain/schedule/import-report.ts'
import type { ReadingRules, ReadLine, Row, ScheduleLine } from '../../domain/schedule/line.ts'
import { referenceKey } from '../../domain/schedule/line-key.ts'
import type { FieldChange, LineOutcome, Outcome } from '../../domain/schedule/line-outcome.ts'
import type { LineProblem, Notice } from '../../domain/schedule/problem.ts'
import { onClock } from '../../domain/schedule/values.ts'
import { type WrongLine, wrongLine } from '../../domain/schedule/wrong-line.ts'
import { findAgent, findAgentByEmail, keepAgent } from '../../store/agents/agents.ts'
import type { Session, Transaction } from '../../store/engine/database.ts'
import { keepPlace } from '../../store/places/places.ts'
import { type Where, whereNamed } from '../appointments/where.ts'
import type { Parts } from '../parts.ts'
import type { PlanningAhead } from './ahead.ts'
import type { Reach } from './reach.ts'
import type { Spreadsheet } from './spreadsheet/with-spreadsheet.ts'
import type { UndoStep } from './undo-step.ts'

/** One import while it runs. */
export interface ImportRun {
  id: string
  parts: Parts
  /** When it began: one moment for the whole file. */
  now: DateTime
  header: Header
  /** What the file's addresses are. */
  addresses: Addresses
  rules: ReadingRules
  /** Whose file it is. */
  office: Office
  offices: Office[]
  types: Map<string, Map<string, AppointmentType>>
  summons: boolean
  fileName: string
  /** New appointments without a reference that may be a move of an older one: known once the whole file is read. */
  perhapsMoved: PerhapsMoved[]
  /** Appointments that the file gives or moves, and those it calls off: two of one agent at one hour are told once it is read. */
  taking: Taking[]
  reach: Reach
  /** Of a planning that nobody looks at first. */
  brought: Brought
  /** The report says what stands here without a line in a planning, and whether slots are short. */
  saysAbsent: boolean
  /** What the batch in hand does, line by line, and how to undo it: whoever watches the run is told, then it is forgotten. */
  outcomes: LineOutcome[]
  steps: UndoStep[]
  /** Places and agents already met: a planning names a few, thousands of times. */
  places: Map<string, Place>
  /** New people met in this file, by office, case number and telephone (`known-cases.ts`). */
  met: Map<string, Pick<Probationer, 'caseNumber' | 'lastName' | 'firstName'>[]>
  agents: Map<string, Agent>
  /** The offices of agents that changed lines name, by address; the addresses of agents, by id. */
  homesOfAgents: Map<string, string>
  emails: Map<string, string>
  /** Plans already made, by type and start: working one out costs half a millisecond of calendar, and lines share few moments. */
  plans: Map<string, Plan>
  report: ImportReport
  /** The first refused lines with all that is wrong with each, by their number: for whoever corrects them in the page. */
  wrong: Map<number, WrongLine>
  /** Whose appointments the refused lines are about, as far as they say it: none of theirs has left the file. */
  unread: { cases: Set<string>; references: Set<string> }
}

/** How many new appointments people may move themselves, by office and type. */
export type Brought = Map<string, { officeId: string; type: string; appointments: number }>

/** An appointment of the file that takes an agent's time, or no longer does. */
export interface Taking {
  id: string
  line: number
  /** Undefined of one that does not stand any more. */
  takes: { agentEmail: string; type: string; startsAtMs: number; minutes: number | undefined } | undefined
}

type PerhapsMoved = Pick<LineOutcome, 'line' | 'who' | 'when'> & { id: string }

/** What a run did since it was last told of: some lines, all of them kept or none. */
export interface ImportBatch {
  /** Lines of the file dealt with so far. */
  linesDone: number
  /** What only the store could tell. */
  refused: LineProblem[]
  notices: Notice[]
  perhapsMoved: PerhapsMoved[]
  outcomes: LineOutcome[]
  steps: UndoStep[]
}

/** Somebody who follows an import while it runs. */
export interface ImportWatch {
  /** The file is a table of so many lines, and nothing is changed yet: what it throws leaves everything as it was. */
  opened?(lines: number, run: ImportRun): Promise<void>
  /** Within the transaction of a batch: what is written here is kept with the batch, or not at all. */
  kept?(tx: Transaction, run: ImportRun, batch: ImportBatch): Promise<void>
  /** Between two batches; what it throws ends the run there. */
  after?(run: ImportRun, batch: ImportBatch): Promise<void>
  /** Every line has been dealt with; the sheet can be gone through once more before the last transaction. */
  read?(run: ImportRun, sheet: Spreadsheet): Promise<void>
  /** Of a planning that is only looked at: every line has been compared. */
  lookedAhead?(run: ImportRun, ahead: PlanningAhead): Promise<void>
  /** Within the last transaction. */
  ended?(tx: Transaction, run: ImportRun): Promise<void>
}

/** An import that was cut short, as its batches left it: the lines they dealt with are read again and not applied again. */
export interface CutShort extends Pick<ImportBatch, 'linesDone' | 'refused' | 'notices' | 'perhapsMoved'> {
  id: string
  counts: Record<string, number>
}

/** The office a line belongs to: the one its `service` names, else the file's. */
export function officeOf(run: ImportRun, { officeCode }: { officeCode: string | undefined }): Office {
  return run.offices.find(({ code }) => code === officeCode) ?? run.office
}

/** The place a line names, made when it is new. */
export async function placeOf(
  tx: Transaction,
  { places, parts }: ImportRun,
  { id: officeId }: Office,
  named: { name: string; address: string | undefined },
): Promise<Place> {
  const words = JSON.stringify([officeId, named.name, named.address])
  const place = places.get(words) ?? (await keepPlace(tx, officeId, named, parts.newId))
  places.set(words, place)
  return place
}

/** Where the appointment of a line takes place: a person's home is kept with it, and is no place of the office. */
export async function whereOf(
  tx: Transaction,
  run: ImportRun,
  office: Office,
  type: string,
  named: { name: string; address: string | undefined },
): Promise<Where> {
  if (isVisit(type)) return whereNamed(tx, run.parts, office.id, type, named)
  return { placeId: (await placeOf(tx, run, office, named)).id, home: null }
}

/** The agent a line names, if it names one: new ones receive e-mails and cannot sign in. */
export async function agentOf(
  tx: Transaction,
  { agents, parts, now }: ImportRun,
  { id: officeId }: Office,
  email: string | undefined,
): Promise<Agent | undefined> {
  if (email === undefined) return undefined
  const agent = agents.get(email) ?? (await keepAgent(tx, { id: parts.newId(), officeId, email }, now))
  agents.set(email, agent)
  // Of another office: they would read of people who are not theirs. The office's own staff follow the appointment.
  return agent.officeId === officeId ? agent : undefined
}

/** Whether the agent a line names is of its office, or new and becomes so. */
export async function isOwnAgent(
  session: Session,
  { homesOfAgents }: ImportRun,
  { id: officeId }: Office,
  email: string | undefined,
): Promise<boolean> {
  if (email === undefined) return false
  const home = homesOfAgents.get(email) ?? (await findAgentByEmail(session, email))?.officeId ?? officeId
  homesOfAgents.set(email, home)
  return home === officeId
}

/** The address of an agent by their id. */
export async function emailOf(
  session: Session,
  { emails }: ImportRun,
  agentId: string | undefined,
): Promise<string | undefined> {
  if (agentId === undefined) return undefined
  const email = emails.get(agentId) ?? (await findAgent(session, agentId))?.email
  if (email !== undefined) emails.set(agentId, email)
  return email
}

/** Refused lines that people are shown cell by cell. */
const WRONG_KEPT = 1000

/** Writes down what is wrong with a row. */
export function noteWrong({ wrong, header, unread }: ImportRun, row: Row, problems: readonly LineProblem[]): void {
  const { caseNumber, reference } = header.columns
  const cellOf = (column: { index: number } | undefined) =>
    (column && readCell(row.cells[column.index] ?? '')) || undefined
  const [ofCase, referred] = [cellOf(caseNumber), cellOf(reference)]
  if (ofCase) unread.cases.add(asCaseNumber(ofCase))
  if (referred) unread.references.add(referenceKey(referred))
  if (wrong.size < WRONG_KEPT) wrong.set(row.line, wrongLine(row, problems, header))
}

/** Writes down what became of a line of a planning, for whoever watches. */
export function note(
  run: ImportRun,
  what: Outcome,
  line: ScheduleLine,
  changes: FieldChange[] = [],
  here?: string,
): void {
  const one = named(line)
  const elsewhere = here !== undefined && here !== one.when && { here }
  run.outcomes.push({ what, ...one, ...(changes.length > 0 && { changes }), ...elsewhere })
}

/** How people find a line of a planning again. */
export function named({
  line,
  lastName,
  firstName,
  caseNumber,
  startsAt,
}: ScheduleLine): Pick<LineOutcome, 'line' | 'who' | 'when'> {
  const name = [lastName, firstName].filter(Boolean).join(' ')
  return { line, who: name ? `${name} (${caseNumber})` : caseNumber, when: onClock(startsAt) }
}

/** What one kind of file does with its lines. */
export interface LineWork<Line, Within = Transaction> {
  read(row: Row): ReadLine<Line>
  /** Within a transaction that may run again from the start: what it changes of the run is undone before (`checkpoint`). */
  apply(within: Within, lines: Line[]): Promise<void>
}

/** Remembers a run as it is, so that a transaction that runs again starts from there. */
export function checkpoint(run: ImportRun): () => void {
  const { refused, notices, unknownColumns, ...counts } = run.report
  const lists = [refused, notices, run.perhapsMoved, run.taking, run.outcomes, run.steps]
  const lengths = lists.map((list) => list.length)
  const brought = new Map(run.brought)
  return () => {
    Object.assign(run.report, counts)
    run.brought = new Map(brought)
    for (const [index, list] of lists.entries()) list.length = lengths[index] ?? 0
    // Rows made by the attempt that was undone are not there any more.
    run.places.clear()
    run.met.clear()
    run.agents.clear()
    run.homesOfAgents.clear()
    run.emails.clear()
  }
}

/** The figures of a run so far. */
export function countsOf({ report }: ImportRun): Record<string, number> {
  const { refused, notices, unknownColumns: _, kind: __, absent: ___, slotsShort: ____, ...counts } = report
  return { ...counts, refused: refused.length, notices: notices.length }
}
