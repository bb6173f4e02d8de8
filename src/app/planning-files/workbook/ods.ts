import { UNCALCULATED } from '../../../domain/schedule/cell.ts'
import { momentText, numberText } from './cell-text.ts'
import type { Zip } from './open-zip.ts'
import { readXml } from './read-xml.ts'
import type { Sheet, SheetRow } from './sheet.ts'
import { WorkbookTrouble } from './trouble.ts'

/** The sheets of an OpenDocument workbook, in their order. All stand in one file, gone through as the sheets are asked for. */
export async function* sheetsOfOds(zip: Zip): AsyncGenerator<Sheet> {
  // No more than the first few: each costs reading those before it again.
  for (let index = 0; index < MOST_SHEETS; index++) {
    const reading = rowsOf(zip, index)
    const { value } = await reading.next()
    await reading.return(undefined)
    if (value === 'noSheet') return
    yield {
      rows: async function* () {
        for await (const row of rowsOf(zip, index)) if (row !== 'noSheet') yield row
      },
    }
  }
}

const MOST_SHEETS = 20
const MOST_ROW = 1_048_576
const MOST_COLUMN = 16_384

interface OpenCell {
  covered: boolean
  repeated: number
  rowsSpanned: number
  kind: string | undefined
  value: string | undefined
  formula: boolean
  paragraphs: string[]
}

async function* rowsOf(zip: Zip, wanted: number): AsyncGenerator<SheetRow | 'noSheet'> {
  let table = -1
  /** What is not the sheet's own rows: drawings, notes, what was deleted. */
  let aside = 0
  let within = 0
  let line = 0
  let rowRepeated = 1
  let cells: { text: string; covered: boolean }[] = []
  let cell: OpenCell | undefined
  let taking = false
  let over = false
  const fill = new Map<number, { text: string; until: number }>()
  let ready: { row: SheetRow; times: number }[] = []

  const endCell = () => {
    if (!cell) return
    const text = textOf(cell)
    if (text === '' && !cell.covered && cell.repeated > 64) cell.repeated = Math.min(cell.repeated, MOST_COLUMN)
    for (let count = 0; count < cell.repeated && cells.length < MOST_COLUMN; count++) {
      if (text !== '' && cell.rowsSpanned > 1 && !cell.covered)
        fill.set(cells.length, { text, until: line + cell.rowsSpanned - 1 })
      cells.push({ text, covered: cell.covered })
    }
    cell = undefined
  }
  const endRow = () => {
    const own = cells.some(({ text, covered }) => !covered && text.trim() !== '')
    if (own) {
      const texts = cells.map(({ text, covered }, column) => {
        const above = covered ? fill.get(column) : undefined
        return above && above.until >= line ? above.text : covered ? '' : text
      })
      while (texts.at(-1) === '') texts.pop()
      ready.push({ row: { line, cells: texts }, times: rowRepeated })
    }
    line += rowRepeated - 1
    if (line > MOST_ROW) throw new WorkbookTrouble('workbookBroken')
  }
  const reader = {
    open(name: string, attribute: (name: string) => string | undefined) {
      if (ASIDE.has(name)) aside++
      if (aside > 0) return
      if (name === 'table') {
        table++
        within++
        return
      }
      if (within === 0 || table !== wanted || over) return
      if (name === 'table-row') {
        line++
        rowRepeated = count(attribute('number-rows-repeated'), MOST_ROW)
        cells = []
      } else if (name === 'table-cell' || name === 'covered-table-cell') {
        cell = {
          covered: name === 'covered-table-cell',
          repeated: count(attribute('number-columns-repeated'), MOST_COLUMN),
          rowsSpanned: count(attribute('number-rows-spanned'), MOST_ROW),
          kind: attribute('value-type'),
          value: attribute('value') ?? attribute('date-value') ?? attribute('time-value') ?? attribute('boolean-value'),
          formula: attribute('formula') !== undefined,
          paragraphs: [],
        }
      } else if (cell && name === 'p') {
        cell.paragraphs.push('')
        taking = true
      } else if (cell && taking && name === 's') append(cell, ' '.repeat(count(attribute('c'), 1000)))
      else if (cell && taking && name === 'tab') append(cell, ' ')
      else if (cell && taking && name === 'line-break') append(cell, '\n')
    },
    text(part: string) {
      if (taking && cell && aside === 0) append(cell, part)
    },
    close(name: string) {
      if (ASIDE.has(name)) aside--
      else if (aside > 0) return
      else if (name === 'p') taking = false
      else if (name === 'table') {
        within--
        if (table === wanted) over = true
      } else if (table !== wanted || over) return
      else if (name === 'table-cell' || name === 'covered-table-cell') endCell()
      else if (name === 'table-row') endRow()
    },
  }
  for await (const _ of readXml(zip.read('content.xml'), reader)) {
    for (const { row, times } of ready) {
      for (let time = 0; time < times; time++) yield { line: row.line + time, cells: [...row.cells] }
    }
    ready = []
    if (over) return
  }
  if (table < wanted) yield 'noSheet'
}

const ASIDE: ReadonlySet<string> = new Set(['annotation', 'shapes', 'tracked-changes', 'frame', 'forms'])

function append(cell: OpenCell, text: string): void {
  cell.paragraphs.push(`${cell.paragraphs.pop() ?? ''}${text}`)
}

function count(written: string | undefined, most: number): number {
  const number = Number(written ?? 1)
  return Number.isInteger(number) && number >= 1 ? Math.min(number, most) : 1
}

function textOf({ kind, value, formula, paragraphs }: OpenCell): string {
  const shown = paragraphs.join('\n')
  if (kind === undefined) return shown === '' && formula ? UNCALCULATED : shown
  if (kind === 'boolean') return value === 'true' ? 'VRAI' : 'FAUX'
  if (kind === 'date') return dateText(value ?? '', shown)
  if (kind === 'time') return timeText(value ?? '', shown)
  const number = Number(value)
  if (kind === 'string' || value === undefined || !Number.isFinite(number)) return shown
  // A column whose format gives the zeros in front.
  return /^0\d+$/.test(shown) && Number(shown) === number ? shown : numberText(number, 'plain')
}

/** With its hour only where the sheet shows one: else it would contradict the column of hours. */
function dateText(value: string, shown: string): string {
  const match = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d))?/.exec(value)
  if (!match?.[1]) return shown
  const showsTime = match[2] !== undefined && match[2] !== '00:00' && /\d ?[h:] ?\d\d|\d ?h\b|[AP]M/i.test(shown)
  return momentText({ date: match[1], time: showsTime ? match[2] : undefined })
}

function timeText(value: string, shown: string): string {
  const match = /^PT(\d+)H(\d+)M(\d+(?:[.,]\d+)?)S$/.exec(value)
  if (!match) return shown
  const seconds = Number(match[1]) * 3600 + Number(match[2]) * 60 + Math.round(Number(match[3]?.replace(',', '.')))
  return numberText(seconds / 86_400, 'time')
}
