import { once } from 'node:events'
import { constants, existsSync, statSync } from 'node:fs'
import { chmod, copyFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { inspectFile, whyNotOpened } from './copies.ts'
import type { CopyReport, Counts } from './copy-report.ts'
import { makePrivate } from './private-file.ts'
import { snapshotStore } from './snapshot.ts'
import { openTemporaryFolder } from './temporary-copies.ts'
import type { Keyring } from './vault.ts'

/** As of a copy for a preview: below it, a thread takes longer to begin than the work lasts. */
const SMALL = 4 * 1024 * 1024

/** Copies a store that others write to into a new file, its owner's alone; returns how many rows each table has in it. A large one in a thread of its own. */
export async function snapshotAside(file: string, target: string): Promise<Counts> {
  if (existsSync(target)) throw new Error('a copy is never made over a file that is there')
  makePrivate(target)
  return isSmall(file) ? snapshotStore(file, target) : aside<Counts>(THREAD, { file, target })
}

/** The same of a Postgres: always in a thread, which waits for the server. */
export async function copyPostgresAside(url: string, target: string): Promise<Counts> {
  if (existsSync(target)) throw new Error('a copy is never made over a file that is there')
  makePrivate(target)
  return aside<Counts>(POSTGRES_THREAD, { url, target })
}

const THREAD = new URL('./backup-thread.ts', import.meta.url)
const POSTGRES_THREAD = new URL('./postgres-copy-thread.ts', import.meta.url)

/** Restores a copy into a file of its own, and checks that one: what is looked at is what a restore would give. */
export async function restoreElsewhere(copy: string, keyring: Keyring): Promise<CopyReport> {
  const { folder, remove } = openTemporaryFolder(copy)
  try {
    const restored = join(folder, 'restored.db')
    await copyFile(copy, restored, constants.COPYFILE_EXCL)
    await chmod(restored, 0o600)
    const report = isSmall(restored) ? inspectFile(restored) : await aside<CopyReport>(THREAD, { file: restored })
    if ('problem' in report) return report
    const problem = whyNotOpened(restored, keyring)
    return problem ? { problem } : report
  } finally {
    await remove()
  }
}

function isSmall(file: string): boolean {
  return statSync(file).size <= SMALL
}

/** 400 MB take seconds to check, during which nobody would be answered. */
async function aside<Result>(thread: URL, workerData: Record<string, string>): Promise<Result> {
  const worker = new Worker(thread, { workerData })
  const said = once(worker, 'message') as Promise<[Result]>
  const ended = once(worker, 'exit').then(([code]) => Promise.reject(new Error(`the thread ended with ${code}`)))
  const [result] = await Promise.race([said, ended])
  await worker.terminate()
  return result
}
