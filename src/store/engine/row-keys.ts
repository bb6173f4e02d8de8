import { type AnySQLiteColumn, getTableColumns, type SQL, sql } from './drizzle.ts'
import type { Tables } from './tables.ts'

type Name = keyof Tables

/** The columns by which the rows of a table are told apart, and put in order. */
export function keyColumns(tables: Tables, name: Name): AnySQLiteColumn[] {
  const columns = getTableColumns(tables[name]) as Record<string, AnySQLiteColumn>
  return keyFields(name).map((field) => columns[field] as AnySQLiteColumn)
}

export function keyFields(name: Name): readonly string[] {
  return KEYS[name] ?? ['id']
}

export function listed(pieces: readonly (SQL | AnySQLiteColumn)[]): SQL {
  return sql.join(
    pieces.map((piece) => sql`${piece}`),
    sql`, `,
  )
}

/** By what the rows of a table are told apart, where that is not its one `id`. */
const KEYS: Partial<Record<Name, readonly string[]>> = {
  sessions: ['key'],
  signInLinks: ['key'],
  identities: ['agentId'],
  secondFactors: ['agentId'],
  recoveryCodes: ['key'],
  actionLinks: ['key'],
  nameWords: ['key', 'probationerId'],
  formerCases: ['key', 'probationerId'],
  conversations: ['phoneKey'],
  attendanceCounts: ['officeId', 'month', 'by', 'value', 'outcome'],
  attendanceMonths: ['officeId', 'month'],
  activityCounts: ['officeId', 'month', 'what', 'detail'],
  textCounts: ['officeId', 'day', 'kind', 'fate', 'code'],
  promiseCounts: ['officeId', 'day', 'promise'],
  trialOffices: ['trialId', 'officeId'],
  allocations: ['trialId', 'probationerId'],
  setApart: ['probationerId'],
  threads: ['probationerId'],
  marks: ['name'],
  paces: ['name'],
  leases: ['name'],
  foundSent: ['sid'],
  redactions: ['sid'],
}
