import { writePhone } from '../phone.ts'
import { COLUMN_NAMES, type Field } from './column-words.ts'
import type { LineValues } from './line.ts'
import { STATUS_WORDS } from './line-words.ts'

/** An appointment as a planning writes it. */
export interface PlanningRecord {
  caseNumber: string
  reference: string | undefined
  officeCode: string | undefined
  values: LineValues
}

/** A line of a planning, under its columns: what is exported and imported again changes nothing. */
export function planningCells(record: PlanningRecord): string[] {
  const { values } = record
  const cells: Partial<Record<(typeof COLUMNS)[number], string>> = {
    ...values,
    caseNumber: record.caseNumber,
    reference: record.reference,
    office: record.officeCode,
    phone: values.phone && writePhone(values.phone),
    date: values.startsAt?.replace(/^(\d+)-(\d+)-(\d+)T.*$/, '$3/$2/$1'),
    time: values.startsAt?.replace(/^.*T(\d\d):(\d\d)$/, '$1h$2'),
    status: statusWord(values.status),
  }
  return COLUMNS.map((column) => cells[column] ?? '')
}

const COLUMNS = [
  'caseNumber',
  'lastName',
  'firstName',
  'phone',
  'language',
  'reference',
  'type',
  'date',
  'time',
  'minutes',
  'place',
  'address',
  'agentEmail',
  'documents',
  'status',
  'office',
] as const satisfies readonly Field[]

/** The planning's header, as the contract writes it. */
export const PLANNING_COLUMNS: readonly string[] = COLUMNS.map((column) => COLUMN_NAMES[column])

function statusWord(status: string | undefined): string | undefined {
  const words = Object.entries(STATUS_WORDS).find(([code]) => code === status)?.[1]
  return words?.split(', ')[0]
}
