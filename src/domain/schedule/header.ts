import { COLUMN_NAMES, COLUMN_WORDS, type Field, SPARE_COLUMN_WORDS } from './column-words.ts'
import { plain } from './fold.ts'
import type { FileProblem } from './problem.ts'

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
}

export interface Column {
  index: number
  written: string
}

/** Reads the first line of a file: its kind and its columns, or why the whole file is refused. */
export function readHeader(cells: readonly string[]): { header: Header } | { problem: FileProblem } {
  const written = cells.map((cell) => cell.replace(/\s+/g, ' ').trim())
  const kind = kindOf(written)
  if (!kind)
    return { problem: { code: 'fileWithoutKnownColumn', value: written.filter(Boolean).join(', ').slice(0, 200) } }
  const matches = matchColumns(written, FIELDS[kind])
  if ('twice' in matches) return { problem: { code: 'columnTwice', value: matches.twice.join(', ') } }
  const missing = REQUIRED[kind].filter((field) => !matches.columns[field])
  if (missing.length > 0) {
    return { problem: { code: 'columnsMissing', value: missing.map((field) => COLUMN_NAMES[field]).join(', ') } }
  }
  const entries = Object.entries(matches.columns) as [Field, Column][]
  return { header: { kind, ...matches, entries, width: cells.length } }
}

/** How a column is called in a problem: as the file writes it, else as the contract does. */
export function columnName(header: Header, field: Field): string {
  return header.columns[field]?.written ?? COLUMN_NAMES[field]
}

const PERSON: readonly Field[] = ['caseNumber', 'lastName', 'firstName', 'phone', 'language', 'reference']
const MEETING: readonly Field[] = ['type', 'date', 'time', 'minutes', 'place', 'address', 'agentEmail', 'office']

const FIELDS: Record<ScheduleKind, readonly Field[]> = {
  planning: [...PERSON, ...MEETING, 'documents', 'status'],
  slots: [...MEETING, 'capacity'],
  obligations: ['caseNumber', 'obligation', 'detail', 'dueOn', 'proof', 'status', 'office'],
}

const REQUIRED: Record<ScheduleKind, readonly Field[]> = {
  planning: ['caseNumber', 'type', 'date', 'time', 'place'],
  slots: ['type', 'date', 'time', 'place'],
  obligations: ['caseNumber', 'obligation'],
}

/**
 * A planning that lost its case numbers must never pass for slots, which are offered to everybody: whatever names a person makes it
 * a planning, refused for what it lacks.
 */
function kindOf(written: readonly string[]): ScheduleKind | undefined {
  const has = (field: Field) => written.some((name) => matches(WORDS, field, name) || matches(SPARES, field, name))
  const meeting = (['type', 'date', 'time', 'place'] as const).filter(has).length
  if (has('obligation') && meeting < 3) return 'obligations'
  if (PERSON.some(has) || has('documents') || (has('status') && !has('capacity'))) return 'planning'
  return meeting > 0 ? 'slots' : undefined
}

function matchColumns(
  written: readonly string[],
  fields: readonly Field[],
): { columns: Header['columns']; unknown: string[] } | { twice: string[] } {
  const columns: Header['columns'] = {}
  for (const field of fields) {
    const own = indexesOf(written, (name) => matches(WORDS, field, name))
    const found = own.length > 0 ? own : indexesOf(written, (name) => matches(SPARES, field, name))
    if (found.length > 1) return { twice: found.map((index) => written[index] ?? '') }
    const [index] = found
    if (index !== undefined) columns[field] = { index, written: written[index] ?? '' }
  }
  const known = new Set(Object.values(columns).map(({ index }) => index))
  return { columns, unknown: written.filter((name, index) => name !== '' && !known.has(index)) }
}

function indexesOf(written: readonly string[], matching: (name: string) => boolean): number[] {
  return written.flatMap((name, index) => (matching(name) ? [index] : []))
}

function matches(words: Map<Field, Set<string>>, field: Field, name: string): boolean {
  return words.get(field)?.has(plain(name)) ?? false
}

const WORDS = setsOf(COLUMN_WORDS)
const SPARES = setsOf(SPARE_COLUMN_WORDS)

function setsOf(words: Partial<Record<Field, string>>): Map<Field, Set<string>> {
  return new Map(Object.entries(words).map(([field, list]) => [field as Field, new Set(list.split(', ').map(plain))]))
}
