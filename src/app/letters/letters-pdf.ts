import { on } from 'node:events'
import { setImmediate as breath } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import type { PaperLetter } from '../../locales/paper-letter.ts'
import type { Piece, ToSet } from './letters-thread.ts'

/**
 * Letters as one PDF, each on a page of its own, in pieces as they are made. They are set in a thread: a font alone takes a quarter of a second
 * to open, and who waits for an answer meanwhile has it. One document at a time in a process, since a thread may take 256 MB: the others
 * wait for their turn, which nobody who reads slowly keeps.
 */
export async function* lettersPdf(title: string, letters: Iterable<PaperLetter>): AsyncGenerator<Uint8Array> {
  const before = turn
  const { promise, resolve: leave } = Promise.withResolvers<void>()
  turn = promise
  try {
    await before
    yield* setInThread(title, letters, leave)
  } finally {
    leave()
  }
}

/** Over once the last document that was asked for is set. */
let turn: Promise<void> = Promise.resolve()

async function* setInThread(
  title: string,
  letters: Iterable<PaperLetter>,
  ended: () => void,
): AsyncGenerator<Uint8Array> {
  const worker = new Worker(new URL('./letters-thread.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: 256 },
  })
  worker.once('exit', ended)
  try {
    const pieces = on(worker, 'message', { close: ['exit'] })
    // Pieces that nobody has read yet are kept here: the thread need not wait for that.
    worker.on('message', (piece: Piece) => piece === 'end' && void worker.terminate())
    const ask = (what: ToSet) => worker.postMessage(what)
    ask({ title })
    // The first in each language takes some ten milliseconds to word; others are answered between two.
    for (const letter of letters) {
      ask({ letter })
      await breath()
    }
    ask('end')
    for await (const [piece] of pieces as AsyncIterable<[Piece]>) {
      if (piece === 'end') return
      yield piece
    }
    throw new Error('the thread that sets letters has ended')
  } finally {
    await worker.terminate()
  }
}
