import { existsSync } from 'node:fs'
import { open, rename, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { sealsIn } from '../../store/engine/copied-seals.ts'
import type { CopyProblem } from '../../store/engine/copy-report.ts'
import type { Store } from '../../store/engine/database.ts'
import { openTemporaryFolder, sweepCopiesBeside } from '../../store/engine/temporary-copies.ts'
import type { SealMark } from '../../store/journal/seals.ts'

interface BackedUp {
  bytes: number
  people: number
  appointments: number
  /** The last seal of the journal in the copy, of a journal that was sealed. */
  seal?: SealMark
}

/** `incomplete`: sound, and without rows that the store had as it was copied. */
export type BackupProblem = CopyProblem | 'incomplete' | 'alreadyThere' | 'noFolder'

/** Copies the whole store while it serves, restores the copy elsewhere to check it, and only then gives it its name, once `leaving` is done. */
export async function backUp(
  store: Store,
  file: string,
  leaving: () => Promise<void> = async () => {},
): Promise<BackedUp | { problem: BackupProblem }> {
  if (existsSync(file)) return { problem: 'alreadyThere' }
  if (!existsSync(dirname(resolve(file)))) return { problem: 'noFolder' }
  // A night's copy that was killed would stay for ever: the next one has another name.
  sweepCopiesBeside(file)
  const { folder, remove } = openTemporaryFolder(file)
  try {
    const partial = join(folder, 'partial.db')
    const counts = await store.backup(partial)
    const report = await store.readBack(partial)
    if ('problem' in report) return report
    if (!isDeepStrictEqual(report.counts, counts)) return { problem: 'incomplete' }
    await flush(partial)
    await leaving()
    await rename(partial, file)
    await flush(dirname(resolve(file)), 'r')
    const { size } = await stat(file)
    const seal = sealsIn(file)?.last
    return { bytes: size, people: report.people, appointments: report.appointments, ...(seal && { seal }) }
  } finally {
    await remove()
  }
}

/** Without it, a power cut after the copy has its name may leave it empty, or without its name. */
async function flush(file: string, flags = 'r+'): Promise<void> {
  const handle = await open(file, flags)
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
