import { createReadStream, createWriteStream } from 'node:fs'
import { mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { CsvError, type Options, parse } from 'csv-parse'
import { swallowsLines } from '../../domain/schedule/cell.ts'
import type { Row } from '../../domain/schedule/line.ts'
import type { FileProblem } from '../../domain/schedule/problem.ts'

/** A file on disk, or an upload already in memory. */
export type SpreadsheetSource = string | Uint8Array

/** A table that was read through once: nothing breaks halfway. */
export interface Spreadsheet {
  header: string[]
  encoding: Encoding
  separator: string
  /** How many lines are below the header, blank ones counted. */
  lines: number
  /** The records below the header, blank ones skipped but counted; each call begins again. */
  rows(): AsyncIterable<Row>
}

export type Encoding = 'utf-8' | 'windows-1252' | 'utf-16le' | 'utf-16be'

/**
 * Opens a spreadsheet saved as text, or says why it is none. The whole file is read before its first line is given, because a file that
 * breaks at its last line must change nothing; memory does not grow with the file.
 */
export async function openSpreadsheet(
  source: SpreadsheetSource,
): Promise<{ sheet: Spreadsheet } | { problem: FileProblem }> {
  try {
    const start = await startOf(source)
    if (isBinary(start)) return { problem: { code: 'fileNotATable', value: '' } }
    const encoding = await encodingOf(source, start)
    const cut = separatorOf(new TextDecoder(encoding).decode(start))
    const text = () => decoded(source, encoding)
    const survey = await surveyOf(text(), cut)
    if ('problem' in survey) return survey
    const rows = () => rowsBelow(survey.headerLine, text(), cut)
    const { header, lines } = survey
    return { sheet: { header, encoding, separator: cut.separator, lines, rows } }
  } catch (error) {
    if (isUnreachable(error)) return { problem: { code: 'fileNotFound', value: '' } }
    throw error
  }
}

/** Keeps an upload on disk while it is read, in a folder nobody else can open: it names people under sentence. */
export async function withUploadOnDisk<Result>(
  upload: AsyncIterable<Uint8Array>,
  use: (path: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'justif-'))
  try {
    const path = join(folder, 'upload')
    await pipeline(upload, createWriteStream(path, { mode: 0o600 }))
    return await use(path)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const START = 64 * 1024

async function startOf(source: SpreadsheetSource): Promise<Uint8Array> {
  if (typeof source !== 'string') return source.subarray(0, START)
  const file = await open(source)
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(START), 0, START, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

/** A workbook renamed .csv, a picture, a page: text holds no zero byte, unless its mark says UTF-16. */
function isBinary(start: Uint8Array): boolean {
  return !markOf(start) && (start.includes(0) || /^(%PDF|<\?xml|<html|<!DOC|<tabl)/i.test(latin(start)))
}

function markOf(start: Uint8Array): Encoding | undefined {
  const mark = latin(start)
  if (mark.startsWith('\xef\xbb\xbf')) return 'utf-8'
  if (mark.startsWith('\xff\xfe')) return 'utf-16le'
  return mark.startsWith('\xfe\xff') ? 'utf-16be' : undefined
}

function latin(start: Uint8Array): string {
  return String.fromCharCode(...start.subarray(0, 5))
}

/** French in Windows-1252 is never valid UTF-8 by accident, so validity decides; guessing by frequency was wrong on French. */
async function encodingOf(source: SpreadsheetSource, start: Uint8Array): Promise<Encoding> {
  const marked = markOf(start)
  if (marked) return marked
  const strict = new TextDecoder('utf-8', { fatal: true })
  const read = bytesOf(source)
  try {
    for await (const chunk of read) strict.decode(chunk, { stream: true })
    strict.decode()
    return 'utf-8'
  } catch (error) {
    if (error instanceof TypeError) return 'windows-1252'
    throw error
  }
}

function bytesOf(source: SpreadsheetSource): AsyncIterable<Uint8Array> | Uint8Array[] {
  return typeof source === 'string' ? createReadStream(source, { highWaterMark: START }) : [source]
}

async function* decoded(source: SpreadsheetSource, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding)
  for await (const chunk of bytesOf(source)) yield decoder.decode(chunk, { stream: true })
  yield decoder.decode()
}

/** The separator that the header holds most; Excel's own `sep=;` above it is no line of the sheet. */
function separatorOf(text: string): Cut {
  const said = /^"?sep=([;,\t])"?\r?\n/i.exec(text)
  if (said) return { separator: said[1] ?? ';', linesAbove: 1 }
  const header = text
    .replace(/"(?:[^"]|"")*"/g, '""x')
    .split(/[\r\n]+/)
    .find((line) => /\w/.test(line))
  const count = (separator: string) => (header ?? '').split(separator).length
  const [separator = ';'] = [';', '\t', ','].sort((one, other) => count(other) - count(one))
  return { separator, linesAbove: 0 }
}

const OPTIONS: Options = {
  record_delimiter: ['\r\n', '\n', '\r'],
  relax_column_count: true,
  // `5 rue "A"` unquoted is an address, not a broken file.
  relax_quotes: true,
  // A quote that never closes would otherwise gather the rest of the file in memory.
  max_record_size: 100_000,
}

interface Cut {
  separator: string
  linesAbove: number
}

/** Reads all once: the header, and whether the table breaks somewhere. */
async function surveyOf(
  text: AsyncIterable<string>,
  cut: Cut,
): Promise<{ header: string[]; headerLine: number; lines: number } | { problem: FileProblem }> {
  let header: Numbered | undefined
  let last = 0
  try {
    for await (const records of recordsOf(text, cut)) {
      header ??= records.find(({ cells }) => !isBlank(cells))
      last = records.at(-1)?.line ?? last
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const code = error.code === 'CSV_MAX_RECORD_SIZE' ? 'lineTooLong' : 'quoteNotClosed'
    return { problem: { code, value: String(last + 1) } }
  }
  if (!header) return { problem: { code: 'fileEmpty', value: '' } }
  return { header: header.cells, headerLine: header.line, lines: last - header.line }
}

async function* rowsBelow(headerLine: number, text: AsyncIterable<string>, cut: Cut): AsyncGenerator<Row> {
  for await (const records of recordsOf(text, cut)) {
    for (const { line, cells } of records) {
      if (line <= headerLine || isBlank(cells)) continue
      const swallowing = cells.some((cell) => swallowsLines(cell, cut.separator))
      yield swallowing ? { line, cells, swallowsLines: true } : { line, cells }
    }
  }
}

interface Numbered {
  line: number
  cells: string[]
}

/**
 * Records with the number a spreadsheet gives their row: a blank line has one, a cell of several lines is in one row. A batch for each
 * piece of the file: handed over one by one through the parser's stream, 100,000 took three times as long.
 */
async function* recordsOf(text: AsyncIterable<string>, { separator, linesAbove }: Cut): AsyncGenerator<Numbered[]> {
  let records: Numbered[] = []
  let line = -linesAbove
  const parser = parse({
    ...OPTIONS,
    delimiter: separator,
    on_record(cells: string[]) {
      line += 1
      if (line > 0) records.push({ line, cells })
      return null
    },
  })
  const failed = new Promise<never>((_, reject) => parser.once('error', reject))
  // Nobody may be waiting when the reader left early.
  failed.catch(() => undefined)
  for await (const piece of text) {
    await Promise.race([failed, new Promise((cut) => parser.write(piece, cut))])
    yield records
    records = []
  }
  await Promise.race([failed, new Promise((cut) => parser.resume().end(cut))])
  yield records
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell === '' || cell.trim() === '')
}

function isUnreachable(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return ['ENOENT', 'EISDIR', 'ENOTDIR', 'EACCES'].some((known) => known === code)
}
