import { setImmediate as turn } from 'node:timers/promises'

/**
 * Goes through pieces of work while nobody waits for it: whoever comes meanwhile is answered between two. Told to stop it leaves the rest, a second of
 * the processor that whoever takes our place would wait for, on a busy machine four.
 */
export async function getReady(pieces: Iterable<void>, stopping: AbortSignal): Promise<void> {
  for (const _ of pieces) {
    await turn()
    if (stopping.aborted) return
  }
}
