import { type Options, stringify } from 'csv-stringify/sync'
import { guardCell } from '../../domain/schedule/cell.ts'
import { PLANNING_COLUMNS, planningCells } from '../../domain/schedule/planning-cells.ts'
import { CHANGE_COLUMNS, sayChanges } from '../../locales/fr/export.ts'
import type { ExportedLine } from '../planning-files/export-schedule.ts'

/** A planning as a French spreadsheet opens it, written as it is read. */
export async function* writeSpreadsheet(lines: AsyncIterable<ExportedLine>, changes: boolean): AsyncGenerator<string> {
  yield writeRows([[...PLANNING_COLUMNS, ...(changes ? CHANGE_COLUMNS : [])]])
  for await (const line of lines) {
    const said = changes ? sayChanges(line.changes, line.zone) : []
    yield stringify([[...planningCells(line.record), ...said]], FRENCH)
  }
}

/** A whole file of rows: a byte order mark, semicolons, lines that end with CR LF, no cell that a spreadsheet would calculate. */
export function writeRows(rows: readonly (readonly string[])[]): string {
  return stringify([...rows], { ...FRENCH, bom: true })
}

const FRENCH: Options = {
  delimiter: ';',
  record_delimiter: 'windows',
  // Not what the format asks for: spreadsheets set to a comma or a tab then still keep the cell whole.
  quoted_match: /[\r\n,\t]/,
  // `escape_formulas` would leave a cell that holds our own guard as it is, and reading would take it off.
  cast: { string: guardCell },
}
