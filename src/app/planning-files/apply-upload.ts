import type { ImportReport } from '../../domain/schedule/import-report.ts'
import type { Row } from '../../domain/schedule/line.ts'
import { renewAttempt } from '../../store/agents/attempts.ts'
import type { Transaction } from '../../store/engine/database.ts'
import {
  eachBatch,
  keepBatch,
  readUpload,
  removeUploadFile,
  setUpload,
  type Upload,
} from '../../store/files/uploads.ts'
import { writeJournal } from '../../store/journal/journal.ts'
import type { Parts } from '../parts.ts'
import { uploadAttempt } from './attempt.ts'
import { holdTexts } from './hold-texts.ts'
import { type CutShort, countsOf, type ImportBatch, type ImportRun } from './import-run.ts'
import { importSchedule } from './import-schedule.ts'
import { LINES_KEPT } from './preview.ts'
import { CutOff, LINES_IN_A_STEP } from './progress.ts'
import type { Spreadsheet } from './spreadsheet/with-spreadsheet.ts'
import type { UndoStep } from './undo-step.ts'

/** What loading a file did, once it is done. */
export interface AppliedReport {
  /** Its lists cut at what people can look at. */
  report: ImportReport
  /** The figures, whole. */
  counts: { refused: number; notices: number } & Record<string, number>
  /** Lines to correct and load again, as they came, under their header. */
  header: string[]
  refused: string[][]
  /** Lines that were corrected in the page, and are not in the office's spreadsheet. */
  corrected?: number[]
}

/** What one batch left behind: with the others, how far the file has come, and how to undo it. */
export interface KeptBatch extends Omit<ImportBatch, 'outcomes' | 'steps'> {
  counts: Record<string, number>
  steps: UndoStep[]
}

/** Loads a file some lines at a time, each time with how far it has come: cut short, it goes on from there. */
export async function applyUpload(parts: Parts, upload: Upload, signal: AbortSignal): Promise<void> {
  const { store, newId, clock } = parts
  const { id, officeId, agentId, fileName, summons } = upload
  let { linesDone } = upload
  let toCorrect: Pick<AppliedReport, 'header' | 'refused'> = { header: [], refused: [] }
  const result = await importSchedule(parts, {
    source: readUpload(store, id),
    fileName,
    ownOfficeId: officeId,
    agentId,
    summons,
    dryRun: false,
    corrections: upload.corrections ?? undefined,
    linesAtOnce: LINES_IN_A_STEP,
    cutShort: await findCutShort(parts, upload),
    watch: {
      async kept(tx, run, batch) {
        const reached = { linesDone: batch.linesDone, importId: run.id }
        await orCutOff(setUpload(tx, id, { state: 'applying', linesDone }, reached, clock.now()))
        await holdTexts(tx, batch.steps, clock.now())
        await renewAttempt(tx, uploadAttempt(id))
        await keepBatch(tx, id, JSON.stringify(asKept(run, batch)), newId)
      },
      async after(_run, batch) {
        linesDone = batch.linesDone
        if (signal.aborted) throw new CutOff()
      },
      async read(run, sheet) {
        toCorrect = await refusedRows(sheet, run.report)
      },
      async ended(tx, run) {
        const { refused, notices } = run.report
        const counts = { ...countsOf(run), refused: refused.length, notices: notices.length }
        const report: AppliedReport = {
          report: inShort(run.report),
          counts,
          ...toCorrect,
          ...(upload.corrections && { corrected: Object.keys(upload.corrections).map(Number) }),
        }
        const looked = { preview: null, corrections: null }
        const done = { state: 'applied' as const, lines: run.report.lines, report, ...looked }
        await orCutOff(setUpload(tx, id, { state: 'applying' }, done, clock.now()))
        // The file names people: from here on only the lines to correct and how to undo it are kept.
        await removeUploadFile(tx, id)
        await tellJournal(tx, parts, upload, run)
      },
    },
  })
  if ('problem' in result) throw new Error(`a file that was looked at cannot be applied: ${result.problem.code}`)
}

async function orCutOff(set: Promise<boolean>): Promise<void> {
  if (!(await set)) throw new CutOff()
}

function asKept(run: ImportRun, { outcomes: _, ...batch }: ImportBatch): KeptBatch {
  return { ...batch, counts: countsOf(run) }
}

/** Where the last attempt stopped, if there was one. */
async function findCutShort({ store }: Parts, { id, importId, linesDone }: Upload): Promise<CutShort | undefined> {
  if (!importId) return undefined
  const batches: KeptBatch[] = []
  for await (const { content } of eachBatch(store, id)) batches.unshift(JSON.parse(content))
  const { refused: _, notices: __, ...counts } = batches.at(-1)?.counts ?? {}
  return {
    id: importId,
    linesDone,
    counts,
    refused: batches.flatMap(({ refused }) => refused),
    notices: batches.flatMap(({ notices }) => notices),
    perhapsMoved: batches.flatMap(({ perhapsMoved }) => perhapsMoved),
  }
}

/** What people look at; the lines to correct are kept whole beside it. */
function inShort(report: ImportReport): ImportReport {
  const { refused, notices } = report
  return { ...report, refused: refused.slice(0, LINES_KEPT), notices: notices.slice(0, LINES_KEPT) }
}

async function refusedRows(
  { written, rows }: Spreadsheet,
  { refused }: ImportReport,
): Promise<Pick<AppliedReport, 'header' | 'refused'>> {
  const numbers = new Set(refused.map(({ line }) => line))
  const kept: Row[] = []
  if (numbers.size > 0) for await (const row of rows()) if (numbers.has(row.line)) kept.push(row)
  return { header: written, refused: kept.map(({ cells }) => [...cells]) }
}

async function tellJournal(tx: Transaction, { newId }: Parts, upload: Upload, run: ImportRun): Promise<void> {
  const { officeId, agentId } = upload
  const { lines = 0, created = 0, updated = 0, cancelled = 0, refused = 0 } = countsOf(run)
  const details = { import: run.id, lines, created, updated, cancelled, refused }
  await writeJournal(tx, [{ officeId, actor: `agent:${agentId}`, what: 'fileLoaded', details }], newId, run.now)
}
