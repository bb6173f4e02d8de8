import { html } from 'hono/html'
import { dataTable } from '../components.ts'
import type { Html } from '../html.ts'
import { type AttendanceTable, sayTable } from './attendance-table.ts'

/** A table of attendance on the page. */
export function figuresTable(table: AttendanceTable): Html {
  const rows = sayTable(table).map((cells) => cells.map((words) => html`${words}`))
  return dataTable({ caption: table.caption, columns: table.columns, rows, className: 'figures' })
}
