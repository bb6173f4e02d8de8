import type { AbsentAppointment } from '../domain/schedule/absent.ts'
import type { SlotsAhead } from '../domain/slots-ahead.ts'

/** What a language needs to tell of a file that came without anybody choosing it on a page. */
export interface FileReportWords {
  loaded: string
  toCorrect: (lines: number) => string
  refused: string
  fromFolder: string
  fromProgram: (name: string) => string
  file: string
  done: string
  reason: string
  lines: string
  line: (number: number) => string
  others: (count: number) => string
  correct: string
  unchanged: string
  slotsShort: (short: SlotsAhead) => string
  absentTitle: string
  absentMeans: string
  absentOne: (one: AbsentAppointment) => string
  absentOthers: (count: number) => string
  link: string
}
