import { createHash } from 'node:crypto'
import { constants, type Stats } from 'node:fs'
import { access, lstat, mkdir, open, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import type { Office } from '../../domain/office.ts'
import type { FileProblem } from '../../domain/schedule/problem.ts'
import type { FileDone } from '../../locales/file-report.ts'
import { importFailed, importReport, problemSentence } from '../../locales/fr/import-words.ts'
import { listOffices } from '../../store/offices/offices.ts'
import { describeError, isStoreFailure } from '../describe-error.ts'
import type { Parts } from '../parts.ts'
import { loadUnattended, tellRefusedUnread } from './load-unattended.ts'
import { CutOff } from './progress.ts'
import { countStrayFolders, DONE, REFUSED, TEMPORARY } from './stray-folders.ts'

/** What one may be loaded by the page; a larger one is refused unread. */
const MOST_BYTES = 20 * 1024 * 1024
/** Written to so long ago, by the clock of the disk, nobody is writing to it any more. */
const STILL_MS = 60_000
/** In one round: the next takes the others. */
const AT_ONCE = 50

interface Found {
  folder: string
  name: string
  /** Of a folder with the code of an office. */
  office: Office | undefined
}

/**
 * Loads the files that stand in the watched folder, or in its folders named by the codes of offices, and moves each to `done` or `refused` beside
 * it, with its report. A file is moved only once what it says is kept: cut short before, it is loaded again, and what was done is found
 * unchanged.
 */
export async function loadWatchedFolder(parts: Parts, stopping?: AbortSignal): Promise<void> {
  const folder = parts.settings.importFolder
  if (folder === undefined) return
  const offices = await listOffices(parts.store)
  await tellStrayFolders(parts, folder, offices)
  const found = await filesIn(parts, folder, undefined)
  for (const office of offices) found.push(...(await filesOf(parts, folder, office)))
  let taken = 0
  for (const file of found) {
    if (stopping?.aborted || taken === AT_ONCE) return
    try {
      if ((await mayPutAway(parts, file)) && (await take(parts, file, offices, stopping))) taken++
    } catch (error) {
      if (error instanceof CutOff) return
      parts.log.error(describeError(error), 'a file of the watched folder could not be dealt with')
      // Of the store, the next round finds it where it is; a bug of ours would come back each minute.
      if (!isStoreFailure(error)) await setAside(parts, file)
    }
  }
}

/** How many were told last: each minute would drown what else is said. */
const strayTold = new WeakMap<Parts['store'], number>()

async function tellStrayFolders({ log, store }: Parts, folder: string, offices: Office[]): Promise<void> {
  // What cannot be read is said where its files are looked for.
  const folders = await countStrayFolders(folder, offices).catch(() => 0)
  if (folders > 0 && folders !== strayTold.get(store))
    log.error({ folders }, 'folders of the watched folder are named by the code of no office: their files are not read')
  strayTold.set(store, folders)
}

/** Where nothing can be moved, a file would be loaded again each minute: it is left, and said. */
async function mayPutAway({ log }: Parts, { folder }: Found): Promise<boolean> {
  try {
    await access(folder, constants.W_OK)
    const there = (await readdir(folder)).filter((name) => name === DONE || name === REFUSED)
    for (const name of there) {
      // A file of that name, or a link that leads elsewhere, takes nothing in.
      if (!(await findStats(join(folder, name)))?.isDirectory()) throw new Error('no folder')
      await access(join(folder, name), constants.W_OK)
    }
    return true
  } catch (error) {
    log.error(describeError(error), 'the watched folder, or a folder in it, cannot be written to: its files are left')
    return false
  }
}

async function setAside(parts: Parts, file: Found): Promise<void> {
  await putAway(file, { problem: { code: 'fileSetAside', value: '' } }).catch((error) =>
    parts.log.error(describeError(error), 'a file of the watched folder could not be set aside'),
  )
}

async function filesOf(parts: Parts, folder: string, office: Office): Promise<Found[]> {
  const names = await namesIn(parts, folder)
  const own = names.filter(
    (name) => name.toLowerCase() === office.code.toLowerCase() && ![DONE, REFUSED].includes(name),
  )
  const found: Found[] = []
  for (const name of own) {
    // A link may lead anywhere on the machine.
    if ((await findStats(join(folder, name)))?.isDirectory())
      found.push(...(await filesIn(parts, join(folder, name), office)))
  }
  return found
}

async function filesIn(parts: Parts, folder: string, office: Office | undefined): Promise<Found[]> {
  const names = await namesIn(parts, folder)
  const own = names.filter((name) => !TEMPORARY.test(name) && name !== DONE && name !== REFUSED)
  return own.map((name) => ({ folder, name, office }))
}

async function namesIn({ log }: Parts, folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).toSorted()
  } catch (error) {
    log.error(describeError(error), 'the watched folder cannot be read')
    return []
  }
}

/** False of what is left where it is. */
async function take(parts: Parts, file: Found, offices: Office[], stopping: AbortSignal | undefined): Promise<boolean> {
  const path = join(file.folder, file.name)
  // Whoever put it there may have taken it back since it was listed.
  const before = await findStats(path)
  if (!before?.isFile() || !isStill(before, parts.clock.now().toMillis())) return false
  const key = (content: Uint8Array) => {
    const what = [path, before.mtimeMs, before.size, createHash('sha256').update(content).digest('hex')]
    return createHash('sha256').update(JSON.stringify(what)).digest('hex')
  }
  const about = {
    came: { fileName: file.name, program: undefined },
    cameBy: 'folder',
    officeId: officeOf(file, offices),
  }
  const refuse = async (problem: FileProblem) => {
    await tellRefusedUnread(parts, { ...about, key: key(new Uint8Array()) }, { problem })
    await putAway(file, { problem })
    return true
  }
  if (before.size > MOST_BYTES) return refuse({ code: 'fileTooBig', value: String(MOST_BYTES / 1024 / 1024) })
  const read = await readSame(path, before)
  if (read === 'another') return false
  if (read === 'forbidden') return refuse({ code: 'fileNotFound', value: '' })
  const { content } = read
  const unattended = { ...about, content, dryRun: false, summons: true, key: key(content), alwaysTold: true }
  await putAway(file, await loadUnattended(parts, unattended, stopping))
  return true
}

/** `ctime` is the disk's own: programs that copy a file give `mtime` of the original. */
function isStill({ mtimeMs, ctimeMs }: { mtimeMs: number; ctimeMs: number }, now: number): boolean {
  return Math.max(mtimeMs, ctimeMs) <= now - STILL_MS
}

/** One office needs no folder of its own. With several, lines name theirs, as with the command line. */
function officeOf({ office }: Found, offices: Office[]): string | undefined {
  if (office) return office.id
  return offices.length === 1 ? offices[0]?.id : undefined
}

async function findStats(path: string): Promise<Stats | undefined> {
  return lstat(path).catch((error) => {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  })
}

/**
 * Reads the file that was looked at, and no other: not through a link, which may lead anywhere on the machine and may have taken its place
 * meanwhile, nor one that is written to as it is read.
 */
async function readSame(path: string, before: Stats): Promise<{ content: Uint8Array } | 'another' | 'forbidden'> {
  const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants
  try {
    await using file = await open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
    const isSame = ({ ino, size, mtimeMs }: Stats) =>
      ino === before.ino && size === before.size && mtimeMs === before.mtimeMs
    if (!isSame(await file.stat())) return 'another'
    const content = await file.readFile()
    return isSame(await file.stat()) ? { content } : 'another'
  } catch (error) {
    const code = codeOf(error)
    if (code === 'ENOENT' || code === 'ELOOP') return 'another'
    if (code === 'EACCES' || code === 'EPERM') return 'forbidden'
    throw error
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined
}

/** The report first: a file that has moved has one. Whoever comes between finds the file where it was, and it is loaded again, unchanged. */
async function putAway({ folder, name }: Found, done: FileDone): Promise<void> {
  const to = join(folder, 'problem' in done ? REFUSED : DONE)
  await mkdir(to, { recursive: true, mode: 0o750 })
  const free = await freeName(to, name)
  const report = join(to, reportName(free))
  await writeFile(report, `${reportOf(done)}\n`, { mode: 0o640 })
  try {
    await rename(join(folder, name), join(to, free))
  } catch (error) {
    // Taken back meanwhile: what was loaded of it is told by e-mail.
    await rm(report, { force: true })
    if (codeOf(error) !== 'ENOENT') throw error
  }
}

function reportOf(done: FileDone): string {
  return 'problem' in done
    ? importFailed(problemSentence({ ...done.problem, column: '' }))
    : importReport(done.report, false)
}

function reportName(name: string): string {
  return `${name}.rapport.txt`
}

/** Nothing is written over: a name that is there already gets a number. The machine that holds the lease is alone to move files. */
async function freeName(folder: string, name: string): Promise<string> {
  const said = extname(name)
  const extension = Buffer.byteLength(said) > 20 ? '' : said
  const base = cutTo(MOST_OF_A_NAME - Buffer.byteLength(extension), basename(name, extension))
  for (let number = 1; ; number++) {
    const tried = number === 1 ? `${base}${extension}` : `${base}-${number}${extension}`
    if (!(await isThere(join(folder, tried)))) return tried
  }
}

/** Disks take 255 bytes: with its number and its report's ending, a name still fits. */
const MOST_OF_A_NAME = 230

function cutTo(bytes: number, name: string): string {
  let cut = name
  while (Buffer.byteLength(cut) > Math.max(bytes, 1)) cut = [...cut].slice(0, -1).join('')
  return cut
}

async function isThere(path: string): Promise<boolean> {
  try {
    await lstat(path)
    return true
  } catch {
    return false
  }
}
