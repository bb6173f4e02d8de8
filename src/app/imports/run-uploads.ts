import { findUpload, listUploadsAtWork, setUpload, type Upload } from '../../store/uploads.ts'
import { describeError } from '../describe-error.ts'
import type { Parts } from '../parts.ts'
import { applyUpload } from './apply-upload.ts'
import { CutOff } from './progress.ts'
import { readUploadAhead } from './read-upload-ahead.ts'
import { undoUpload } from './undo-upload.ts'

/**
 * Does what waits to be done with files: to look at, to apply, to undo. Found in the store, so that what a stop of the service cut short is
 * taken up again. A file that fails because of us says so, and holds no other back.
 */
export async function runUploads(parts: Parts, signal: AbortSignal): Promise<void> {
  for (;;) {
    const [next] = await listUploadsAtWork(parts.store)
    const upload = next && (await findUpload(parts.store, next.id))
    if (!upload || signal.aborted) return
    try {
      await workOn(parts, upload, signal)
    } catch (error) {
      if (signal.aborted) return
      // Abandoned, or taken on elsewhere: nothing more to do about it here.
      if (!(error instanceof CutOff)) await giveUp(parts, upload, error)
    }
  }
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

async function giveUp({ store, clock, log }: Parts, { id, state }: Upload, error: unknown): Promise<void> {
  log.error({ upload: id, state, ...describeError(error) }, 'a file could not be dealt with')
  await store.transaction((tx) => setUpload(tx, id, { state }, { state: 'failed' }, clock.now()))
}
