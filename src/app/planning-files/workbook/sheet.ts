/** One row of a sheet, numbered as the spreadsheet numbers it, its cells as text. */
export interface SheetRow {
  line: number
  cells: string[]
}

/** A sheet, read as its rows are asked for. */
export interface Sheet {
  rows(): AsyncGenerator<SheetRow>
}
