import { existsSync } from 'node:fs'
import { open, rename, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { type CopyProblem, inspectCopy } from '../../store/engine/copies.ts'
import type { Store } from '../../store/engine/database.ts'
import { openTemporaryFolder, sweepCopiesBeside } from '../../store/engine/temporary-copies.ts'

interface BackedUp {
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
  if (!existsSync(dirname(resolve(file)))) return { problem: 'noFolder' }
  // A night's copy that was killed would stay for ever: the next one has another name.
  sweepCopiesBeside(file)
  const { folder, remove } = openTemporaryFolder(file)
  try {
    const partial = join(folder, 'partial.db')
    await store.backup(partial)
    const report = inspectCopy(partial, store.vault)
    if ('problem' in report) return report
    await flush(partial)
    await rename(partial, file)
    const { size } = await stat(file)
    return { bytes: size, people: report.people, appointments: report.appointments }
  } finally {
    await remove()
  }
}

/** Without it, a power cut after the copy has its name may leave it empty. */
async function flush(file: string): Promise<void> {
  const handle = await open(file, 'r+')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
