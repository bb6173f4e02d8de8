import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/** No faster than it is read; a reader that has seen enough (`| head`) is no failure. */
export async function writeOut(text: AsyncIterable<string>): Promise<void> {
  try {
    await pipeline(Readable.from(text), process.stdout, { end: false })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPIPE')) throw error
  }
}
