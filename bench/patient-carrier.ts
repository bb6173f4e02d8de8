import { once } from 'node:events'
import { Worker } from 'node:worker_threads'

/** A carrier that takes every text after a while, as one across a network does, and keeps nothing; in a thread of its own, whose work is not ours. */
export async function startPatientCarrier(): Promise<{ url: string; taken(): number; close(): void }> {
  const taken = new Int32Array(new SharedArrayBuffer(4))
  const thread = new Worker(new URL('./patient-carrier-thread.ts', import.meta.url), { workerData: taken })
  const [port] = await once(thread, 'message')
  return {
    url: `http://127.0.0.1:${port}`,
    taken: () => Atomics.load(taken, 0),
    close: () => void thread.terminate(),
  }
}
