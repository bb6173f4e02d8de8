import type { Row } from '../../../domain/schedule/line.ts'
import type { MatchedFiles } from '../../../domain/schedule/matched-heads.ts'
import { readWorkbook, workbookOf } from '../workbook/read-workbook.ts'
import { type NoTable, readTable, type Survey } from './table.ts'

/** What is asked about a file: what it is, its first rows, those that follow. */
export type Question = 'survey' | 'first' | 'next'

/** What is answered, once to each question. */
export type Answer = { survey: Survey } | NoTable | { rows: Row[] }

/** The reading of one file: all its pieces are given first, then it is asked for the survey, then for rows, one question at a time. */
export interface Reading {
  give(piece: Uint8Array): void
  /** `matched`: what somebody of the office said of columns, for the survey. */
  ask(what: Question, matched?: MatchedFiles): Promise<Answer>
}

/** The most one answer holds: the thread that answers people stands still while it takes it over. */
const ROWS_AT_ONCE = 200
const LETTERS_AT_ONCE = 64 * 1024

/** Reads a file where it is called. */
export function openReading(): Reading {
  const pieces: Uint8Array[] = []
  let open: () => Iterator<Row> = () => [][Symbol.iterator]()
  let rows = open()
  return {
    give: (piece) => pieces.push(piece),
    async ask(what, matched) {
      if (what === 'survey') {
        const table = await tableOf(pieces.splice(0), matched)
        if ('problem' in table) return table
        open = table.rows
        return { survey: table.survey }
      }
      if (what === 'first') rows = open()
      return { rows: batchOf(rows) }
    },
  }
}

/** A workbook is read as the text of its sheet. */
async function tableOf(pieces: Uint8Array[], matched: MatchedFiles | undefined): Promise<ReturnType<typeof readTable>> {
  if (!workbookOf(pieces)) return readTable(pieces, { matched })
  const sheet = await readWorkbook(pieces, matched)
  return 'problem' in sheet ? sheet : readTable(sheet.pieces, { sheet, matched })
}

function batchOf(rows: Iterator<Row>): Row[] {
  const batch: Row[] = []
  for (let letters = 0; batch.length < ROWS_AT_ONCE && letters < LETTERS_AT_ONCE; ) {
    const { value, done } = rows.next()
    if (done) break
    batch.push(value)
    letters += value.cells.reduce((sum, cell) => sum + cell.length + 1, 0)
  }
  return batch
}
