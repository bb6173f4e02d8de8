import type { Field } from '../../domain/schedule/column-words.ts'
import { fieldsOfKind, knownColumns, type ScheduleKind } from '../../domain/schedule/header.ts'
import type { Headed, RefusedFile } from './preview.ts'

/** Heads of a file whose meaning somebody may say, and what they may mean. */
export interface ColumnsAsked {
  asked: AskedHead[]
  fields: readonly Field[]
  /** All heads of the file: what is said is remembered for files that have the same. */
  written: string[]
}

export interface AskedHead {
  head: string
  /** What was said of it before: that there is nothing to read. */
  value: '' | 'ignored'
}

/** What to ask of the columns of a file that was looked at; nothing when every one is known. */
export function columnsAsked(looked: Headed | RefusedFile): ColumnsAsked {
  if ('problem' in looked) {
    const { problem, heads = [] } = looked
    const twice = problem.code === 'columnTwice'
    const about = ABOUT_COLUMNS.has(problem.code) ? heads.filter((head) => twice || knownColumns([head]) === 0) : []
    return askedOf(
      about.map((head) => ({ head, value: '' })),
      'planning',
      heads,
    )
  }
  const { counts, columns, unknownColumns } = looked
  return askedOf(
    columns
      .filter(({ field }) => !field)
      .map(({ written }) => ({ head: written, value: unknownColumns.includes(written) ? '' : 'ignored' })),
    counts.kind,
    columns.map(({ written }) => written),
  )
}

function askedOf(asked: AskedHead[], kind: ScheduleKind, written: string[]): ColumnsAsked {
  return { asked: asked.slice(0, MOST_ASKED), fields: fieldsOfKind(kind), written }
}

const MOST_ASKED = 40
const ABOUT_COLUMNS: ReadonlySet<string> = new Set(['fileWithoutKnownColumn', 'columnsMissing', 'columnTwice'])
