import { createReadStream } from 'node:fs'
import { Worker } from 'node:worker_threads'
import type { Row } from '../../../domain/schedule/line.ts'
import type { MatchedFiles } from '../../../domain/schedule/matched-heads.ts'
import type { FileProblem } from '../../../domain/schedule/problem.ts'
import { workbookOf } from '../workbook/read-workbook.ts'
import { type Answer, openReading, type Question } from './reading.ts'
import type { Message } from './reading-thread.ts'
import type { NoTable, Survey } from './table.ts'

/** The path of a file, or its bytes, at once or as they come. */
export type SpreadsheetSource = string | Uint8Array | AsyncIterable<Uint8Array>

/** A table that was read through once: nothing breaks halfway. */
export interface Spreadsheet extends Survey {
  /** The records below the header, blank ones skipped but counted; each call begins again. */
  rows(): AsyncIterable<Row>
}

/**
 * Opens a spreadsheet, saved as text or as a workbook, or says why it is none, for as long as it is used. A large one, and any workbook, is
 * read in a thread with memory of its own: whatever it holds, others are answered meanwhile, and what would exhaust the memory is refused.
 */
export async function withSpreadsheet<Result>(
  source: SpreadsheetSource,
  use: (opened: { sheet: Spreadsheet } | NoTable) => Promise<Result>,
  matched?: MatchedFiles | undefined,
): Promise<Result> {
  const reader = await readerOf(source)
  if ('problem' in reader) return use(reader)
  try {
    return await use(await open(reader, matched))
  } finally {
    await reader.stop()
  }
}

/** A planning of 100,000 lines has 15 MB. */
const MOST_MEGABYTES = 64
/** Two thousand lines, read in some hundredths of a second: a thread takes a tenth to begin. */
const SMALL = 256 * 1024
/** Read as one, 20 MB of accents took more memory than the thread has. */
const PIECE = 64 * 1024
/** In MB, the bytes of the file aside (a workbook's are held twice while it is opened): the heaviest files of the tests are read with a quarter of it. */
const MEMORY = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 16 }

interface Reader {
  give(piece: Uint8Array): void
  ask(what: Question, matched?: MatchedFiles): Promise<Answer>
  stop(): Promise<unknown>
}

/** Takes a whole file in: a small one here, one that turns out large in a thread. */
async function readerOf(source: SpreadsheetSource): Promise<Reader | { problem: FileProblem }> {
  const small: Uint8Array[] = []
  let thread: Reader | undefined
  let bytes = 0
  try {
    for await (const piece of piecesOf(source)) {
      bytes += piece.length
      if (bytes > MOST_MEGABYTES * 1024 * 1024) {
        await thread?.stop()
        return { problem: { code: 'fileTooBig', value: String(MOST_MEGABYTES) } }
      }
      if (!thread && (bytes > SMALL || workbookOf([...small, piece]))) {
        thread = startThread()
        handAll(thread, small)
      }
      if (thread) handAll(thread, [piece])
      else small.push(piece)
    }
  } catch (error) {
    await thread?.stop()
    if (isUnreachable(error)) return { problem: { code: 'fileNotFound', value: '' } }
    throw error
  }
  if (thread) return thread
  const here = readHere()
  handAll(here, small)
  return here
}

function handAll(reader: Reader, pieces: Uint8Array[]): void {
  for (const piece of pieces) {
    for (let start = 0; start < piece.length; start += PIECE) reader.give(piece.subarray(start, start + PIECE))
  }
}

function piecesOf(source: SpreadsheetSource): AsyncIterable<Uint8Array> | Uint8Array[] {
  if (source instanceof Uint8Array) return [source]
  return typeof source === 'string' ? createReadStream(source, { highWaterMark: PIECE }) : source
}

async function open(reader: Reader, matched: MatchedFiles | undefined): Promise<{ sheet: Spreadsheet } | NoTable> {
  const answer = await reader.ask('survey', matched)
  if ('problem' in answer) return answer
  if (!('survey' in answer)) throw new Error('the reader answered something else')
  return { sheet: { ...answer.survey, rows: () => rowsOf(reader) } }
}

/** A thread reads on while what it gave is used. */
async function* rowsOf(reader: Reader): AsyncGenerator<Row> {
  for (let asked = reader.ask('first'); ; ) {
    const answer = await asked
    if (!('rows' in answer)) throw new Error('the reader answered something else')
    if (answer.rows.length === 0) return
    asked = reader.ask('next')
    // Whoever has enough does not wait for it; whoever goes on hears what went wrong.
    asked.catch(() => {})
    yield* answer.rows
  }
}

function readHere(): Reader {
  const reading = openReading()
  return { ...reading, stop: async () => {} }
}

function startThread(): Reader {
  const worker = new Worker(new URL('./reading-thread.ts', import.meta.url), { resourceLimits: MEMORY })
  const asked: PromiseWithResolvers<Answer>[] = []
  let ended: Answer | Error | undefined
  const settle = (answer: Answer | Error) => {
    const question = asked.shift()
    if (answer instanceof Error) question?.reject(answer)
    else question?.resolve(answer)
  }
  const end = (answer: Answer | Error) => {
    ended ??= answer
    while (asked.length > 0) settle(ended)
  }
  worker.on('message', settle)
  worker.on('error', (error) => end(isOutOfMemory(error) ? TOO_HEAVY : (error as Error)))
  worker.on('exit', () => end(new Error('the thread that read the file has ended')))
  const post = (message: Message, handed: ArrayBuffer[] = []) => worker.postMessage(message, handed)
  return {
    give(part) {
      // A copy, handed over: a view would take all the bytes it looks into along.
      const piece = new Uint8Array(part)
      post({ piece }, [piece.buffer])
    },
    ask(what, matched) {
      const question = Promise.withResolvers<Answer>()
      asked.push(question)
      if (ended) settle(ended)
      else post({ ask: what, matched })
      return question.promise
    },
    stop: () => worker.terminate(),
  }
}

const TOO_HEAVY: Answer = { problem: { code: 'fileTooHeavy', value: '' } }

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
}

function isUnreachable(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return ['ENOENT', 'EISDIR', 'ENOTDIR', 'EACCES'].some((known) => known === code)
}
