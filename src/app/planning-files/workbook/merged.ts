/** Cells merged downwards: what the first of them says, those below say too. */
export interface Merged {
  column: number
  from: number
  until: number
}

/** Gives each row that says something of its own what is written once for several rows; a row that is only covered stays empty. */
export function fillDown(merged: readonly Merged[]) {
  const waiting = merged.toSorted((one, other) => one.from - other.from)
  let active: (Merged & { text: string })[] = []
  let next = 0
  return (line: number, cells: string[]): void => {
    active = active.filter(({ until }) => until >= line)
    if (active.length > 0 && cells.some((cell) => cell.trim() !== '')) {
      for (const { column, text } of active) {
        while (cells.length <= column) cells.push('')
        cells[column] ||= text
      }
    }
    for (let found = waiting[next]; found && found.from <= line; found = waiting[++next]) {
      const text = cells[found.column] ?? ''
      if (found.from === line && text !== '') active.push({ ...found, text })
    }
  }
}
