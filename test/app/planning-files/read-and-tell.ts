import { monitorEventLoopDelay } from 'node:perf_hooks'
import { withSpreadsheet } from '../../../src/app/planning-files/spreadsheet/with-spreadsheet.ts'

/** A process of its own that reads heavy files, one after the other, and tells on a line what it made of each and how long it was deaf meanwhile. */
const HEADER = 'dossier;type;date;heure;lieu'
const LINE = '1;SPIP;14/01/2027;9h;SPIP'
const MEGABYTE = 1024 * 1024
const FILES: Record<string, () => Buffer> = {
  breaks: () => Buffer.alloc(20 * MEGABYTE, '\n'),
  breaksBelow: () => Buffer.concat([Buffer.from(HEADER), Buffer.alloc(20 * MEGABYTE, '\r\n')]),
  separators: () => Buffer.alloc(20 * MEGABYTE, ';'),
  separatorsBelow: () =>
    Buffer.concat([Buffer.from(`${HEADER}\n`), Buffer.alloc(20 * MEGABYTE, ';'), Buffer.from(`\n${LINE}`)]),
  quotes: () => Buffer.concat([Buffer.from(`${HEADER}\n`), Buffer.alloc(20 * MEGABYTE, '"')]),
  openQuotes: () => Buffer.from(`${HEADER}\n${`1;"a\n`.repeat(150_000)}`),
  oneLetter: () => Buffer.alloc(20 * MEGABYTE, 'é'),
  rows: () => Buffer.from(`${HEADER}\n${`${LINE}\n`.repeat(190_000)}`),
  tooManyRows: () => Buffer.from(`${HEADER}\n${`${LINE}\n`.repeat(210_000)}`),
  cells: () => Buffer.from(`${HEADER}\n${`${'a;'.repeat(16_000)}\n`.repeat(500)}`),
  accents: () => Buffer.from(`${HEADER}\n${`1;é${'é;'.repeat(20)}\n`.repeat(190_000)}`, 'latin1'),
}

for (const what of process.argv.slice(2)) {
  const bytes = FILES[what]?.() ?? Buffer.alloc(0)
  const delay = monitorEventLoopDelay({ resolution: 5 })
  delay.enable()
  const told = await withSpreadsheet(bytes, async (opened) => {
    if ('problem' in opened) return opened.problem
    let rows = 0
    let broken = 0
    for await (const row of opened.sheet.rows()) {
      rows++
      if (row.broken) broken++
    }
    return { rows, broken }
  })
  delay.disable()
  process.stdout.write(`${JSON.stringify({ what, told, deaf: Math.round(delay.max / 1e6) })}\n`)
}
