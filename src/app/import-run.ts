import type { DateTime } from 'luxon'
import type { AppointmentType, Office, Place } from '../domain/office.ts'
import type { Agent } from '../domain/people.ts'
import type { Plan } from '../domain/reminder.ts'
import type { Header } from '../domain/schedule/header.ts'
import type { ImportReport } from '../domain/schedule/import-report.ts'
import type { ReadingRules, ReadLine, Row } from '../domain/schedule/line.ts'
import { keepAgent } from '../store/agents.ts'
import type { Transaction } from '../store/database.ts'
import { keepPlace } from '../store/places.ts'

import type { Parts } from './parts.ts'

/** One import while it runs. */
export interface ImportRun {
  id: string
  parts: Parts
  /** When it began: one moment for the whole file. */
  now: DateTime
  header: Header
  rules: ReadingRules
  /** Whose file it is. */
  office: Office
  offices: Office[]
  types: Map<string, Map<string, AppointmentType>>
  summons: boolean
  fileName: string
  /** New appointments without a reference that may be a move of an older one: known once the whole file is read. */
  perhapsMoved: string[]
  /** Places and agents already met: a planning names a few, thousands of times. */
  places: Map<string, Place>
  agents: Map<string, Agent>
  /** Plans already made, by type and start: working one out costs half a millisecond of calendar, and lines share few moments. */
  plans: Map<string, Plan>
  report: ImportReport
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
  return agent
}

/** What one kind of file does with its lines. */
export interface LineWork<Line> {
  read(row: Row): ReadLine<Line>
  /** Within a transaction that may run again from the start: what it changes of the run is undone before (`checkpoint`). */
  apply(tx: Transaction, lines: Line[]): Promise<void>
}

/** Remembers a run as it is, so that a transaction that runs again starts from there. */
export function checkpoint(run: ImportRun): () => void {
  const { refused, notices, unknownColumns, ...counts } = run.report
  const [refusals, notes, doubts] = [refused.length, notices.length, run.perhapsMoved.length]
  return () => {
    Object.assign(run.report, counts)
    refused.length = refusals
    notices.length = notes
    run.perhapsMoved.length = doubts
    // Rows made by the attempt that was undone are not there any more.
    run.places.clear()
    run.agents.clear()
  }
}
