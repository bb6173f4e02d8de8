import { once } from 'node:events'
import { statSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import { copyStore } from './copy-store.ts'

/** A tenth of a second's work: what a thread takes to begin. */
const SMALL = 4 * 1024 * 1024

/**
 * Copies an SQLite store into a new file as it stands at one instant. A large one in a thread of its own: 45 MB take a second, during
 * which nobody would be answered.
 */
export async function copyAside(file: string, target: string): Promise<void> {
  if (statSync(file).size <= SMALL) return copyStore(file, target)
  const worker = new Worker(new URL('./copy-thread.ts', import.meta.url), { workerData: { file, target } })
  const [code] = await once(worker, 'exit')
  if (code !== 0) throw new Error(`the thread that copied the store ended with ${code}`)
}
