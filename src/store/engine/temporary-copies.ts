import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { readdir, rm, stat, truncate } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import type { DateTime } from 'luxon'

/** A folder of our own beside a file, for a copy of the store that is thrown away, or given that file's name once it is good. */
export function openTemporaryFolder(file: string): { folder: string; remove(): Promise<void> } {
  const folder = mkdtempSync(`${resolve(file)}${MARK}${process.pid}-`)
  inUse.add(folder)
  return {
    folder,
    async remove() {
      for (const name of await readdir(folder)) await shrink(join(folder, name))
      await rm(folder, { recursive: true, force: true })
      inUse.delete(folder)
    },
  }
}

const PIECE = 8 * 1024 * 1024

/** A file system that gives back 400 MB at once keeps every commit beside it waiting half a second. */
async function shrink(file: string): Promise<void> {
  for (let { size } = await stat(file); size > PIECE; size -= PIECE) await truncate(file, size - PIECE)
}

/** Removes the copies beside a file that a process left behind when it was killed: they hold everything the store holds. */
export function sweepCopiesBeside(file: string): void {
  const beside = dirname(resolve(file))
  const names = existsSync(beside) ? readdirSync(beside) : []
  for (const name of names.filter(isLeft)) rmSync(join(beside, name), { recursive: true, force: true })

  function isLeft(name: string): boolean {
    const pid = Number(NAME.exec(name)?.[1] ?? Number.NaN)
    if (Number.isNaN(pid) || inUse.has(join(beside, name))) return false
    // In a container every process is the first one: another of our number is dead.
    return pid === process.pid || !isRunning(pid)
  }
}

/** Removes what migrations and restores kept beside a store, by the names they give it, of before an instant. */
export function removeOldCopiesBeside(file: string, before: DateTime): void {
  const beside = dirname(resolve(file))
  for (const name of readdirSync(beside)) {
    const path = join(beside, name)
    const ours = name.startsWith(basename(file)) && KEPT.test(name.slice(basename(file).length))
    if (ours && statSync(path).mtimeMs < before.toMillis()) rmSync(path)
  }
}

const KEPT = /^\.(before-migration-\d+|replaced-\d{8}T\d{6}Z)(-wal|-shm)?$/

/** Folders of this process that hold a copy of a store. */
const inUse = new Set<string>()
const MARK = '.justif-copy-'
/** What `mkdtemp` adds has six letters. */
const NAME = /\.justif-copy-(\d+)-\w{6}$/

/** Whether a name beside a store is that of a folder for a copy, be it one in use. */
export function isCopyFolder(name: string): boolean {
  return NAME.test(name)
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM' // somebody else's: running all the same
  }
}
