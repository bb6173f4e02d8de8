import { once } from 'node:events'

let listens = false
let failed: Error | undefined

/**
 * No faster than it is read; a reader that has seen enough (`| head`) is no failure. Not by `pipeline`, which leaves its listeners on what it does
 * not end: after ten texts in one process, node warned on standard error.
 */
export async function writeOut(text: AsyncIterable<string>): Promise<void> {
  const { stdout } = process
  // For good: the last piece may fail once we have returned.
  if (!listens) stdout.on('error', fail)
  listens = true
  for await (const piece of text) {
    if (!stdout.write(piece)) await once(stdout, 'drain').catch(fail)
    if (failed) break
  }
  if (failed && !isReaderGone(failed)) throw failed
}

function fail(error: Error): void {
  failed ??= error
  if (!isReaderGone(error)) process.exitCode = 1
}

function isReaderGone(error: Error): boolean {
  return 'code' in error && error.code === 'EPIPE'
}
