import type { MatchedFiles } from '../../../domain/schedule/matched-heads.ts'
import type { FileProblem } from '../../../domain/schedule/problem.ts'
import { findHeader, type NoHeader } from '../spreadsheet/find-header.ts'
import { sheetsOfOds } from './ods.ts'
import { openZip, type Zip } from './open-zip.ts'
import type { Sheet, SheetRow } from './sheet.ts'
import { WorkbookTrouble } from './trouble.ts'
import { sheetsOfXlsx } from './xlsx.ts'

/** A sheet of a workbook as the text that it would be saved as, in UTF-8. */
export interface SheetText {
  pieces: Uint8Array[]
  separator: string
  /** Days are counted from 1904, as Excel once did on Macintosh. */
  since1904: boolean
}

/** XML cannot hold it, so that no cell does: nothing has to be told apart from it. */
const SEPARATOR = '\u001f'

/** Whether a file is a workbook, by its first bytes: packed (XLSX, ODS), or of before 2007, which is also how Excel locks one. */
export function workbookOf([start]: readonly Uint8Array[]): 'packed' | 'old' | undefined {
  const mark = Buffer.from((start ?? new Uint8Array()).subarray(0, 4)).toString('hex')
  if (mark === '504b0304') return 'packed'
  return mark === 'd0cf11e0' ? 'old' : undefined
}

/**
 * Reads the first sheet of a workbook that holds a table, as text: from there on it is a file like another, so that the same lines give the
 * same planning. When no sheet does, the problem is that of the one which looks most like it.
 */
export async function readWorkbook(
  pieces: readonly Uint8Array[],
  matched?: MatchedFiles,
): Promise<SheetText | NoSheet> {
  try {
    if (workbookOf(pieces) === 'old') throw new WorkbookTrouble('workbookOld')
    return await readSheets(await openZip(Buffer.concat(pieces)), matched)
  } catch (error) {
    if (error instanceof WorkbookTrouble) return { problem: error.problem }
    throw error
  }
}

/** Why no sheet is read, with the heads of the row that looks most like a header. */
interface NoSheet {
  problem: FileProblem
  heads?: string[]
}

async function readSheets(zip: Zip, matched: MatchedFiles | undefined): Promise<SheetText | NoSheet> {
  const { sheets, since1904 } = zip.has('content.xml')
    ? { sheets: sheetsOfOds(zip), since1904: false }
    : await sheetsOfXlsx(zip)
  let best: NoHeader | undefined
  for await (const sheet of sheets) {
    const read = await readSheet(sheet, matched)
    if ('pieces' in read) return { ...read, separator: SEPARATOR, since1904 }
    if (!best || read.known > best.known) best = read
  }
  return best ? { problem: best.problem, heads: best.heads } : { problem: { code: 'fileEmpty', value: '' } }
}

/** A header stands near the top: rows enough to find it. */
const ROWS_TO_JUDGE = 100
const PIECE = 64 * 1024
/** As much as a file of text may weigh. */
const MOST_TEXT = 64 * 1024 * 1024

async function readSheet(
  sheet: Sheet,
  matched: MatchedFiles | undefined,
): Promise<{ pieces: Uint8Array[] } | NoHeader> {
  const pieces: Uint8Array[] = []
  let waiting: string[] = []
  let [length, total, line, rows] = [0, 0, 0, 0]
  let judged = false
  const flush = () => {
    pieces.push(Buffer.from(waiting.join('')))
    waiting = []
    length = 0
  }
  const judge = () => {
    judged = true
    const found = findHeader(Buffer.concat(pieces).toString('utf8'), { separator: SEPARATOR, matched })
    return 'problem' in found ? found : undefined
  }
  for await (const row of sheet.rows()) {
    const text = lineOf(row, line)
    line = row.line
    waiting.push(text)
    length += text.length
    total += text.length
    if (total > MOST_TEXT) throw new WorkbookTrouble('workbookTooHeavy')
    if (length >= PIECE || (!judged && ++rows === ROWS_TO_JUDGE)) {
      flush()
      const problem = judged ? undefined : judge()
      if (problem) return problem
    }
  }
  flush()
  return (judged ? undefined : judge()) ?? { pieces }
}

/** A row as a line of text, after as many blank ones as stand between it and the one before. */
function lineOf({ line, cells }: SheetRow, before: number): string {
  // Rows within rows: no program writes them, and none says which line is whose.
  if (line <= before) throw new WorkbookTrouble('workbookBroken')
  const last = cells.findLastIndex((cell) => cell !== '')
  return `${'\n'.repeat(line - before - 1)}${cells
    .slice(0, last + 1)
    .map(quoted)
    .join(SEPARATOR)}\n`
}

function quoted(cell: string): string {
  return /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
