import type { WrongLine } from '../../domain/schedule/wrong-line.ts'
import { readUpload, setUpload, type Upload } from '../../store/files/uploads.ts'
import type { Parts } from '../parts.ts'
import { absentHere } from './absent-here.ts'
import { importSchedule } from './import-schedule.ts'
import { columnsOf, type FileColumn, openPreview, type Preview, type RefusedFile } from './preview.ts'
import { LINES_IN_A_STEP, openProgress } from './progress.ts'
import { broughtBy, slotsAhead } from './slots-ahead.ts'
import { textsAhead } from './texts-ahead.ts'

/** Works out what loading a file would do, and shows it. */
export async function readUploadAhead(parts: Parts, upload: Upload, signal: AbortSignal): Promise<void> {
  const { store, clock } = parts
  const found = openPreview()
  const progress = openProgress(parts, upload, signal)
  const seen: Pick<Preview, 'texts' | 'slotsShort' | 'absent'> = { texts: { all: [], remindersOnly: [] } }
  let columns: FileColumn[] = []
  let wrong: WrongLine[] = []
  const result = await importSchedule(parts, {
    source: readUpload(store, upload.id),
    fileName: upload.fileName,
    ownOfficeId: upload.officeId,
    summons: true,
    dryRun: true,
    corrections: upload.corrections ?? undefined,
    linesAtOnce: LINES_IN_A_STEP,
    watch: {
      opened: progress.opened,
      async after(run, { linesDone, outcomes }) {
        columns = columnsOf(run.header)
        wrong = [...run.wrong.values()]
        found.add(outcomes)
        await progress.reached(linesDone)
      },
      async lookedAhead(run, ahead) {
        seen.texts = await textsAhead(store, run, ahead)
        seen.slotsShort = await slotsAhead(store, run, broughtBy(run, ahead.created()))
        seen.absent = await absentHere(store, run)
      },
    },
  })
  const preview: Preview | RefusedFile = 'problem' in result ? result : found.close(result.report, seen, columns, wrong)
  const state = 'problem' in result ? 'refused' : 'previewed'
  const lines = 'report' in result ? { lines: result.report.lines, linesDone: 0 } : {}
  await store.transaction((tx) =>
    setUpload(tx, upload.id, { state: 'reading' }, { state, preview, ...lines }, clock.now()),
  )
}
