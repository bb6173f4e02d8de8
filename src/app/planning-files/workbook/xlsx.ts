import { posix } from 'node:path'
import { UNCALCULATED } from '../../../domain/schedule/cell.ts'
import { type NumberFormat, numberText } from './cell-text.ts'
import { fillDown, type Merged } from './merged.ts'
import { formatOf } from './number-formats.ts'
import type { Zip } from './open-zip.ts'
import { readWholeXml, readXml } from './read-xml.ts'
import type { Sheet, SheetRow } from './sheet.ts'
import { WorkbookTrouble } from './trouble.ts'

/** The sheets of an Excel workbook that people see, in their order. */
export async function sheetsOfXlsx(zip: Zip): Promise<{ sheets: Sheet[]; since1904: boolean }> {
  const { named, since1904, root } = await readWorkbook(zip)
  let shared: Promise<Shared> | undefined
  const sheets = named.map(
    (path): Sheet => ({
      async *rows() {
        shared ??= readShared(zip, root, since1904)
        yield* rowsOf(zip, path, await shared)
      },
    }),
  )
  return { sheets, since1904 }
}

const MOST_ROW = 1_048_576
const MOST_COLUMN = 16_384
const MOST_MERGED = 20_000

interface Shared {
  strings: string[]
  formats: NumberFormat[]
  since1904: boolean
}

async function readWorkbook(zip: Zip): Promise<{ named: string[]; since1904: boolean; root: string }> {
  const root = await findWorkbook(zip)
  const paths = await readRelations(zip, root)
  const named: string[] = []
  let since1904 = false
  await readWholeXml(zip.read(root), {
    open(name, attribute) {
      if (name === 'workbookPr') since1904 = /^(?:1|true)$/.test(attribute('date1904') ?? '')
      if (name !== 'sheet' || (attribute('state') ?? 'visible') !== 'visible') return
      // Its own number is `sheetId`; `id`, with its prefix, names the relation.
      const path = paths.get(attribute('id') ?? '')
      if (path && zip.has(path)) named.push(path)
    },
  })
  return { named, since1904, root }
}

async function findWorkbook(zip: Zip): Promise<string> {
  const found = [...(await readRelations(zip, '')).values()].find((path) => /workbook\.xml$/i.test(path))
  if (found && zip.has(found)) return found
  throw new WorkbookTrouble('fileNotATable')
}

/** The files that one refers to, by the name it gives them; all of them within the workbook. */
async function readRelations(zip: Zip, of: string): Promise<Map<string, string>> {
  const folder = posix.dirname(of)
  const paths = new Map<string, string>()
  await readWholeXml(zip.read(posix.join(folder, '_rels', `${posix.basename(of)}.rels`)), {
    open(name, attribute) {
      const target = attribute('Target') ?? ''
      if (name !== 'Relationship' || attribute('TargetMode') === 'External') return
      paths.set(attribute('Id') ?? '', target.startsWith('/') ? target.slice(1) : posix.join(folder, target))
    },
  })
  return paths
}

async function readShared(zip: Zip, root: string, since1904: boolean): Promise<Shared> {
  const paths = [...(await readRelations(zip, root)).values()]
  const one = (end: RegExp) => paths.find((path) => end.test(path)) ?? ''
  return {
    strings: await readStrings(zip, one(/sharedStrings\.xml$/i)),
    formats: await readFormats(zip, one(/styles\.xml$/i)),
    since1904,
  }
}

async function readStrings(zip: Zip, path: string): Promise<string[]> {
  const strings: string[] = []
  let text = ''
  let depth = 0
  let phonetic = false
  await readWholeXml(zip.read(path), {
    open(name) {
      if (name === 'si') text = ''
      else if (name === 'rPh') phonetic = true
      else if (name === 't') depth++
    },
    text(part) {
      if (depth > 0 && !phonetic) text += part
    },
    close(name) {
      if (name === 'si') strings.push(unescaped(text))
      else if (name === 'rPh') phonetic = false
      else if (name === 't') depth--
    },
  })
  return strings
}

async function readFormats(zip: Zip, path: string): Promise<NumberFormat[]> {
  const codes = new Map<number, string>()
  const ids: number[] = []
  let inCells = false
  await readWholeXml(zip.read(path), {
    open(name, attribute) {
      if (name === 'cellXfs') inCells = true
      else if (name === 'numFmt') codes.set(Number(attribute('numFmtId')), attribute('formatCode') ?? '')
      else if (name === 'xf' && inCells) ids.push(Number(attribute('numFmtId') ?? 0))
    },
    close(name) {
      if (name === 'cellXfs') inCells = false
    },
  })
  return ids.map((id) => formatOf(id, codes))
}

async function* rowsOf(zip: Zip, path: string, shared: Shared): AsyncGenerator<SheetRow> {
  const fill = fillDown(await readMerged(zip, path))
  let ready: SheetRow[] = []
  let line = 0
  let cells: string[] = []
  let cell: OpenCell | undefined
  let taking = false
  const reader = {
    open(name: string, attribute: (name: string) => string | undefined) {
      if (name === 'row') {
        const number = Number(attribute('r') ?? line + 1)
        if (!(number > line) || number > MOST_ROW) throw new WorkbookTrouble('workbookBroken')
        line = number
        cells = []
      } else if (name === 'c') {
        const column = columnOf(attribute('r')) ?? cells.length
        cell = {
          column,
          kind: attribute('t') ?? 'n',
          style: Number(attribute('s') ?? 0),
          text: undefined,
          formula: false,
        }
      } else if (name === 'f' && cell) cell.formula = true
      // A text within the cell is cut in runs, each a `t`.
      else if (cell && (name === 'v' || name === 't')) {
        cell.text ??= ''
        taking = true
      } else if (name === 'rPh') taking = false
    },
    text(part: string) {
      if (taking && cell) cell.text += part
    },
    close(name: string) {
      if (name === 'v' || name === 't') taking = false
      else if (name === 'c' && cell) {
        while (cells.length < cell.column) cells.push('')
        cells[cell.column] = textOf(cell, shared)
        cell = undefined
      } else if (name === 'row') {
        fill(line, cells)
        ready.push({ line, cells })
      }
    },
  }
  for await (const _ of readXml(zip.read(path), reader)) {
    yield* ready
    ready = []
  }
}

interface OpenCell {
  column: number
  kind: string
  style: number
  text: string | undefined
  formula: boolean
}

function textOf({ kind, style, text, formula }: OpenCell, { strings, formats, since1904 }: Shared): string {
  if (text === undefined) return formula ? UNCALCULATED : ''
  if (kind === 's') return strings[Number(text)] ?? ''
  if (kind === 'b') return text === '1' ? 'VRAI' : 'FAUX'
  if (kind === 'd') return isoText(text)
  const value = Number(text)
  if (kind !== 'n' || text.trim() === '' || !Number.isFinite(value)) return unescaped(text)
  return numberText(value, formats[style] ?? 'plain', { since1904 })
}

/** `2027-01-14T09:30:00` as ISO strict workbooks write a day. */
function isoText(text: string): string {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d))?/.exec(text)
  if (!match) return text
  return [`${match[3]}/${match[2]}/${match[1]}`, match[4] === '00:00' ? undefined : match[4]].filter(Boolean).join(' ')
}

/** Excel writes a character that XML does not allow as `_x000D_`. */
function unescaped(text: string): string {
  if (!text.includes('_x')) return text
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => {
    const code = Number.parseInt(hex, 16)
    return code === 10 ? '\n' : code < 32 ? '' : String.fromCharCode(code)
  })
}

/** "C12" is in the third column: 2. */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^([A-Z]{1,4})\d*$/.exec(reference ?? '')?.[1]
  if (!letters) return undefined
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  if (column >= MOST_COLUMN) throw new WorkbookTrouble('workbookBroken')
  return column
}

/** They stand after the rows they are about. Looked for as text: a second reading as XML would take as long as the first. */
async function readMerged(zip: Zip, path: string): Promise<Merged[]> {
  const found: Merged[] = []
  let rest = ''
  for await (const piece of zip.read(path)) {
    const text = rest + Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength).toString('latin1')
    for (const [, first = '', from, , until] of text.matchAll(MERGED)) {
      const column = columnOf(first)
      const merged = { column: column ?? 0, from: Number(from), until: Number(until) }
      if (merged.until > merged.from && found.length < MOST_MERGED) found.push(merged)
    }
    rest = text.slice(text.lastIndexOf('<')).slice(0, LONGEST_TAG)
  }
  return found
}

const LONGEST_TAG = 200
const MERGED = /<(?:\w+:)?mergeCell\s[^<>]{0,100}?ref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"/g
