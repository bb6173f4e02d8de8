import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { DateTime } from 'luxon'
import type { Random } from '../../simulation/random.ts'
import { loadWatchedFolder } from '../../src/app/planning-files/watched-folder.ts'
import type { Door, OpenDoor } from '../door.ts'
import { oddText } from '../grammar/odd.ts'
import { spreadsheetOf } from '../grammar/spreadsheet.ts'
import { openStage } from '../stage.ts'

/** What somebody puts into the folder that is watched: a line that says which kind of thing, a line with its name, and what it holds. */
export const folderDoor: Door = {
  name: 'folder',
  inTests: 25,
  async open(): Promise<OpenDoor> {
    // The disk has the machine's clock: a day ahead of it, every file is still.
    const now = DateTime.now().plus({ days: 1 })
    const stage = await openStage({ clock: { now: () => now } }, 'watched')
    const folder = stage.importFolder
    const beside = join(dirname(folder), 'beside.csv')
    writeFileSync(beside, BESIDE)
    return {
      grow: thingOf,
      async try(bytes) {
        const [kind = '', name = '', ...held] = bytes.toString('latin1').split('\n')
        const put = putThere(folder, kind, nameOf(name), Buffer.from(held.join('\n'), 'latin1'), beside)
        await loadWatchedFolder(stage.scene.service.parts)
        const wrong = [...wrongLeft(folder, put), ...stage.wrongInLog()]
        if (!existsSync(beside) || readFileSync(beside, 'utf8') !== BESIDE)
          wrong.push('what is beside the folder is another')
        for (const left of readdirSync(folder)) rmSync(join(folder, left), { recursive: true, force: true })
        return wrong
      },
      look: stage.look,
      close: stage.close,
    }
  },
}

const BESIDE = 'not to be read, nor moved'

interface Put {
  kind: string
  name: string
}

/** Nothing where the disk takes no such name. */
function putThere(folder: string, kind: string, name: string, held: Buffer, beside: string): Put | undefined {
  const path = join(folder, name)
  try {
    if (kind === 'link') symlinkSync(beside, path)
    else if (kind === 'folder') mkdirSync(path)
    else writeFileSync(path, held)
    if (kind === 'folder') writeFileSync(join(path, 'planning.csv'), held)
  } catch {
    return undefined
  }
  return { kind, name }
}

/** A file is put away with its report, or is one that nobody reads; a link and a strange folder stay as they are. */
function wrongLeft(folder: string, put: Put | undefined): string[] {
  if (!put) return []
  const inside = (name: string) =>
    lstatSync(join(folder, name), { throwIfNoEntry: false })?.isDirectory() ? readdirSync(join(folder, name)) : []
  const away = [...inside('done'), ...inside('refused')]
  const isThere = readdirSync(folder).includes(put.name)
  if (put.kind === 'link')
    return isThere && lstatSync(join(folder, put.name)).isSymbolicLink() ? [] : ['a link was moved']
  if (put.kind === 'folder') return isThere ? [] : ['a folder was moved']
  if (isThere) return IGNORED.test(put.name) ? [] : ['a file is left']
  // What was put there may have the name of a report itself.
  const isTold = away.some((name) => name.endsWith('.rapport.txt'))
  return away.length === 2 && isTold ? [] : ['a file was put away without its report']
}

/** Of programs that are still writing; and our own two folders. */
const IGNORED = /^[.~]|\.(part|filepart|tmp|temp|crdownload|download|swp)$|~$|^(done|refused)$/i

/** No path: whoever puts something there has named it to the disk. */
function nameOf(written: string): string {
  const name = Buffer.from(written, 'latin1').toString('utf8').replace(/[/\0]/g, '_')
  return name === '' || /^\.{1,2}$/.test(name) ? '_' : name
}

function thingOf(random: Random): Buffer {
  const kind = random.chance(0.85) ? 'file' : random.pick(['link', 'folder'])
  const name = random.chance(0.4)
    ? random.pick(NAMES)
    : `${oddText(random).toWellFormed().replaceAll('\n', ' ').slice(0, 80)}.csv`
  const held = random.chance(0.8) ? spreadsheetOf(random) : Buffer.from(oddText(random))
  return Buffer.concat([Buffer.from(`${kind}\n${name}\n`), held])
}

const NAMES = [
  'planning.csv',
  'planning.xlsx',
  'done',
  'refused',
  'planning.csv.rapport.txt',
  '.hidden.csv',
  'planning.csv.part',
  '~$planning.xlsx',
  'constructor',
  '-rf',
  'Quetzalcoatl.csv',
  'a'.repeat(250),
]
