import type { DateTime } from 'luxon'
import type { AppointmentStatus } from '../appointment.ts'
import type { ObligationCode } from '../obligation.ts'
import type { Office } from '../office.ts'
import type { Language } from '../people.ts'
import type { Field } from './column-words.ts'
import type { LineProblem, Notice } from './problem.ts'

/** One record of a spreadsheet, with the number of its line as a spreadsheet shows it. */
export interface Row {
  line: number
  cells: readonly string[]
  /** What is wrong with it as a whole: no cell of it is believed. */
  broken?: 'quoteOpen' | 'rowTooLong'
}

/** What reading a line needs to know of the offices: whose clock, whose words. */
export interface ReadingRules {
  /** Whose file it is, when no `service` says otherwise. */
  office: OfficeWords
  /** Offices that a `service` column may name. */
  offices: readonly OfficeWords[]
  /** Codes of the types in use; a synonym of anything else is unknown. */
  typeCodes: readonly string[]
  /** Where agents' e-mail addresses may be; undefined: anywhere. */
  agentEmailDomains: readonly string[] | undefined
}
export type OfficeWords = Pick<Office, 'code' | 'zone' | 'typeWords' | 'statusWords' | 'agentWords'>

/** A line that can be applied, or everything wrong with it. */
export type ReadLine<Line> = { line: Line; notices: Notice[] } | { problems: LineProblem[] }

/** A line's cells as imported, trimmed, by column; columns the file does not have are absent. */
export type Cells = Partial<Record<Field, string>>

interface Meeting {
  line: number
  cells: Cells
  /** As written, for people. */
  typeWord: string
  type: string
  /** On the office's clock. */
  startsAt: DateTime
  minutes: number | undefined
  placeName: string
  address: string | undefined
  agentEmail: string | undefined
  /** The office a `service` names; undefined: the office of the file. */
  officeCode: string | undefined
}

/** One appointment of a planning. What is undefined was not said: what is known is kept. */
export interface ScheduleLine extends Meeting {
  caseNumber: string
  lastName: string | undefined
  firstName: string | undefined
  /** E.164. */
  phone: string | undefined
  /** The number is a landline: known, but texts do not reach it. */
  landline: boolean
  language: Language | undefined
  homeAddress: string | undefined
  reference: string | undefined
  documents: string[]
  status: AppointmentStatus | undefined
  /** What the line says, in the one form in which lines are compared: keep it as last import. */
  values: LineValues
}

/** What a planning line says of an appointment and its person, each in one canonical writing; what is unsaid is absent. */
export interface LineValues {
  lastName?: string
  firstName?: string
  phone?: string
  language?: string
  homeAddress?: string
  type?: string
  /** The office's clock, `2027-01-14T14:30`: day and hour move together. */
  startsAt?: string
  minutes?: string
  place?: string
  address?: string
  agentEmail?: string
  /** Separated by `|`. */
  documents?: string
  status?: string
}

/** One moment where people may move their appointment. */
export interface SlotLine extends Meeting {
  capacity: number
}

/** One obligation of a person. */
export interface ObligationLine {
  line: number
  cells: Cells
  caseNumber: string
  /** A code of the catalogue, when the words are known there. */
  code: ObligationCode | undefined
  /** The obligation as written, when the catalogue does not know it. */
  words: string | undefined
  detail: string | undefined
  /** ISO date. */
  dueOn: string | undefined
  proof: string | undefined
  status: 'current' | 'lifted' | undefined
  officeCode: string | undefined
}
