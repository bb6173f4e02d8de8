import { constants, existsSync } from 'node:fs'
import { chmod, copyFile, link, mkdir, rename } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { DateTime } from 'luxon'
import { holdAlone, inspectCopy } from '../../store/engine/copies.ts'
import type { CopyProblem } from '../../store/engine/copy-report.ts'
import type { Store } from '../../store/engine/database.ts'
import { openStore } from '../../store/engine/open-store.ts'
import { openTemporaryFolder, sweepCopiesBeside } from '../../store/engine/temporary-copies.ts'
import { openKeyring } from '../../store/engine/vault.ts'

interface RestoreRequest {
  copy: string
  /** The SQLite file the service works on. */
  storeFile: string
  secret: string
  namesKey?: string | undefined
  now: DateTime
  /** Done to the copy before it takes its place: what may have left since it was made must not leave again. */
  prepare(store: Store): Promise<void>
}

interface Restored {
  people: number
  appointments: number
  /** Where the replaced store is now; undefined when there was none. */
  replacedKeptAs: string | undefined
}

/** Puts a copy in the place of the store: checked and brought up to date beside it first, and only while nobody has the store open. */
export async function restore(
  request: RestoreRequest,
): Promise<Restored | { problem: CopyProblem | 'sameFile' | 'inUse' }> {
  const { copy, storeFile, secret, namesKey } = request
  if (resolve(copy) === resolve(storeFile)) return { problem: 'sameFile' }
  if (!existsSync(copy)) return { problem: 'missing' }
  await mkdir(dirname(resolve(storeFile)), { recursive: true, mode: 0o700 })
  sweepCopiesBeside(storeFile)
  const { folder, remove } = openTemporaryFolder(storeFile)
  try {
    const staged = join(folder, 'restoring.db')
    await copyFile(copy, staged, constants.COPYFILE_EXCL)
    await chmod(staged, 0o600)
    const report = inspectCopy(staged, openKeyring(secret, namesKey))
    if ('problem' in report) return report
    await makeReady(staged, request)
    const swapped = await swap(staged, storeFile, request.now)
    return 'problem' in swapped ? swapped : { ...swapped, people: report.people, appointments: report.appointments }
  } finally {
    await remove()
  }
}

async function makeReady(staged: string, { secret, namesKey, prepare }: RestoreRequest): Promise<void> {
  const store = await openStore(`file:${staged}`, secret, namesKey)
  try {
    await prepare(store)
  } finally {
    await store.close()
  }
  // One file from here on: no log beside it to be left behind.
  holdAlone(staged)?.release()
}

async function swap(
  staged: string,
  storeFile: string,
  now: DateTime,
): Promise<{ replacedKeptAs: string | undefined } | { problem: 'inUse' }> {
  if (!existsSync(storeFile)) {
    await rename(staged, storeFile)
    return { replacedKeptAs: undefined }
  }
  const held = holdAlone(storeFile)
  if (!held) return { problem: 'inUse' }
  try {
    const replacedKeptAs = `${storeFile}.replaced-${now.toUTC().toFormat("yyyyMMdd'T'HHmmss'Z'")}`
    // Two names for the old one, then the new one over the first: at no instant is there no store.
    await link(storeFile, replacedKeptAs)
    // SQLite took its log away as it let go; one left all the same must never be read into the new store.
    if (existsSync(`${storeFile}-wal`)) await rename(`${storeFile}-wal`, `${replacedKeptAs}-wal`)
    await rename(staged, storeFile)
    return { replacedKeptAs }
  } finally {
    held.release()
  }
}
