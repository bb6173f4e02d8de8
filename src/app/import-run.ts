import type { AppointmentType, Office } from '../domain/office.ts'
import type { Header } from '../domain/schedule/header.ts'
import type { ReadingRules, ReadLine } from '../domain/schedule/line.ts'
import type { ImportReport } from './import-schedule.ts'
import type { Parts } from './parts.ts'

/** One import while it runs. */
export interface ImportRun {
  id: string
  parts: Parts
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
  report: ImportReport
}

/** The office a line belongs to: the one its `service` names, else the file's. */
export function officeOf(run: ImportRun, { officeCode }: { officeCode: string | undefined }): Office {
  return run.offices.find(({ code }) => code === officeCode) ?? run.office
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
