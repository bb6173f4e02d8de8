import type { SlotsAhead } from '../slots-ahead.ts'
import type { AbsentHere } from './absent.ts'
import type { ScheduleKind } from './header.ts'
import type { LineProblem, Notice } from './problem.ts'

/** What the loading of a file did, line by line. */
export interface ImportReport {
  kind: ScheduleKind
  lines: number
  /** New to the store, whatever their status. */
  created: number
  updated: number
  unchanged: number
  /** Stood, and this file cancels them. */
  cancelled: number
  /** Past, and said nothing new. */
  ignored: number
  /** New, and probably a move of one that left the file: their texts wait. */
  doubtful: number
  /** Whose person gets no text, for want of a number. */
  withoutPhone: number
  refused: LineProblem[]
  notices: Notice[]
  /** Columns nobody knows. */
  unknownColumns: string[]
  /** Of a planning that nobody looks at first: what stands here without a line in it. Nothing of it is changed. */
  absent?: AbsentHere | undefined
  /** Of the same: types of which free slots cannot hold those who will likely ask for another moment. */
  slotsShort?: SlotsAhead[]
}
