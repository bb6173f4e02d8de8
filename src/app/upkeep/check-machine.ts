import { existsSync } from 'node:fs'
import { readdir, stat, statfs } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { DateTime } from 'luxon'
import type { Office } from '../../domain/office.ts'
import { isCopyFolder } from '../../store/engine/temporary-copies.ts'
import { countStrayFolders } from '../planning-files/stray-folders.ts'
import type { Finding } from './finding.ts'
import { listBackups } from './kept-backups.ts'
import { BACKUP_OLD_AFTER_HOURS } from './why-not-ready.ts'

const NODE_FROM = 24
const MEGABYTE = 1_000_000
/** A year of texts of a large office is some 200 MB, and a copy before a migration takes as much again. */
const DISK_LOW_MB = 1000
/** SQLite answers "disk full" in the middle of a commit: every text that comes in is then lost. */
const DISK_FULL_MB = 100

export function checkNode(version: string): Finding {
  const fine = Number.parseInt(version, 10) >= NODE_FROM
  return { level: fine ? 'ok' : 'problem', code: fine ? 'nodeFine' : 'nodeOld', about: version }
}

/** Whoever reads the secret reads every name and number of the store. */
export async function checkSecretFile(file: string): Promise<Finding> {
  if (!existsSync(file)) return { level: 'problem', code: 'secretMissing', about: file }
  const { mode } = await stat(file)
  const open = (mode & 0o077) !== 0
  return { level: open ? 'problem' : 'ok', code: open ? 'secretFileOpen' : 'secretFileFine', about: file }
}

/** Whoever reads the file of the store, or its log, has all of it as it is sealed; who writes to it, more. */
export async function checkStoreFile(storeFile: string): Promise<Finding[]> {
  const files = [storeFile, `${storeFile}-wal`].filter((file) => existsSync(file))
  const modes = await Promise.all(files.map(async (file) => (await stat(file)).mode))
  return modes.some((mode) => (mode & 0o077) !== 0)
    ? [{ level: 'problem', code: 'storeFileOpen', about: storeFile }]
    : []
}

/** Copies of the store that a process which was killed left beside it: the next copy of the night takes those away whose process is gone. */
export async function checkLeftBeside(storeFile: string, now: DateTime): Promise<Finding[]> {
  const beside = dirname(resolve(storeFile))
  const names = (await readdir(beside)).filter((name) => isCopyFolder(name))
  const old = await Promise.all(
    names.map(async (name) => (await changedAt(join(beside, name))) < now.minus(LEFT_AFTER).toMillis()),
  )
  const count = old.filter(Boolean).length
  return count > 0 ? [{ level: 'warning', code: 'copiesLeft', count, about: beside }] : []
}

/** Milliseconds since 1970; never, of one that its copy took away meanwhile. */
async function changedAt(path: string): Promise<number> {
  try {
    return (await stat(path)).mtimeMs
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return Number.POSITIVE_INFINITY
    throw error
  }
}

/** A copy of a large store is made, and checked, within minutes. */
const LEFT_AFTER = { hours: 26 }

/** How old the newest copy of the night is, and whether others than its owner may read the folder. */
export async function checkBackups(folder: string | undefined, now: DateTime): Promise<Finding> {
  if (folder === undefined) return { level: 'warning', code: 'backupsNone' }
  const newest = listBackups(folder).find(({ at }) => at <= now)
  if (!newest) return { level: 'warning', code: 'backupsMissing', about: folder }
  if (((await stat(folder)).mode & 0o077) !== 0) return { level: 'problem', code: 'backupsOpen', about: folder }
  const hours = Math.floor(now.diff(newest.at).as('hours'))
  return hours >= BACKUP_OLD_AFTER_HOURS
    ? { level: 'problem', code: 'backupsOld', count: hours, about: folder }
    : { level: 'ok', code: 'backupsFine', count: hours, about: newest.file }
}

/** A folder whose office has another code by now is filled and never read. */
export async function checkWatchedFolder(folder: string | undefined, offices: Office[]): Promise<Finding[]> {
  const count = folder === undefined ? 0 : await countStrayFolders(folder, offices).catch(() => 0)
  return count > 0 ? [{ level: 'warning', code: 'foldersStray', count, about: folder ?? '' }] : []
}

export async function checkDisk(storeFile: string): Promise<Finding> {
  return diskFinding(Math.floor((await freeBytes(storeFile)) / MEGABYTE))
}

export async function freeBytes(storeFile: string): Promise<number> {
  const { bavail, bsize } = await statfs(dirname(resolve(storeFile)))
  return bavail * bsize
}

export function diskFinding(megabytes: number): Finding {
  if (megabytes >= DISK_LOW_MB) return { level: 'ok', code: 'diskFine', count: megabytes }
  return { level: megabytes < DISK_FULL_MB ? 'problem' : 'warning', code: 'diskLow', count: megabytes }
}
