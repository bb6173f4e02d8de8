import { parentPort } from 'node:worker_threads'
import type { Row } from '../../../domain/schedule/line.ts'
import type { FileProblem } from '../../../domain/schedule/problem.ts'
import { readTable, type Survey } from './table.ts'

/** What is asked of the thread that reads a file. */
export type Question =
  | { piece: Uint8Array }
  | { ask: 'survey' }
  /** The first rows, or those that follow. */
  | { ask: 'first' | 'next' }

/** What it answers, once to each `ask`. */
export type Answer = { survey: Survey } | { problem: FileProblem } | { rows: Row[] }

/** Few enough that taking them over is a moment's work for whoever answers people meanwhile. */
const ROWS_AT_ONCE = 200
const LETTERS_AT_ONCE = 64 * 1024

const pieces: Uint8Array[] = []
let open: () => Iterator<Row> = () => [][Symbol.iterator]()
let rows = open()

parentPort?.on('message', (question: Question) => {
  if ('piece' in question) pieces.push(question.piece)
  else parentPort?.postMessage(answer(question.ask))
})

function answer(ask: 'survey' | 'first' | 'next'): Answer {
  if (ask === 'survey') {
    const table = readTable(pieces)
    if ('problem' in table) return table
    open = table.rows
    return { survey: table.survey }
  }
  if (ask === 'first') rows = open()
  const batch: Row[] = []
  for (let letters = 0; batch.length < ROWS_AT_ONCE && letters < LETTERS_AT_ONCE; ) {
    const { value, done } = rows.next()
    if (done) break
    batch.push(value)
    letters += value.cells.reduce((sum, cell) => sum + cell.length + 1, 0)
  }
  return { rows: batch }
}
