import { existsSync } from 'node:fs'
import { open, rename, rm, stat } from 'node:fs/promises'
import { type CopyProblem, inspectCopy } from '../../store/copies.ts'
import type { Store } from '../../store/database.ts'

export interface BackedUp {
  bytes: number
  people: number
  appointments: number
}

/** Copies the whole store while it serves, checks the copy with our secret, and only then gives it its name. */
export async function backUp(
  store: Store,
  file: string,
): Promise<BackedUp | { problem: CopyProblem | 'alreadyThere' | 'noFolder' }> {
  if (existsSync(file)) return { problem: 'alreadyThere' }
  const partial = `${file}.partial`
  try {
    await makePrivate(partial)
    await store.backup(partial)
    const report = inspectCopy(partial, store.vault)
    if ('problem' in report) return report
    await flush(partial)
    await rename(partial, file)
    const { size } = await stat(file)
    return { bytes: size, people: report.people, appointments: report.appointments }
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return { problem: 'noFolder' }
    throw error
  } finally {
    await rm(partial, { force: true })
  }
}

/** Readable by its owner only, before there is anything in it. */
async function makePrivate(file: string): Promise<void> {
  await rm(file, { force: true })
  await (await open(file, 'wx', 0o600)).close()
}

/** A copy that a power cut empties is none. */
async function flush(file: string): Promise<void> {
  const handle = await open(file, 'r+')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
