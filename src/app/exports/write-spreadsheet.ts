import { formatCell, formatPlanningLine, PLANNING_HEADER } from '../../domain/schedule/format.ts'
import { CHANGE_COLUMNS, sayChanges } from '../../locales/fr/export.ts'
import type { ExportedLine } from '../imports/export-schedule.ts'

export const BOM = '\ufeff'

/** A planning as a French spreadsheet opens it: a byte order mark, semicolons, lines that end with CR LF. */
export async function* writeSpreadsheet(lines: AsyncIterable<ExportedLine>, changes: boolean): AsyncGenerator<string> {
  yield `${BOM}${[PLANNING_HEADER, ...(changes ? CHANGE_COLUMNS : [])].join(';')}\r\n`
  for await (const line of lines) {
    const said = changes ? sayChanges(line.changes, line.zone).map(formatCell) : []
    yield `${[formatPlanningLine(line.record), ...said].join(';')}\r\n`
  }
}

/** Any rows, written the same way. */
export function writeRows(rows: readonly (readonly string[])[]): string {
  return `${BOM}${rows.map((cells) => `${cells.map(formatCell).join(';')}\r\n`).join('')}`
}
