import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { DateTime } from 'luxon'

/** A copy of a night: it has its name only since it was restored elsewhere and found good. */
export interface KeptBackup {
  file: string
  at: DateTime
}

/** How long a copy holds what the store has let go of. */
export const BACKUPS_KEPT_DAYS = 30

/** The copies in a folder, the newest first. What else lies there is not ours. */
export function listBackups(folder: string): KeptBackup[] {
  const names = existsSync(folder) ? readdirSync(folder) : []
  return names
    .flatMap((name) => {
      const at = DateTime.fromFormat(NAME.exec(name)?.[1] ?? '', FORMAT, { zone: 'utc' })
      return at.isValid ? [{ file: join(folder, name), at }] : []
    })
    .sort((one, other) => other.at.toMillis() - one.at.toMillis())
}

/** Of either engine: a copy is an SQLite store. */
export function nameBackup(folder: string, at: DateTime): string {
  return join(folder, `justif-${at.toUTC().toFormat(FORMAT)}Z.db`)
}

const FORMAT = "yyyyMMdd'T'HHmmss"
const NAME = /^justif-(\d{8}T\d{6})Z\.db$/

/** Removes copies that are too old, never the newest: returns how many. To be called once a new one is good. */
export function removeOldBackups(folder: string, now: DateTime): number {
  const [, ...others] = listBackups(folder)
  const old = others.filter(({ at }) => at < now.minus({ days: BACKUPS_KEPT_DAYS }))
  for (const { file } of old) rmSync(file)
  return old.length
}
