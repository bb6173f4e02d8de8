import { basename } from 'node:path'
import { setImmediate as breath } from 'node:timers/promises'
import type { Office } from '../../domain/office.ts'
import { type Corrections, corrected } from '../../domain/schedule/corrections.ts'
import type { ImportReport } from '../../domain/schedule/import-report.ts'
import type { ReadingRules, Row } from '../../domain/schedule/line.ts'
import type { FileProblem } from '../../domain/schedule/problem.ts'
import { type AnyLine, sameFileCheck } from '../../domain/schedule/same-file.ts'
import type { Transaction, Within } from '../../store/engine/database.ts'
import { finishImport, startImport } from '../../store/files/imports.ts'
import { listOffices, listTypes } from '../../store/offices/offices.ts'
import type { Parts } from '../parts.ts'
import { absentHere } from './absent-here.ts'
import { signOfWork } from './at-work.ts'
import { listDoubleBooked, noteDoubleBooked } from './double-bookings.ts'
import { importObligations } from './import-obligations.ts'
import { importPlanning } from './import-planning.ts'
import {
  type Brought,
  type CutShort,
  checkpoint,
  type ImportBatch,
  type ImportRun,
  type ImportWatch,
  type LineWork,
  noteWrong,
} from './import-run.ts'
import { importSlots } from './import-slots.ts'
import { lookAtPlanning } from './look-at-planning.ts'
import { openReach } from './reach.ts'
import { settleDoubts } from './settle-doubts.ts'
import { broughtBy, slotsAhead } from './slots-ahead.ts'
import type { NoTable } from './spreadsheet/table.ts'
import { type Spreadsheet, type SpreadsheetSource, withSpreadsheet } from './spreadsheet/with-spreadsheet.ts'

/** Lines applied in one transaction: enough to be quick, few enough that an answer to somebody never waits for a file. */
const LINES_AT_ONCE = 500

interface ImportRequest {
  source: SpreadsheetSource
  fileName: string
  /** Whose file it is; undefined: the first office. */
  officeCode?: string | undefined
  /** Somebody of this office loads it: no line of another one. */
  ownOfficeId?: string | undefined
  /** Who loads it; undefined: whoever runs the service. */
  agentId?: string | undefined
  /** Where it came from without an agent: 'folder', or a token. */
  cameBy?: string | undefined
  /** False: reminders only. */
  summons: boolean
  /** Everything is worked out, and nothing kept. */
  dryRun: boolean
  /** Nobody looks at it first: the report says what stands here without a line in a planning. */
  saysAbsent?: boolean
  watch?: ImportWatch | undefined
  /** How many lines go into one transaction. */
  linesAtOnce?: number | undefined
  cutShort?: CutShort | undefined
  /** What somebody wrote in place of cells of the file. */
  corrections?: Corrections | undefined
}

/** Loads a file: a bad line is refused alone, the others apply; a file that is no table is refused whole and changes nothing. */
export async function importSchedule(
  parts: Parts,
  request: ImportRequest,
): Promise<{ report: ImportReport } | NoTable> {
  const offices = await officesOf(parts, request)
  if ('problem' in offices) return offices
  return withSpreadsheet(
    request.source,
    async (opened) =>
      'problem' in opened ? opened : importSheet(parts, request, offices, asCorrected(opened.sheet, request)),
    offices.office.columnMatches,
  )
}

/** The file with its lines as somebody corrected them. */
function asCorrected(sheet: Spreadsheet, { corrections }: ImportRequest): Spreadsheet {
  if (!corrections) return sheet
  return {
    ...sheet,
    async *rows() {
      for await (const row of sheet.rows()) yield corrected(row, corrections)
    },
  }
}

/** The office whose file it is, and those its lines may name. */
async function officesOf(
  { store }: Parts,
  { ownOfficeId, officeCode }: ImportRequest,
): Promise<{ office: Office; offices: Office[] } | { problem: FileProblem }> {
  const known = await listOffices(store)
  const offices = known.filter(({ id }) => ownOfficeId === undefined || id === ownOfficeId)
  const code = officeCode?.toLowerCase()
  const office = code ? offices.find((one) => one.code.toLowerCase() === code) : offices[0]
  return office ? { office, offices } : { problem: { code: 'officeOfFileUnknown', value: officeCode ?? '' } }
}

async function importSheet(
  parts: Parts,
  request: ImportRequest,
  offices: { office: Office; offices: Office[] },
  sheet: Spreadsheet,
): Promise<{ report: ImportReport }> {
  const run = await startRun(parts, request, offices, sheet)
  await request.watch?.opened?.(sheet.lines, run)
  if (request.dryRun && run.report.kind === 'planning') await lookAhead(run, request, sheet)
  else if (request.dryRun) await parts.store.rehearse((within) => applyRows(run, request, sheet, within))
  else await applyRows(run, request, sheet, (work) => parts.store.transaction(work))
  return { report: run.report }
}

async function startRun(
  parts: Parts,
  request: ImportRequest,
  { office, offices }: { office: Office; offices: Office[] },
  { header, homes, several }: Spreadsheet,
): Promise<ImportRun> {
  const { cutShort } = request
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
    id: cutShort?.id ?? parts.newId(),
    parts,
    now: parts.clock.now(),
    plans: new Map(),
    header,
    addresses: { homes, several },
    rules,
    offices,
    types,
    office,
    summons: request.summons,
    fileName: basename(request.fileName),
    perhapsMoved: [...(cutShort?.perhapsMoved ?? [])],
    taking: [],
    brought: new Map(),
    reach: openReach(),
    saysAbsent: request.saysAbsent === true && kind === 'planning',
    outcomes: [],
    steps: [],
    places: new Map(),
    met: new Map(),
    agents: new Map(),
    homesOfAgents: new Map(),
    emails: new Map(),
    wrong: new Map(),
    unread: { cases: new Set(), references: new Set() },
    report: {
      kind,
      ...none,
      ...cutShort?.counts,
      lines: 0,
      refused: [...(cutShort?.refused ?? [])],
      notices: [...(cutShort?.notices ?? [])],
      unknownColumns,
    },
  }
}

async function applyRows(run: ImportRun, request: ImportRequest, sheet: Spreadsheet, within: Within): Promise<void> {
  const { id, office, report, fileName, parts, now } = run
  const { agentId, cameBy, cutShort, watch } = request
  const file = { id, officeId: office.id, kind: report.kind, fileName, agentId, source: cameBy }
  const sign = signOfWork(run)
  await within(async (tx) => {
    if (!cutShort) await startImport(tx, file, now)
    await sign.give(tx)
  })
  sign.given()
  try {
    const inBatch = batches(run, watch, within, sign)
    await applyKind(
      run,
      sheet.rows(),
      { done: cutShort?.linesDone ?? 0, atOnce: request.linesAtOnce ?? LINES_AT_ONCE },
      inBatch,
    )
    await inBatch((tx) => settleDoubts(tx, run))
    const doubled = await listDoubleBooked(parts.store, run)
    await inBatch(async () => noteDoubleBooked(run, doubled))
    await sayLacking(run, run.brought)
    // What only the store could refuse comes after what reading refused: told in the order of the file.
    report.refused.sort((one, other) => one.line - other.line)
    await watch?.read?.(run, sheet)
    await within(async (tx) => {
      await finishImport(tx, id, countsOf(run), parts.clock.now())
      await watch?.ended?.(tx, run)
      await sign.end(tx)
    })
  } catch (error) {
    if (!request.dryRun) await sign.failed()
    throw error
  }
}

async function sayLacking(run: ImportRun, brought: Brought): Promise<void> {
  if (!run.saysAbsent) return
  run.report.absent = await absentHere(run.parts.store, run)
  run.report.slotsShort = await slotsAhead(run.parts.store, run, brought)
}

/** Works out what loading a planning would do: nothing is written, and nobody is held up. */
async function lookAhead(run: ImportRun, { watch, linesAtOnce }: ImportRequest, sheet: Spreadsheet): Promise<void> {
  const { store } = run.parts
  const { ahead, ...work } = lookAtPlanning(run)
  const told = async (look: () => Promise<void>) => {
    const batch = openBatch(run)
    await look()
    await closeBatch(run, watch, batch())
  }
  const turns = { done: 0, atOnce: linesAtOnce ?? LINES_AT_ONCE }
  await applyLines(run, work, sheet.rows(), turns, (lines) => told(() => work.apply(store, lines)))
  await told(() => ahead.settleDoubts(store))
  await told(async () => noteDoubleBooked(run, await listDoubleBooked(store, run)))
  await sayLacking(run, broughtBy(run, ahead.created()))
  run.report.refused.sort((one, other) => one.line - other.line)
  await watch?.lookedAhead?.(run, ahead)
}

/** The figures of a run so far. */
export function countsOf({ report }: ImportRun): Record<string, number> {
  const { refused, notices, unknownColumns: _, kind: __, absent: ___, slotsShort: ____, ...counts } = report
  return { ...counts, refused: refused.length, notices: notices.length }
}

/** Lines dealt with by an attempt before this one, and how many are applied together. */
interface Turns {
  done: number
  atOnce: number
}

type InBatch = (work: (tx: Transaction) => Promise<void>) => Promise<void>

/** Runs pieces of work, each all or nothing, tells whoever watches, and lets others breathe between two of them. */
function batches(
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
function openBatch(run: ImportRun): () => ImportBatch {
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

async function closeBatch(run: ImportRun, watch: ImportWatch | undefined, batch: ImportBatch): Promise<void> {
  await watch?.after?.(run, batch)
  run.outcomes = []
  run.steps = []
  await breath()
}

function applyKind(run: ImportRun, rows: AsyncIterable<Row>, turns: Turns, inBatch: InBatch): Promise<void> {
  const apply = <Line extends AnyLine>(work: LineWork<Line>) =>
    applyLines(run, work, rows, turns, (lines) => inBatch((tx) => work.apply(tx, lines)))
  switch (run.report.kind) {
    case 'planning':
      return apply(importPlanning(run))
    case 'slots':
      return apply(importSlots(run))
    case 'obligations':
      return apply(importObligations(run))
  }
}

/** Reads lines as they come, refuses the bad ones, and applies the good ones many at a time; the first ones may be done already. */
async function applyLines<Line extends AnyLine>(
  run: ImportRun,
  { read: readLine }: Pick<LineWork<Line>, 'read'>,
  rows: AsyncIterable<Row>,
  { done, atOnce }: Turns,
  apply: (lines: Line[]) => Promise<void>,
): Promise<void> {
  const { report, header, office } = run
  const twice = sameFileCheck(header, office.code)
  let waiting: Line[] = []
  const flush = async () => {
    const lines = waiting
    waiting = []
    await apply(lines)
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
