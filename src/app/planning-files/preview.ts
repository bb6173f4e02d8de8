import type { AbsentHere } from '../../domain/schedule/absent.ts'
import type { Field } from '../../domain/schedule/column-words.ts'
import type { Header } from '../../domain/schedule/header.ts'
import type { ImportReport } from '../../domain/schedule/import-report.ts'
import { type LineOutcome, OUTCOMES, type Outcome } from '../../domain/schedule/line-outcome.ts'
import type { FileProblem, LineProblem, Notice, NoticeCode } from '../../domain/schedule/problem.ts'
import type { WrongLine } from '../../domain/schedule/wrong-line.ts'
import type { SlotsAhead } from '../../domain/slots-ahead.ts'
import type { TextsAhead } from './texts-ahead.ts'

/** Lines kept of each kind, for people to look at: beyond them only how many there are. */
export const LINES_KEPT = 1000
const WORDS_KEPT = 50

/** What loading a file would do. */
export interface Preview {
  counts: Omit<ImportReport, 'refused' | 'notices' | 'unknownColumns' | 'absent'>
  unknownColumns: string[]
  /** The heads of the file, with what each is read as. */
  columns: FileColumn[]
  lists: Record<Outcome, Listed<LineOutcome>>
  refused: Listed<LineProblem>
  /** The refused lines that can be corrected here, by what is wrong with each; looked at by an earlier version, none is known. */
  wrong?: WrongLine[]
  notices: Partial<Record<NoticeCode, Listed<Notice>>>
  /** Words for types, statuses and agents that nobody knows here yet. */
  words: UnknownWord[]
  texts: TextsAhead
  /** Types whose free slots will likely not be enough; looked at by an earlier version, none is known. */
  slotsShort?: SlotsAhead[]
  /** What stands here of the days and agents of the file without a line in it; looked at by an earlier version, none is known. */
  absent?: AbsentHere
}

/** A head as the file writes it; without a field, it is not read. */
export interface FileColumn {
  written: string
  field?: Field
}

/** A file that is refused whole, with the heads of the row that looks most like its header. */
export interface RefusedFile {
  problem: FileProblem
  heads?: string[]
}

/** What a planning is not loaded without while one of its columns is unknown. */
export type Essential = 'name' | 'phone' | 'agent'

/** A file that is a table, with what is read of its heads. */
export type Headed = Pick<Preview, 'unknownColumns' | 'columns'> & { counts: Pick<ImportReport, 'kind'> }

/**
 * Whether somebody has to say what columns are before the file is loaded: one is unknown, and nobody's name, telephone or agent is read.
 * Loaded so, it would text people without a name, or tell nobody.
 */
export function mustMatchColumns(preview: Headed): boolean {
  return unreadEssentials(preview).length > 0
}

/** … which of them are not read. */
export function unreadEssentials({ counts, unknownColumns, columns }: Headed): Essential[] {
  if (counts.kind !== 'planning' || unknownColumns.length === 0) return []
  const read = new Set(columns.map(({ field }) => field))
  return [
    ...(read.has('lastName') || read.has('fullName') ? [] : (['name'] as const)),
    ...(read.has('phone') ? [] : (['phone'] as const)),
    ...(read.has('agentEmail') ? [] : (['agent'] as const)),
  ]
}

/** The heads of a file, with what each is read as. */
export function columnsOf({ entries, heads }: Header): FileColumn[] {
  const fields = new Map(entries.map(([field, { index }]) => [index, field]))
  return heads.flatMap((written, index) => {
    const field = fields.get(index)
    return written === '' ? [] : [{ written, ...(field && { field }) }]
  })
}

export interface Listed<Thing> {
  count: number
  some: Thing[]
}

export interface UnknownWord {
  kind: 'type' | 'status' | 'agent'
  word: string
  count: number
}

/** Gathers what looking at a file says line by line, no more than people can look at. */
export function openPreview() {
  const lists = Object.fromEntries(OUTCOMES.map((what) => [what, none()])) as Preview['lists']
  return {
    add(outcomes: LineOutcome[]): void {
      for (const outcome of outcomes) list(lists[outcome.what], outcome)
    },
    close(
      { refused, notices, unknownColumns, ...counts }: ImportReport,
      { texts, slotsShort, absent }: Pick<Preview, 'texts' | 'slotsShort' | 'absent'>,
      columns: FileColumn[],
      wrong: WrongLine[],
    ): Preview {
      const byCode: Preview['notices'] = {}
      for (const notice of notices) {
        const known = byCode[notice.code] ?? none<Notice>()
        byCode[notice.code] = known
        list(known, notice)
      }
      const some = refused.slice(0, LINES_KEPT)
      const words = unknownWords(refused, counts.kind)
      const listed = { lists, refused: { count: refused.length, some }, wrong, notices: byCode }
      const ahead = { texts, ...(slotsShort && { slotsShort }), ...(absent && { absent }) }
      return { counts, unknownColumns, columns, ...listed, words, ...ahead }
    },
  }
}

function none<Thing>(): Listed<Thing> {
  return { count: 0, some: [] }
}

function list<Thing>(listed: Listed<Thing>, thing: Thing): void {
  listed.count++
  if (listed.some.length < LINES_KEPT) listed.some.push(thing)
}

const KINDS: Partial<Record<LineProblem['code'], UnknownWord['kind']>> = {
  typeUnknown: 'type',
  statusUnknown: 'status',
  statusAmbiguous: 'status',
  emailUnreadable: 'agent',
}

/** Obligations have statuses of their own, to which an office cannot add words. */
function unknownWords(refused: LineProblem[], file: ImportReport['kind']): UnknownWord[] {
  if (file === 'obligations') return []
  const words = new Map<string, UnknownWord>()
  for (const { code, value } of refused) {
    const kind = KINDS[code]
    // A mistyped address is corrected in its line: it is nobody's name.
    if (!kind || (kind === 'agent' && value.includes('@'))) continue
    const key = `${kind} ${value.toLowerCase()}`
    const known = words.get(key) ?? { kind, word: value, count: 0 }
    words.set(key, { ...known, count: known.count + 1 })
  }
  return [...words.values()].sort((one, other) => other.count - one.count).slice(0, WORDS_KEPT)
}
