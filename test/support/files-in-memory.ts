import { statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'

const MEMORY = '/dev/shm'
/** A whole run leaves some 300 MB at once: Postgres, and the files of the tests under way. */
const WANTED = 2 * 1024 ** 3

/**
 * Where tests keep their files: in memory where there is room for them, each commit of a store else waits for the disk, a quarter of the
 * run. Processes are killed in tests, never the machine: what a commit means is the same.
 */
export function folderOfTests(): string {
  try {
    const { bavail, bsize } = statfsSync(MEMORY)
    return bavail * bsize >= WANTED ? MEMORY : tmpdir()
  } catch {
    return tmpdir() // not on this system
  }
}
