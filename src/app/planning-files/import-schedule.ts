import type { Office } from '../../domain/office.ts'
import { corrected } from '../../domain/schedule/corrections.ts'
import type { ImportReport } from '../../domain/schedule/import-report.ts'
import type { Row } from '../../domain/schedule/line.ts'
import type { FileProblem } from '../../domain/schedule/problem.ts'
import type { AnyLine } from '../../domain/schedule/same-file.ts'
import type { Within } from '../../store/engine/database.ts'
import { finishImport, startImport } from '../../store/files/imports.ts'
import { listOffices } from '../../store/offices/offices.ts'
import type { Parts } from '../parts.ts'
import { absentHere } from './absent-here.ts'
import { signOfWork } from './at-work.ts'
import { listDoubleBooked, noteDoubleBooked } from './double-bookings.ts'
import { importObligations } from './import-obligations.ts'
import { importPlanning } from './import-planning.ts'
import { type Brought, countsOf, type ImportRun, type LineWork } from './import-run.ts'
import { importSlots } from './import-slots.ts'
import {
  applyLines,
  batches,
  closeBatch,
  type InBatch,
  LINES_AT_ONCE,
  linesAtOnce,
  openBatch,
  type Turns,
} from './in-batches.ts'
import { lookAtPlanning } from './look-at-planning.ts'
import { settleDoubts } from './settle-doubts.ts'
import { broughtBy, slotsAhead } from './slots-ahead.ts'
import type { NoTable } from './spreadsheet/table.ts'
import { type Spreadsheet, withSpreadsheet } from './spreadsheet/with-spreadsheet.ts'
import { type ImportRequest, startRun } from './start-run.ts'

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
  else await parts.store.inBulk(() => applyRows(run, request, sheet, (work) => parts.store.transaction(work)))
  return { report: run.report }
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
      { done: cutShort?.linesDone ?? 0, atOnce: () => linesAtOnce(parts.store, request.linesAtOnce) },
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
async function lookAhead(
  run: ImportRun,
  { watch, linesAtOnce: atOnce = LINES_AT_ONCE }: ImportRequest,
  sheet: Spreadsheet,
): Promise<void> {
  const { store } = run.parts
  const { ahead, ...work } = lookAtPlanning(run)
  const told = async (look: () => Promise<void>) => {
    const batch = openBatch(run)
    await look()
    await closeBatch(run, watch, batch())
  }
  const turns = { done: 0, atOnce: () => atOnce }
  await applyLines(run, work, sheet.rows(), turns, (lines) => told(() => work.apply(store, lines)))
  await told(() => ahead.settleDoubts(store))
  await told(async () => noteDoubleBooked(run, await listDoubleBooked(store, run)))
  await sayLacking(run, broughtBy(run, ahead.created()))
  run.report.refused.sort((one, other) => one.line - other.line)
  await watch?.lookedAhead?.(run, ahead)
}

function applyKind(run: ImportRun, rows: AsyncIterable<Row>, turns: Turns, inBatch: InBatch): Promise<void> {
  const apply = <Line extends AnyLine>(work: LineWork<Line>) =>
    applyLines(run, work, rows, turns, (lines) =>
      inBatch(async (tx) => {
        for (let start = 0; start < lines.length; start += LINES_AT_ONCE)
          await work.apply(tx, lines.slice(start, start + LINES_AT_ONCE))
      }),
    )
  switch (run.report.kind) {
    case 'planning':
      return apply(importPlanning(run))
    case 'slots':
      return apply(importSlots(run))
    case 'obligations':
      return apply(importObligations(run))
  }
}
