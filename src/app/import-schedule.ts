import { basename } from 'node:path'
import { type Header, readHeader } from '../domain/schedule/header.ts'
import type { ImportReport } from '../domain/schedule/import-report.ts'
import type { ReadingRules, Row } from '../domain/schedule/line.ts'
import type { FileProblem } from '../domain/schedule/problem.ts'
import { type AnyLine, sameFileCheck } from '../domain/schedule/same-file.ts'
import type { Within } from '../store/database.ts'
import { finishImport, startImport } from '../store/imports.ts'
import { listOffices, listTypes } from '../store/offices.ts'
import { importObligations } from './import-obligations.ts'
import { importPlanning, settleDoubts } from './import-planning.ts'
import { checkpoint, type ImportRun, type LineWork } from './import-run.ts'
import { importSlots } from './import-slots.ts'
import type { Parts } from './parts.ts'
import { openSpreadsheet, type SpreadsheetSource } from './read-spreadsheet.ts'

/** Lines applied in one transaction: enough to be quick, few enough that an answer to somebody never waits for a file. */
const LINES_AT_ONCE = 200

export interface ImportRequest {
  source: SpreadsheetSource
  fileName: string
  /** Whose file it is; undefined: the first office. */
  officeCode?: string | undefined
  /** False: reminders only. */
  summons: boolean
  /** Everything is worked out, and nothing kept. */
  dryRun: boolean
}

/** Loads a file: a bad line is refused alone, the others apply; a file that is no table is refused whole and changes nothing. */
export async function importSchedule(
  parts: Parts,
  request: ImportRequest,
): Promise<{ report: ImportReport } | { problem: FileProblem }> {
  const opened = await openSpreadsheet(request.source)
  if ('problem' in opened) return opened
  const read = readHeader(opened.sheet.header)
  if ('problem' in read) return read
  const run = await startRun(parts, request, read.header)
  if ('problem' in run) return run
  const rows = opened.sheet.rows()
  if (request.dryRun) await parts.store.rehearse((within) => applyRows(run, rows, within))
  else await applyRows(run, rows, (work) => parts.store.transaction(work))
  return { report: run.report }
}

async function startRun(
  parts: Parts,
  request: ImportRequest,
  header: Header,
): Promise<ImportRun | { problem: FileProblem }> {
  const offices = await listOffices(parts.store)
  const code = request.officeCode?.toLowerCase()
  const office = code ? offices.find((known) => known.code.toLowerCase() === code) : offices[0]
  if (!office) return { problem: { code: 'officeOfFileUnknown', value: request.officeCode ?? '' } }
  const types = new Map(
    await Promise.all(offices.map(async ({ id }) => [id, await listTypes(parts.store, id)] as const)),
  )
  const rules: ReadingRules = {
    office,
    offices,
    typeCodes: [...(types.get(office.id)?.keys() ?? [])],
    agentEmailDomains: parts.settings.agentEmailDomains,
  }
  const { kind, unknown: unknownColumns } = header
  const none = {
    lines: 0,
    created: 0,
    updated: 0,
    unchanged: 0,
    cancelled: 0,
    ignored: 0,
    doubtful: 0,
    withoutPhone: 0,
  }
  return {
    id: parts.newId(),
    parts,
    now: parts.clock.now(),
    plans: new Map(),
    header,
    rules,
    offices,
    types,
    office,
    summons: request.summons,
    fileName: basename(request.fileName),
    perhapsMoved: [],
    places: new Map(),
    agents: new Map(),
    report: { kind, ...none, refused: [], notices: [], unknownColumns },
  }
}

async function applyRows(run: ImportRun, rows: AsyncIterable<Row>, within: Within): Promise<void> {
  const { id, office, report, fileName, parts, now } = run
  await within((tx) => startImport(tx, { id, officeId: office.id, kind: report.kind, fileName }, now))
  await applyKind(run, rows, within)
  await within((tx) => settleDoubts(tx, run))
  // What only the store could refuse comes after what reading refused: told in the order of the file.
  report.refused.sort((one, other) => one.line - other.line)
  const { refused, notices, unknownColumns: _, kind: __, ...counts } = report
  await within((tx) =>
    finishImport(tx, id, { ...counts, refused: refused.length, notices: notices.length }, parts.clock.now()),
  )
}

function applyKind(run: ImportRun, rows: AsyncIterable<Row>, within: Within): Promise<void> {
  switch (run.report.kind) {
    case 'planning':
      return applyLines(run, importPlanning(run), rows, within)
    case 'slots':
      return applyLines(run, importSlots(run), rows, within)
    case 'obligations':
      return applyLines(run, importObligations(run), rows, within)
  }
}

/** Reads lines as they come, refuses the bad ones, and applies the good ones many at a time. */
async function applyLines<Line extends AnyLine>(
  run: ImportRun,
  work: LineWork<Line>,
  rows: AsyncIterable<Row>,
  within: Within,
): Promise<void> {
  const { report, header, office } = run
  const twice = sameFileCheck(header, office.code)
  let waiting: Line[] = []
  const flush = async () => {
    const lines = waiting
    waiting = []
    const asBefore = checkpoint(run)
    let attempts = 0
    await within((tx) => {
      if (attempts++ > 0) asBefore()
      return work.apply(tx, lines)
    })
  }
  for await (const row of rows) {
    report.lines++
    const read = work.read(row)
    const problem = 'problems' in read ? read.problems[0] : twice(read.line)
    // One reason a person can act on: the first one met.
    if (problem) report.refused.push(problem)
    else if ('line' in read) {
      report.notices.push(...read.notices)
      waiting.push(read.line)
    }
    if (waiting.length >= LINES_AT_ONCE) await flush()
  }
  if (waiting.length > 0) await flush()
}
