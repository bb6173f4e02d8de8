import { once } from 'node:events'
import { Worker } from 'node:worker_threads'

/**
 * Copies an SQLite store into a new file as it stands at one instant. In a thread of its own: a store of 45 MB takes a second, during
 * which nobody would be answered.
 */
export async function copyAside(file: string, target: string): Promise<void> {
  const worker = new Worker(new URL('./copy-thread.ts', import.meta.url), { workerData: { file, target } })
  const [code] = await once(worker, 'exit')
  if (code !== 0) throw new Error(`the thread that copied the store ended with ${code}`)
}
