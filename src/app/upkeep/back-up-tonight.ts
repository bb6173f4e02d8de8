import { chmod, mkdir } from 'node:fs/promises'
import type { DateTime } from 'luxon'
import type { Transaction } from '../../store/engine/database.ts'
import type { SealMark } from '../../store/journal/seals.ts'
import { findMark, removeMark, setMark } from '../../store/marks/marks.ts'
import { describeError } from '../describe-error.ts'
import { BACKUP_FAILING, LAST_BACKUP } from '../mark-names.ts'
import type { Parts } from '../parts.ts'
import { type BackupProblem, backUp } from './back-up.ts'
import { listBackups, nameBackup, removeOldBackups } from './kept-backups.ts'
import { nightReader } from './night.ts'

/**
 * Makes the copy of the night, if its folder has none yet; a first one at once. Only a copy that was restored elsewhere and found good lets
 * older ones go. One that fails is tried again in an hour, and said at /readyz.
 */
export async function backUpTonight(parts: Parts): Promise<void> {
  const { store, clock, log, settings } = parts
  const { backupFolder: folder } = settings
  if (folder === undefined) return
  const now = clock.now()
  const nightOf = await nightReader(store)
  const last = listBackups(folder).find(({ at }) => at <= now)
  if (last && nightOf(last.at) === nightOf(now)) return
  const made = await attempt(parts, folder, now)
  if ('problem' in made) {
    log.error(made, 'no backup was made: tried again in an hour')
    return store.transaction((tx) => noteFailing(tx, now))
  }
  await store.transaction(async (tx) => {
    await setMark(tx, LAST_BACKUP, now.toUTC().toISO() ?? '')
    await removeMark(tx, BACKUP_FAILING)
  })
  log.info({ ...made, removed: removeOldBackups(folder, now) }, 'a backup was made, restored elsewhere and checked')
}

type Made = { bytes: number; seal?: SealMark } | { problem: BackupProblem | 'error'; error?: string }

/** A folder that cannot be written to, or a full disk, is a night without a copy: the rest of the night goes on. */
async function attempt({ store }: Parts, folder: string, now: DateTime): Promise<Made> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    await chmod(folder, 0o700)
    const kept = await backUp(store, nameBackup(folder, now))
    return 'problem' in kept ? kept : { bytes: kept.bytes, ...(kept.seal && { seal: kept.seal }) }
  } catch (error) {
    return { problem: 'error', ...describeError(error) }
  }
}

async function noteFailing(tx: Transaction, now: DateTime): Promise<void> {
  if ((await findMark(tx, BACKUP_FAILING)) === undefined) await setMark(tx, BACKUP_FAILING, now.toUTC().toISO() ?? '')
}
