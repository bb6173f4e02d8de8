import { setUpload, type Upload } from '../../store/files/uploads.ts'
import type { Parts } from '../parts.ts'

/** Somebody else has taken the file elsewhere, or the service stops: the work ends where it is, and is taken up again if it must. */
export class CutOff extends Error {}

/**
 * Beside a service that answers people, a file goes in small steps: a text that comes in waits for one of them and no more. A step writes for
 * some 20 ms.
 */
export const LINES_IN_A_STEP = 100

/** A transaction for each batch of a file that is only looked at would cost more than the batch. */
const EVERY_LINES = 2000

/** Writes down now and then how far the reading of a file has come; a file abandoned meanwhile is read no further. */
export function openProgress({ store, clock }: Parts, { id }: Pick<Upload, 'id'>, signal: AbortSignal) {
  let written = 0
  const write = async (change: { lines?: number; linesDone: number }) => {
    if (!(await store.transaction((tx) => setUpload(tx, id, { state: 'reading' }, change, clock.now())))) {
      throw new CutOff()
    }
  }
  return {
    opened: (lines: number) => write({ lines, linesDone: 0 }),
    async reached(linesDone: number): Promise<void> {
      if (signal.aborted) throw new CutOff()
      if (linesDone - written < EVERY_LINES) return
      written = linesDone
      await write({ linesDone })
    },
  }
}
