import { setImmediate as pause } from 'node:timers/promises'
import { setUpload, type Upload } from '../../store/files/uploads.ts'
import type { Parts } from '../parts.ts'

/** Somebody else has taken the file elsewhere, or the service stops: the work ends where it is, and is taken up again if it must. */
export class CutOff extends Error {}

/**
 * Beside a service that answers people, a file goes in small steps with a pause between: a text that comes in waits for one of them and no
 * more. With 200 lines and no pause it waited ten times as long.
 */
export const LINES_IN_A_STEP = 100
export const pauseBetweenSteps = () => pause()

/** A transaction for each batch of a rehearsal would cost more than the batch. */
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
      await pauseBetweenSteps()
      if (linesDone - written < EVERY_LINES) return
      written = linesDone
      await write({ linesDone })
    },
  }
}
