import { writePhone } from '../phone.ts'
import { guardCell } from './cell.ts'
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

/** A planning's line in its own columns: what is exported and imported again changes nothing. No line end. */
export function formatPlanningLine(record: PlanningRecord): string {
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
  return COLUMNS.map((column) => formatCell(cells[column] ?? '')).join(';')
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
export const PLANNING_HEADER = COLUMNS.map((column) => COLUMN_NAMES[column]).join(';')

/** One cell of a file that a spreadsheet opens: never a formula, quoted when it must be. */
export function formatCell(text: string): string {
  const guarded = guardCell(text)
  return /[";\r\n,\t]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded
}

function statusWord(status: string | undefined): string | undefined {
  const words = Object.entries(STATUS_WORDS).find(([code]) => code === status)?.[1]
  return words?.split(', ')[0]
}
