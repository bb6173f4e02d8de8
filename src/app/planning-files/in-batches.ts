import { setImmediate as breath } from 'node:timers/promises'
import type { Row } from '../../domain/schedule/line.ts'
import { type AnyLine, sameFileCheck } from '../../domain/schedule/same-file.ts'
import type { Store, Transaction, Within } from '../../store/engine/database.ts'
import type { signOfWork } from './at-work.ts'
import {
  checkpoint,
  type ImportBatch,
  type ImportRun,
  type ImportWatch,
  type LineWork,
  noteWrong,
} from './import-run.ts'

/** Lines compared and written together; applied in one transaction beside a service, few enough that an answer to somebody never waits for a file. */
export const LINES_AT_ONCE = 500

/**
 * Lines applied in one transaction of a store where nobody waits: each commit writes what it changed of the indexes, where the lines of a file lie
 * anywhere. Of 102,000 lines those of 500 wrote 3.8 GB, those of 2,000 in bulk (`inBulk`) 1.4 GB.
 */
const LINES_ALONE = 2000

/**
 * On Postgres, where each statement goes to a server and back: 100 wrote for half a second on two busy cores, 20 for a tenth, and a file took no longer.
 * A danger that meets a step is heard again after it, on whatever machine, and the carrier's patience is over after some.
 */
const BESIDE_MACHINES = 20

/** Lines applied in the next transaction: no more than are asked for. */
export function linesAtOnce({ engine, isAlone }: Pick<Store, 'engine' | 'isAlone'>, asked = LINES_ALONE): number {
  if (engine === 'postgres') return Math.min(asked, BESIDE_MACHINES)
  return asked > LINES_AT_ONCE && !isAlone() ? LINES_AT_ONCE : asked
}

/** Lines dealt with by an attempt before this one, and how many are applied together: asked before each time. */
export interface Turns {
  done: number
  atOnce: () => number
}

export type InBatch = (work: (tx: Transaction) => Promise<void>) => Promise<void>

/** Runs pieces of work, each all or nothing, tells whoever watches, and lets others breathe between two of them. */
export function batches(
  run: ImportRun,
  watch: ImportWatch | undefined,
  within: Within,
  sign: ReturnType<typeof signOfWork>,
): InBatch {
  return async (work) => {
    const asBefore = checkpoint(run)
    const batch = openBatch(run)
    let attempts = 0
    await within(async (tx) => {
      if (attempts++ > 0) asBefore()
      await work(tx)
      await sign.give(tx)
      await watch?.kept?.(tx, run, batch())
    })
    sign.given()
    await closeBatch(run, watch, batch())
  }
}

/** What the run does from here on, whenever it is asked. */
export function openBatch(run: ImportRun): () => ImportBatch {
  const { report, perhapsMoved } = run
  const [refused, notices, doubts] = [report.refused.length, report.notices.length, perhapsMoved.length]
  return () => ({
    linesDone: report.lines,
    refused: report.refused.slice(refused),
    notices: report.notices.slice(notices),
    perhapsMoved: perhapsMoved.slice(doubts),
    outcomes: run.outcomes,
    steps: run.steps,
  })
}

export async function closeBatch(run: ImportRun, watch: ImportWatch | undefined, batch: ImportBatch): Promise<void> {
  await watch?.after?.(run, batch)
  run.outcomes = []
  run.steps = []
  await breath()
}

/** Reads lines as they come, refuses the bad ones, and applies the good ones many at a time; the first ones may be done already. */
export async function applyLines<Line extends AnyLine>(
  run: ImportRun,
  { read: readLine }: Pick<LineWork<Line>, 'read'>,
  rows: AsyncIterable<Row>,
  { done, atOnce: linesAtOnce }: Turns,
  apply: (lines: Line[]) => Promise<void>,
): Promise<void> {
  const { report, header, office } = run
  const twice = sameFileCheck(header, office.code)
  let waiting: Line[] = []
  let atOnce = linesAtOnce()
  const flush = async () => {
    const lines = waiting
    waiting = []
    await apply(lines)
    atOnce = linesAtOnce()
  }
  for await (const row of rows) {
    report.lines++
    const read = readLine(row)
    const again = 'line' in read && twice(read.line)
    const problems = 'problems' in read ? read.problems : again ? [again] : []
    const [problem] = problems
    // One reason a person can act on: the first one met.
    if (problem) {
      report.refused.push(problem)
      noteWrong(run, row, problems)
    } else if ('line' in read) {
      report.notices.push(...read.notices)
      if (report.lines > done) waiting.push(read.line)
    }
    if (waiting.length >= atOnce) await flush()
    else if (report.lines % atOnce === 0) await breath()
  }
  if (waiting.length > 0) await flush()
}
