import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createReadStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Sqlite from 'better-sqlite3'
import { parse } from 'csv-parse'
import { planning } from './beside.ts'

/**
 * How long does a planning take to load by the command, new and then once more, and what memory? Against a floor in the same run: the least
 * that parses the file and keeps a row for each line and for each person durably, a commit every 200. `node bench/import.ts [lines]`, 20,000
 * unless said otherwise (Linux: reads /proc).
 */
const LINES = Number(process.argv[2] ?? 20_000)
const ROOT = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'justif-bench-'))
const file = join(folder, 'planning.csv')
writeFileSync(file, planning(LINES))

await run(['agent', 'list'])
const floor = await timed(() => writePlainly(file, join(folder, 'floor.db')))
for (const what of ['new', 'the same again']) {
  let megabytes = 0
  const seconds = await timed(async () => {
    megabytes = await run(['import', file])
  })
  process.stdout.write(
    `import of ${LINES} lines, ${what}: ${seconds.toFixed(1)} s, ${Math.round(LINES / seconds)} lines/s, ${(seconds / floor).toFixed(1)} times the floor (${floor.toFixed(2)} s); ${megabytes} MB at most\n`,
  )
}
rmSync(folder, { recursive: true })

/** Runs a command to its end. Returns the most megabytes that were resident. */
async function run(words: string[]): Promise<number> {
  const { PATH, HOME } = process.env
  const env = { PATH, HOME, DATABASE_URL: `file:${join(folder, 'store.db')}`, LOG_LEVEL: 'silent' }
  const args = ['--import', './src/before-command.js', 'src/cli.ts', ...words]
  const child = spawn(process.execPath, args, { cwd: ROOT, env, stdio: ['ignore', 'ignore', 'inherit'] })
  let most = 0
  const watching = setInterval(() => {
    most = Math.max(most, residentOf(child.pid))
  }, 50)
  const [code] = await once(child, 'exit')
  clearInterval(watching)
  if (code !== 0) throw new Error(`${words.join(' ')} ended with ${code}`)
  return most
}

function residentOf(pid: number | undefined): number {
  const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  return Math.round(Number(kilobytes ?? 0) / 1024)
}

async function writePlainly(source: string, target: string): Promise<void> {
  const database = new Sqlite(target)
  database.pragma('journal_mode = WAL')
  database.pragma('synchronous = FULL')
  database.exec('create table people (dossier text, nom text, prenom text, telephone text)')
  database.exec(
    'create table appointments (dossier text, reference text, type text, date text, heure text, lieu text, agent text)',
  )
  const person = database.prepare('insert into people values (?, ?, ?, ?)')
  const appointment = database.prepare('insert into appointments values (?, ?, ?, ?, ?, ?, ?)')
  const met = new Set<string>()
  let count = 0
  database.exec('begin immediate')
  for await (const cells of createReadStream(source).pipe(parse({ delimiter: ';', from: 2 }))) {
    const [dossier, nom, prenom, telephone, reference, type, date, heure, lieu, agent] = cells
    if (!met.has(dossier)) person.run(dossier, nom, prenom, telephone)
    met.add(dossier)
    appointment.run(dossier, reference, type, date, heure, lieu, agent)
    if (++count % 200 === 0) database.exec('commit; begin immediate')
  }
  database.exec('commit')
  database.close()
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now()
  await work()
  return (performance.now() - start) / 1000
}
