import { constants, existsSync } from 'node:fs'
import { chmod, copyFile } from 'node:fs/promises'
import { join } from 'node:path'
import { inspectCopy } from '../../store/engine/copies.ts'
import { copyAcross } from '../../store/engine/copy-across.ts'
import type { CopyProblem } from '../../store/engine/copy-report.ts'
import type { Store } from '../../store/engine/database.ts'
import { openStore } from '../../store/engine/open-store.ts'
import { openTemporaryFolder } from '../../store/engine/temporary-copies.ts'
import { openKeyring } from '../../store/engine/vault.ts'

interface RestoreRequest {
  copy: string
  /** A Postgres database that holds nothing. */
  databaseUrl: string
  secret: string
  namesKey?: string | undefined
  /** Done to what is put back, before any of it is: what may have left since the copy was made must not leave again. */
  prepare(store: Store): Promise<void>
}

interface Restored {
  people: number
  appointments: number
}

type Problem = CopyProblem | 'notEmpty' | 'anotherCopy' | 'halfRekeyed' | 'differing'

/** Fills an empty Postgres with a copy that was checked and brought up to date first, and compares both row by row. */
export async function restoreToPostgres(request: RestoreRequest): Promise<Restored | { problem: Problem }> {
  const { copy, secret, namesKey } = request
  if (!existsSync(copy)) return { problem: 'missing' }
  // The copy itself stays as it is.
  const { folder, remove } = openTemporaryFolder(copy)
  try {
    const staged = join(folder, 'restoring.db')
    await copyFile(copy, staged, constants.COPYFILE_EXCL)
    await chmod(staged, 0o600)
    const report = inspectCopy(staged, openKeyring(secret, namesKey))
    if ('problem' in report) return report
    const problem = await fill(staged, request)
    return problem ? { problem } : { people: report.people, appointments: report.appointments }
  } finally {
    await remove()
  }
}

async function fill(
  staged: string,
  { databaseUrl, secret, namesKey, prepare }: RestoreRequest,
): Promise<Problem | undefined> {
  const from = await openStore(`file:${staged}`, secret, namesKey)
  try {
    await prepare(from)
    const to = await openStore(databaseUrl, secret, namesKey)
    try {
      const copied = await copyAcross(from, to)
      if ('problem' in copied) return copied.problem === 'otherKeys' ? 'anotherCopy' : copied.problem
      return copied.differing.length > 0 ? 'differing' : undefined
    } finally {
      await to.close()
    }
  } finally {
    await from.close()
  }
}
