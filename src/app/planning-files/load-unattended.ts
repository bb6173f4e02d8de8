import { createHash } from 'node:crypto'
import type { ImportReport } from '../../domain/schedule/import-report.ts'
import type { FileProblem } from '../../domain/schedule/problem.ts'
import type { FileCame, FileDone } from '../../locales/file-report.ts'
import type { Transaction } from '../../store/engine/database.ts'
import { type JournalEntry, writeJournal } from '../../store/journal/journal.ts'
import { listOffices } from '../../store/offices/offices.ts'
import type { Parts } from '../parts.ts'
import { readAbsentTold } from './absent-told.ts'
import { attempt } from './attempt.ts'
import { countsOf, type ImportRun } from './import-run.ts'
import { importSchedule } from './import-schedule.ts'
import { columnsOf, mustMatchColumns } from './preview.ts'
import { CutOff, LINES_IN_A_STEP } from './progress.ts'
import { tellLoaded } from './tell-loaded.ts'

/** A file that nobody looks at before it is loaded. */
export interface Unattended {
  content: Uint8Array
  came: FileCame
  /** 'folder', or the token of the program that sent it. */
  cameBy: string
  /** Of this office only, whatever its lines name; undefined: of the first one, or of those its lines name. */
  officeId: string | undefined
  dryRun: boolean
  /** False: reminders only. */
  summons: boolean
  /** Why it is told: the same reason tells once. */
  key: string
  /** Whether what changed nothing is told too. */
  alwaysTold: boolean
}

/**
 * Loads a file as the page does, without somebody to look at it first: where the page would ask what columns are, it is refused whole. Whoever
 * loads the office's files is e-mailed, and the journal says by which door. Cut short between two batches, it throws, and the same file loaded
 * again finds what was done unchanged.
 */
export async function loadUnattended(parts: Parts, file: Unattended, stopping?: AbortSignal): Promise<FileDone> {
  const { content, came, cameBy, officeId, dryRun, summons } = file
  const goOn = async () => {
    if (stopping?.aborted) throw new CutOff()
  }
  const done = await attempt(parts, `file ${createHash('sha256').update(content).digest('hex')}`, () =>
    orToMatch(
      importSchedule(parts, {
        source: content,
        fileName: came.fileName,
        ownOfficeId: officeId,
        cameBy,
        summons,
        dryRun,
        saysAbsent: true,
        linesAtOnce: LINES_IN_A_STEP,
        watch: {
          async opened(_lines, run) {
            checkColumns(run)
          },
          after: goOn,
          ended: (tx, run) => (dryRun ? Promise.resolve() : tell(tx, parts, file, run)),
        },
      }),
    ),
  )
  const result: FileDone = done?.result ?? { problem: { code: 'fileSetAside', value: '' } }
  if ('problem' in result && !dryRun) await tellRefusedUnread(parts, file, result)
  return result
}

class ToMatch extends Error {
  readonly problem: FileProblem

  constructor(columns: readonly string[]) {
    super('columns to match')
    this.problem = { code: 'columnsToMatch', value: columns.join(', ') }
  }
}

function checkColumns({ header, report: { kind, unknownColumns } }: ImportRun): void {
  if (mustMatchColumns({ counts: { kind }, unknownColumns, columns: columnsOf(header) }))
    throw new ToMatch(unknownColumns)
}

async function orToMatch(loading: Promise<FileDone>): Promise<FileDone> {
  try {
    return await loading
  } catch (error) {
    if (error instanceof ToMatch) return { problem: error.problem }
    throw error
  }
}

async function tell(tx: Transaction, parts: Parts, file: Unattended, run: ImportRun): Promise<void> {
  const { key, came, alwaysTold } = file
  const { lines = 0, created = 0, updated = 0, cancelled = 0, refused = 0 } = countsOf(run)
  const details = { import: run.id, lines, created, updated, cancelled, refused }
  await writeJournal(tx, [entryOf(file, run.office.id, 'fileLoaded', details)], parts.newId, run.now)
  // Each day's file lacks what the one before did: what is known is not told again.
  const { isNews, keepKnown } = await readAbsentTold(tx, run)
  const report = isNews ? run.report : { ...run.report, absent: undefined }
  const isTold =
    (alwaysTold || saysSomething(report)) &&
    (await tellLoaded(tx, parts, { officeId: run.office.id, key, came, done: { report } }, run.now))
  if (isTold || !run.report.absent?.count) await keepKnown()
}

function saysSomething({ created, updated, cancelled, refused, absent }: ImportReport): boolean {
  return created + updated + cancelled + refused.length + (absent?.count ?? 0) > 0
}

/** Tells that a file is refused whole, in the journal and by e-mail. */
export async function tellRefusedUnread(
  parts: Parts,
  file: Pick<Unattended, 'came' | 'cameBy' | 'officeId' | 'key'>,
  done: { problem: FileProblem },
): Promise<void> {
  const { store, newId, clock } = parts
  const officeId = file.officeId ?? (await listOffices(store))[0]?.id
  if (officeId === undefined) return
  const { key, came } = file
  await store.transaction(async (tx) => {
    const now = clock.now()
    const details = { problem: done.problem.code }
    await writeJournal(tx, [entryOf(file, officeId, 'fileRefused', details)], newId, now)
    await tellLoaded(tx, parts, { officeId, key, came, done }, now)
  })
}

function entryOf(
  { cameBy }: Pick<Unattended, 'cameBy'>,
  officeId: string,
  what: string,
  details: NonNullable<JournalEntry['details']>,
): JournalEntry {
  return { officeId, actor: cameBy === 'folder' ? 'folder' : `token:${cameBy}`, what, details }
}
