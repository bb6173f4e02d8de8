import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { importSchedule } from '../src/app/planning-files/import-schedule.ts'
import { setUp } from '../src/app/upkeep/set-up.ts'
import { readConfig } from '../src/config.ts'
import { openParts } from '../src/open-parts.ts'
import { planning } from './beside.ts'

/**
 * How long does a planning take to load, and does memory grow with it? Against a floor in the same run: the same lines written
 * as they are into one table of SQLite, a commit every 200.
 */
const folder = mkdtempSync(join(tmpdir(), 'justif-bench-'))
for (const lines of [5_000, 20_000]) {
  const file = join(folder, `planning-${lines}.csv`)
  const bytes = planning(lines)
  const text = new TextDecoder().decode(bytes).split('\n')
  writeFileSync(file, bytes)
  const floor = timed(() => writePlainly(join(folder, `floor-${lines}.db`), text))
  const seconds = await load(lines, file)
  const megabytes = Math.round(process.memoryUsage.rss() / 1e6)
  process.stdout.write(
    `import of ${lines} new lines: ${seconds.toFixed(1)} s, ${Math.round(lines / seconds)} lines/s, ${(seconds / floor).toFixed(0)} times the floor (${floor.toFixed(2)} s); ${megabytes} MB resident\n`,
  )
}
rmSync(folder, { recursive: true })

async function load(lines: number, file: string): Promise<number> {
  const read = readConfig({ DATABASE_URL: `file:${join(folder, `store-${lines}.db`)}`, LOG_LEVEL: 'silent' })
  if ('problems' in read) throw new Error(read.problems.join('\n'))
  const parts = await openParts(read.config)
  await setUp(parts, { ...read.config.firstOffice, alwaysOpen: true, realCarrier: false })
  const start = performance.now()
  const result = await importSchedule(parts, { source: file, fileName: file, summons: true, dryRun: false })
  const seconds = (performance.now() - start) / 1000
  if ('problem' in result || result.report.created !== lines) throw new Error('the file did not load')
  await parts.store.close()
  return seconds
}

function writePlainly(file: string, lines: string[]): void {
  const database = new Sqlite(file)
  database.pragma('journal_mode = WAL')
  database.pragma('synchronous = FULL')
  database.exec('create table lines (line text)')
  const insert = database.prepare('insert into lines values (?)')
  for (let from = 0; from < lines.length; from += 200) {
    database.transaction(() => {
      for (const line of lines.slice(from, from + 200)) insert.run(line)
    })()
  }
  database.close()
}

function timed(work: () => void): number {
  const start = performance.now()
  work()
  return (performance.now() - start) / 1000
}
