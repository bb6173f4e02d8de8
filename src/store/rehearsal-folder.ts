import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** Folders of this process that hold a copy of a store. */
const inUse = new Set<string>()

/** A folder of our own beside a store, for a copy of it that is written to and thrown away. */
export function openRehearsalFolder(file: string): { folder: string; remove(): void } {
  const folder = mkdtempSync(`${file}${MARK}${process.pid}-`)
  inUse.add(folder)
  return {
    folder,
    remove() {
      rmSync(folder, { recursive: true, force: true })
      inUse.delete(folder)
    },
  }
}

/** Removes the copies that a process left behind when it was killed: they hold everything the store holds. */
export function sweepRehearsals(file: string): void {
  const beginning = `${basename(file)}${MARK}`
  for (const name of readdirSync(dirname(file)).filter((name) => name.startsWith(beginning))) {
    const folder = join(dirname(file), name)
    const pid = Number(name.slice(beginning.length).split('-')[0])
    // In a container every process is the first one: another of our number is dead.
    if (!inUse.has(folder) && (pid === process.pid || !isRunning(pid))) rmSync(folder, { recursive: true, force: true })
  }
}

const MARK = '.rehearsal-'

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM' // somebody else's: running all the same
  }
}
