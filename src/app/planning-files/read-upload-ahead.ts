import { readUpload, setUpload, type Upload } from '../../store/files/uploads.ts'
import type { Parts } from '../parts.ts'
import { importSchedule } from './import-schedule.ts'
import { openPreview, type Preview, type RefusedFile } from './preview.ts'
import { LINES_IN_A_STEP, openProgress } from './progress.ts'
import { type TextsAhead, type Touched, textsAhead } from './texts-ahead.ts'

/** Works out what loading a file would do, on a copy of the store of which nothing is kept, and shows it. */
export async function readUploadAhead(parts: Parts, upload: Upload, signal: AbortSignal): Promise<void> {
  const { store, clock } = parts
  const found = openPreview()
  const touched: Touched = { created: [], changed: [] }
  const progress = openProgress(parts, upload, signal)
  let texts: TextsAhead = { all: [], remindersOnly: [] }
  const result = await importSchedule(parts, {
    source: readUpload(store, upload.id),
    fileName: upload.fileName,
    ownOfficeId: upload.officeId,
    summons: true,
    dryRun: true,
    linesAtOnce: LINES_IN_A_STEP,
    watch: {
      opened: progress.opened,
      async after(_run, { linesDone, outcomes, steps }) {
        found.add(outcomes)
        for (const step of steps) {
          if ('made' in step && step.made === 'appointment') touched.created.push(step.id)
          if ('changed' in step && step.changed === 'appointment') touched.changed.push(step.id)
        }
        await progress.reached(linesDone)
      },
      async ended(tx, run) {
        texts = await textsAhead(tx, run, touched)
      },
    },
  })
  const preview: Preview | RefusedFile = 'problem' in result ? result : found.close(result.report, texts)
  const state = 'problem' in result ? 'refused' : 'previewed'
  const lines = 'report' in result ? { lines: result.report.lines, linesDone: 0 } : {}
  await store.transaction((tx) =>
    setUpload(tx, upload.id, { state: 'reading' }, { state, preview, ...lines }, clock.now()),
  )
}
