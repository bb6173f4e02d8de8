import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import type { Parts } from '../app/parts.ts'
import { attempt } from '../app/planning-files/attempt.ts'
import type { ImportRun, ImportWatch } from '../app/planning-files/import-run.ts'
import { importSchedule } from '../app/planning-files/import-schedule.ts'
import type { NoTable } from '../app/planning-files/spreadsheet/table.ts'
import type { ImportReport } from '../domain/schedule/import-report.ts'
import { IMPORT_INTERRUPTED } from '../locales/fr/import-words.ts'

/** A file of this machine, and how it is to be loaded. */
export interface FileHere {
  path: string
  officeCode: string | undefined
  summons: boolean
  dryRun: boolean
  /** Told of the file before anything is changed. */
  opened?: (run: ImportRun) => void
}

/** Loads a file whose path was given in a terminal, or only looks at it; a signal ends it between two batches. */
export async function loadFile(
  parts: Parts,
  { path, opened, ...how }: FileHere,
): Promise<{ report: ImportReport } | NoTable> {
  const { watch, leave } = watchForInterruption()
  try {
    const name = `file ${await digestOf(path)}`
    const request = { ...how, source: path, fileName: path, saysAbsent: true }
    const watched: ImportWatch = { ...watch, opened: async (_lines, run) => opened?.(run) }
    const done = await attempt(parts, name, () => importSchedule(parts, { ...request, watch: watched }))
    return done?.result ?? { problem: { code: 'fileSetAside', value: '' } }
  } finally {
    leave()
  }
}

/** What a file is known by, whatever its name; of one that is not there, nothing. */
async function digestOf(file: string): Promise<string> {
  const hash = createHash('sha256')
  try {
    for await (const piece of createReadStream(file)) hash.update(piece)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
  }
  return hash.digest('hex')
}

/** A command that somebody interrupts ends between two batches: the file is not what ended it. */
function watchForInterruption(): { watch: ImportWatch; leave(): void } {
  let interrupted = false
  const note = () => {
    interrupted = true
  }
  const goOn = async () => {
    if (interrupted) throw new Error(IMPORT_INTERRUPTED)
  }
  const signals = ['SIGINT', 'SIGTERM'] as const
  for (const signal of signals) process.once(signal, note)
  return {
    watch: { after: goOn },
    leave() {
      for (const signal of signals) process.off(signal, note)
    },
  }
}
