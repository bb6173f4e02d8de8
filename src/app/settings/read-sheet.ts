import { isLanguage, type Language } from '../../domain/people.ts'
import { unguarded } from '../../domain/schedule/cell.ts'
import { fold } from '../../domain/schedule/fold.ts'
import { asWritten } from '../../domain/writing.ts'
import { decoded, encodingOf, markOf } from '../planning-files/spreadsheet/encoding.ts'
import { linesOf } from '../planning-files/spreadsheet/lines.ts'
import { recordsOf } from '../planning-files/spreadsheet/records.ts'

/** Another wording that somebody wrote on a line of a sheet. */
export interface Correction {
  /** As the spreadsheet numbers it. */
  line: number
  name: string
  /** What the sheet says is said. */
  shown: string
  written: string
}

export interface ReadSheet {
  language: Language
  corrections: Correction[]
}

/** Why a file is no review sheet. */
export type SheetProblem = 'unreadable' | 'noSheet' | 'rowBroken' | 'tooLong'

/** Some 300 lines are all that a language says. */
const LINES_AT_MOST = 2000
const BYTES_AT_MOST = 2 * 1024 * 1024

/** Reads a review sheet as a spreadsheet saved it: the lines on which another wording stands. */
export function readSheet(bytes: Uint8Array): ReadSheet | { problem: SheetProblem; line?: number } {
  if (bytes.length > BYTES_AT_MOST) return { problem: 'tooLong' }
  // A workbook or a picture: text holds no zero byte, unless its mark says UTF-16.
  const isText = markOf([bytes])?.startsWith('utf-16') || !bytes.includes(0)
  const encoding = isText ? encodingOf([bytes]) : undefined
  if (!encoding) return { problem: 'unreadable' }
  const text = [...decoded([bytes], encoding)].join('').replace(/^\ufeff/, '')
  for (const separator of [';', '\t', ',']) {
    const read = readAs(text, separator)
    if (read) return read
  }
  return { problem: 'noSheet' }
}

function readAs(text: string, separator: string): ReadSheet | { problem: SheetProblem; line: number } | undefined {
  let header: Header | undefined
  const corrections: Correction[] = []
  for (const { line, cells, broken } of recordsOf(linesOf([text]), {
    separator,
    linesAbove: 0,
    width: header?.width,
  })) {
    if (line > LINES_AT_MOST) return { problem: 'tooLong', line }
    if (!header) {
      header = headerOf(cells)
      if (!header && line >= 5) return undefined
      continue
    }
    if (broken) return { problem: 'rowBroken', line }
    const cell = (place: number) => asWritten(unguarded(cells[place] ?? ''))
    const written = cell(header.correction)
    if (written !== '') corrections.push({ line, name: cell(header.name), shown: cell(header.shown), written })
  }
  return header && { language: header.language, corrections }
}

interface Header {
  language: Language
  name: number
  shown: number
  correction: number
  width: number
}

/** Its third column is named by the language. */
function headerOf(cells: readonly string[]): Header | undefined {
  const heads = cells.map((cell) => unguarded(cell).trim().toLowerCase())
  const shown = heads.findIndex((head) => isLanguage(head))
  const language = heads[shown]
  const [name, correction] = ['phrase', 'correction'].map((wanted) => heads.findIndex((head) => fold(head) === wanted))
  if (name === undefined || correction === undefined || name < 0 || correction < 0 || !isLanguage(language))
    return undefined
  return { language, name, shown, correction, width: heads.length }
}
