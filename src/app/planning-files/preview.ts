import type { ImportReport } from '../../domain/schedule/import-report.ts'
import { type LineOutcome, OUTCOMES, type Outcome } from '../../domain/schedule/line-outcome.ts'
import type { FileProblem, LineProblem, Notice, NoticeCode } from '../../domain/schedule/problem.ts'
import type { SlotsAhead } from '../../domain/slots-ahead.ts'
import type { TextsAhead } from './texts-ahead.ts'

/** Lines kept of each kind, for people to look at: beyond them only how many there are. */
export const LINES_KEPT = 1000
const WORDS_KEPT = 50

/** What loading a file would do. */
export interface Preview {
  counts: Omit<ImportReport, 'refused' | 'notices' | 'unknownColumns'>
  unknownColumns: string[]
  lists: Record<Outcome, Listed<LineOutcome>>
  refused: Listed<LineProblem>
  notices: Partial<Record<NoticeCode, Listed<Notice>>>
  /** Words for types and statuses that nobody knows here yet. */
  words: UnknownWord[]
  texts: TextsAhead
  /** Types whose free slots will likely not be enough; looked at by an earlier version, none is known. */
  slotsShort?: SlotsAhead[]
}

/** A file that is refused whole. */
export interface RefusedFile {
  problem: FileProblem
}

export interface Listed<Thing> {
  count: number
  some: Thing[]
}

export interface UnknownWord {
  kind: 'type' | 'status'
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
      { texts, slotsShort }: Pick<Preview, 'texts' | 'slotsShort'>,
    ): Preview {
      const byCode: Preview['notices'] = {}
      for (const notice of notices) {
        const known = byCode[notice.code] ?? none<Notice>()
        byCode[notice.code] = known
        list(known, notice)
      }
      const some = refused.slice(0, LINES_KEPT)
      const words = unknownWords(refused, counts.kind)
      return {
        ...{ counts, unknownColumns, lists, refused: { count: refused.length, some }, notices: byCode, words, texts },
        ...(slotsShort && { slotsShort }),
      }
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
}

/** Obligations have statuses of their own, to which an office cannot add words. */
function unknownWords(refused: LineProblem[], file: ImportReport['kind']): UnknownWord[] {
  if (file === 'obligations') return []
  const words = new Map<string, UnknownWord>()
  for (const { code, value } of refused) {
    const kind = KINDS[code]
    if (!kind) continue
    const key = `${kind} ${value.toLowerCase()}`
    const known = words.get(key) ?? { kind, word: value, count: 0 }
    words.set(key, { ...known, count: known.count + 1 })
  }
  return [...words.values()].sort((one, other) => other.count - one.count).slice(0, WORDS_KEPT)
}
