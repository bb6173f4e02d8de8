import { endAttempt } from '../../store/agents/attempts.ts'
import { findUpload, listUploadsAtWork, setUpload, type Upload } from '../../store/files/uploads.ts'
import { describeError } from '../describe-error.ts'
import type { Parts } from '../parts.ts'
import { applyUpload } from './apply-upload.ts'
import { attempt, uploadAttempt } from './attempt.ts'
import type { RefusedFile } from './preview.ts'
import { CutOff } from './progress.ts'
import { readUploadAhead } from './read-upload-ahead.ts'
import { undoUpload } from './undo-upload.ts'

/**
 * Does what waits to be done with files: to look at, to apply, to undo. Found in the store, so that what a stop of the service cut short is
 * taken up again. A file that fails because of us says so, and holds no other back; one during which the process ended twice is set aside.
 */
export async function runUploads(parts: Parts, signal: AbortSignal): Promise<void> {
  for (;;) {
    const [next] = await listUploadsAtWork(parts.store)
    const upload = next && (await findUpload(parts.store, next.id))
    if (!upload || signal.aborted) return
    try {
      const done = await attempt(parts, uploadAttempt(upload.id), () => workOn(parts, upload, signal))
      if (!done) await setAside(parts, upload)
    } catch (error) {
      if (signal.aborted) return
      // Abandoned, or taken on elsewhere: nothing more to do about it here.
      if (!(error instanceof CutOff)) await giveUp(parts, upload, error)
    }
  }
}

/** Whether there is anything to do with files; of a watched folder only a look at it says so. */
export async function mayFileWait({ store, settings }: Parts): Promise<boolean> {
  return settings.importFolder !== undefined || (await listUploadsAtWork(store)).length > 0
}

function workOn(parts: Parts, upload: Upload, signal: AbortSignal): Promise<void> {
  switch (upload.state) {
    case 'applying':
      return applyUpload(parts, upload, signal)
    case 'undoing':
      return undoUpload(parts, upload, signal)
    default:
      return readUploadAhead(parts, upload, signal)
  }
}

/** Before it was loaded, for good; halfway, until somebody takes it up again on purpose. */
async function setAside({ store, clock, log }: Parts, { id, state }: Upload): Promise<void> {
  log.error({ upload: id, state }, 'a file is set aside: the service ended twice while dealing with it')
  const preview: RefusedFile = { problem: { code: 'fileSetAside', value: '' } }
  const change = state === 'reading' ? { state: 'refused' as const, preview } : { state: 'failed' as const }
  await store.transaction(async (tx) => {
    await setUpload(tx, id, { state }, change, clock.now())
    await endAttempt(tx, uploadAttempt(id))
  })
}

async function giveUp({ store, clock, log }: Parts, { id, state }: Upload, error: unknown): Promise<void> {
  log.error({ upload: id, state, ...describeError(error) }, 'a file could not be dealt with')
  await store.transaction((tx) => setUpload(tx, id, { state }, { state: 'failed' }, clock.now()))
}
