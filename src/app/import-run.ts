import type { DateTime } from 'luxon'
import type { AppointmentType, Office, Place } from '../domain/office.ts'
import type { Agent } from '../domain/people.ts'
import type { Plan } from '../domain/reminder.ts'
import type { Header } from '../domain/schedule/header.ts'
import type { ReadingRules, ReadLine } from '../domain/schedule/line.ts'
import { keepAgent } from '../store/agents.ts'
import type { Transaction } from '../store/database.ts'
import { keepPlace } from '../store/places.ts'
import type { ImportReport } from './import-schedule.ts'
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
  /** New appointments without a reference, with older ones they may be a move of: known once the whole file is read. */
  perhapsMoved: { appointmentId: string; candidates: string[] }[]
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

/** Reads one line; what is wrong with it goes to the report: one reason a person can act on, the first one met. */
export function readInto<Line>({ report }: ImportRun, read: ReadLine<Line>): Line | undefined {
  if ('problems' in read) {
    report.refused.push(...read.problems.slice(0, 1))
    return undefined
  }
  report.notices.push(...read.notices)
  return read.line
}
