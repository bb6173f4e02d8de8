import type { Column } from './column.ts'
import { COLUMN_NAMES, COLUMN_WORDS, type Field, SPARE_COLUMN_WORDS } from './column-words.ts'
import { fold, plain } from './fold.ts'
import { headsKey, type MatchedFiles } from './matched-heads.ts'
import { withoutMisspelling } from './misspelt-head.ts'
import { phonesInOrder } from './phone-columns.ts'
import type { FileProblem } from './problem.ts'
import { unspoilt } from './spoilt.ts'

/** What a file holds, told by its header. */
export type ScheduleKind = 'planning' | 'slots' | 'obligations'

/** Where each known column stands, and how the file itself writes its name. */
export interface Header {
  kind: ScheduleKind
  columns: Partial<Record<Field, Column>>
  /** The same, to go through. */
  entries: readonly (readonly [Field, Column])[]
  /** Columns nobody knows: named in the report, ignored. */
  unknown: string[]
  width: number
  /** All heads as the file writes them, by their place; empty where there is none. */
  heads: readonly string[]
}

/** Reads the first line of a file: its kind and its columns, or why the whole file is refused. */
export function readHeader(
  cells: readonly string[],
  matched: MatchedFiles = {},
): { header: Header } | { problem: FileProblem } {
  const heads = writtenHeads(cells)
  const written = asMatched(heads, matched)
  const kind = kindOf(written)
  if (!kind)
    return { problem: { code: 'fileWithoutKnownColumn', value: heads.filter(Boolean).join(', ').slice(0, 200) } }
  const matches = matchColumns(written, FIELDS[kind])
  if ('twice' in matches) {
    return { problem: { code: 'columnTwice', value: matches.twice.map(({ index }) => heads[index]).join(', ') } }
  }
  const missing = REQUIRED[kind].filter((field) => !says(matches.columns, field))
  if (missing.length > 0) {
    return { problem: { code: 'columnsMissing', value: missing.map((field) => COLUMN_NAMES[field]).join(', ') } }
  }
  const entries = Object.entries(matches.columns) as [Field, Column][]
  for (const [, column] of entries) column.written = heads[column.index] ?? column.written
  return { header: { kind, ...matches, entries, width: cells.length, heads } }
}

/** The heads of a row as people wrote them. */
export function writtenHeads(cells: readonly string[]): string[] {
  return cells.map((cell) => (unspoilt(cell) ?? cell).replace(/\s+/g, ' ').trim())
}

/** What each kind of file may hold, for somebody who says what a column is; a second telephone is found by itself. */
export function fieldsOfKind(kind: ScheduleKind): readonly Field[] {
  return FIELDS[kind]
}

/** How many of these cells head a column that is known: which line of a file is its header. */
export function knownColumns(cells: readonly string[]): number {
  return cells.filter((cell) => FIELDS_OF_ALL.some((field) => isHead(unspoilt(cell) ?? cell, field))).length
}

/** How a column is called in a problem: as the file writes it, else as the contract does. */
export function columnName({ columns }: Header, field: Field): string {
  const whole = field === 'date' || field === 'time' ? columns.dateTime : undefined
  return (columns[field] ?? whole)?.written ?? COLUMN_NAMES[field]
}

/** The columns that a file of this kind may have, the required ones marked: what guides tell is what is read. */
export function columnsOf(kind: ScheduleKind): { field: Field; required: boolean }[] {
  return FIELDS[kind].map((field) => ({ field, required: REQUIRED[kind].includes(field) }))
}

const PERSON: readonly Field[] = ['caseNumber', 'lastName', 'firstName', 'fullName', 'phone', 'language', 'reference']
const MEETING: readonly Field[] = [
  ...(['type', 'date', 'time', 'dateTime', 'minutes', 'place', 'address', 'agentEmail', 'office'] as const),
]

const FIELDS: Record<ScheduleKind, readonly Field[]> = {
  // Slots may have a postal address too, of their place: it makes no planning of them.
  planning: [...PERSON, 'homeAddress', ...MEETING, 'documents', 'status'],
  slots: [...MEETING, 'capacity'],
  obligations: ['caseNumber', 'obligation', 'detail', 'dueOn', 'proof', 'status', 'office'],
}
const FIELDS_OF_ALL = [...new Set(Object.values(FIELDS).flat())]

const REQUIRED: Record<ScheduleKind, readonly Field[]> = {
  planning: ['caseNumber', 'type', 'date', 'time', 'place'],
  slots: ['type', 'date', 'time', 'place'],
  obligations: ['caseNumber', 'obligation'],
}

/** Heads under the names that somebody of the office gave them; those not to be read count as empty. */
function asMatched(heads: readonly string[], matched: MatchedFiles): string[] {
  const key = headsKey(heads)
  const said = Object.hasOwn(matched, key) ? matched[key] : undefined
  if (!said) return [...heads]
  return heads.map((head) => {
    const field = Object.hasOwn(said, fold(head)) ? said[fold(head)] : undefined
    return field === undefined ? head : field === 'ignored' ? '' : COLUMN_NAMES[field]
  })
}

/**
 * A planning that lost its case numbers must never pass for slots, which are offered to everybody: whatever names a person makes it
 * a planning, refused for what it lacks.
 */
function kindOf(written: readonly string[]): ScheduleKind | undefined {
  const has = (field: Field) => written.some((name) => isHead(name, field))
  const meeting = (['type', 'date', 'time', 'place'] as const).filter(
    (field) => has(field) || (WHOLE.has(field) && has('dateTime')),
  )
  if (has('obligation') && meeting.length < 3) return 'obligations'
  if (PERSON.some(has) || has('documents') || (has('status') && !has('capacity'))) return 'planning'
  return meeting.length > 0 ? 'slots' : undefined
}

/** What one column of day and hour says as well. */
const WHOLE: ReadonlySet<Field> = new Set(['date', 'time'])

function says(columns: Header['columns'], field: Field): boolean {
  return columns[field] !== undefined || (WHOLE.has(field) && columns.dateTime !== undefined)
}

function matchColumns(
  written: readonly string[],
  fields: readonly Field[],
): { columns: Header['columns']; unknown: string[] } | { twice: Column[] } {
  const columns: Header['columns'] = {}
  for (const field of fields) {
    const found = headsOf(written, field)
    if (field === 'phone') Object.assign(columns, phonesInOrder(found))
    else if (found.length > 1) return { twice: found }
    else if (found[0]) columns[field] = found[0]
  }
  const known = new Set(Object.values(columns).map(({ index }) => index))
  return { columns, unknown: written.filter((name, index) => name !== '' && !known.has(index)) }
}

/** The columns of a field: by its own words, else those that usually stand beside a better one, else misspelt. */
function headsOf(written: readonly string[], field: Field): Column[] {
  const all = written.map((name, index) => ({ index, written: name }))
  const ways = [
    (name: string) => matches(WORDS, field, plain(name)),
    (name: string) => matches(SPARES, field, plain(name)),
    (name: string) => !isKnown(name) && matches(WORDS, field, plain(withoutMisspelling(name))),
  ]
  return (
    ways.map((matching) => all.filter((column) => matching(column.written))).find((found) => found.length > 0) ?? []
  )
}

function isHead(name: string, field: Field): boolean {
  return headsOf([name], field).length > 0
}

function isKnown(name: string): boolean {
  const words = plain(name)
  return FIELDS_OF_ALL.some((field) => matches(WORDS, field, words) || matches(SPARES, field, words))
}

function matches(words: Map<Field, Set<string>>, field: Field, name: string): boolean {
  return words.get(field)?.has(name) ?? false
}

const WORDS = setsOf(COLUMN_WORDS)
const SPARES = setsOf(SPARE_COLUMN_WORDS)

function setsOf(words: Partial<Record<Field, string>>): Map<Field, Set<string>> {
  return new Map(
    Object.entries(words).map(([field, list]) => [
      field as Field,
      new Set(list.split(', ').filter(Boolean).map(plain)),
    ]),
  )
}
