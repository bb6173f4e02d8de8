import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { fill } from './fill.ts'

/**
 * How long until the service answers, and a command ends, against floors in the same run: the least that opens the same file and answers,
 * and a Node that does nothing. Medians of five. `node bench/start.ts [appointments]`, 100,000 unless said otherwise (Linux: reads /proc).
 */
const APPOINTMENTS = Number(process.argv[2] ?? 100_000)
const TIMES = 5
const PORT = 3999
const ROOT = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'justif-bench-'))
const COMMAND = ['--import', './src/before-command.js', 'src/cli.ts']
const SERVICE = ['--import', './src/before-service.js', 'src/main.ts']
/** A bare Fastify that opens the store's file. */
const FLOOR = `
  import Fastify from 'fastify'
  import Sqlite from 'better-sqlite3'
  new Sqlite(process.env.DATABASE_URL.slice(5)).prepare('select count(*) from sqlite_schema').get()
  const server = Fastify()
  server.get('/healthz', async () => 'ok')
  await server.listen({ port: Number(process.env.PORT) })`

const nothing = await median(() => command(['-e', '0'], 'empty.db'))
for (const words of [['help'], ['agent', 'list']]) {
  const took = await median(() => command([...COMMAND, ...words], 'empty.db'))
  say(`justif ${words.join(' ')}`, took, nothing)
}
await fill(join(folder, 'full.db'), APPOINTMENTS)
for (const store of ['empty.db', 'full.db']) {
  await service(SERVICE, store)
  const floor = await median(async () => (await service(['--input-type=module', '-e', FLOOR], store)).answered)
  const starts = await several(() => service(SERVICE, store))
  const what = store === 'empty.db' ? 'no appointment' : `${APPOINTMENTS} appointments`
  say(`start to first answer, ${what}`, middle(starts.map(({ answered }) => answered)), floor)
  process.stdout.write(`  ${middle(starts.map(({ megabytes }) => megabytes))} MB resident when idle\n`)
}
const floorAway = await median(() => awayFor(['--input-type=module', '-e', FLOOR], 'full.db'))
say(
  'a new version in the place of the old one: no answer for',
  await median(() => awayFor(SERVICE, 'full.db')),
  floorAway,
)
rmSync(folder, { recursive: true })

/** Milliseconds from the moment one that serves is told to stop until the next answers: what a deploy on one machine costs. */
async function awayFor(args: string[], store: string): Promise<number> {
  const old = start(args, store)
  while (!(await answers())) await pause(5)
  await pause(1500)
  const began = performance.now()
  old.kill('SIGTERM')
  await once(old, 'exit')
  const next = start(args, store)
  while (!(await answers())) await pause(5)
  const away = performance.now() - began
  next.kill('SIGTERM')
  await once(next, 'exit')
  return away
}

async function command(args: string[], store: string): Promise<number> {
  const began = performance.now()
  const child = start(args, store)
  const [code] = await once(child, 'exit')
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}`)
  return performance.now() - began
}

/** Milliseconds to the first answer, and what is resident when it has been idle for some seconds. */
async function service(args: string[], store: string): Promise<{ answered: number; megabytes: number }> {
  const began = performance.now()
  const child = start(args, store)
  while (!(await answers())) {
    if (child.exitCode !== null) throw new Error(`the service ended with ${child.exitCode}`)
    await pause(5)
  }
  const answered = performance.now() - began
  await pause(3000)
  const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8')) ?? []
  child.kill('SIGTERM')
  await once(child, 'exit')
  return { answered, megabytes: Math.round(Number(kilobytes) / 1024) }
}

async function answers(): Promise<boolean> {
  const answer = await fetch(`http://127.0.0.1:${PORT}/healthz`).catch(() => undefined)
  await answer?.text()
  return answer?.ok === true
}

function start(args: string[], store: string) {
  const { PATH, HOME } = process.env
  const DATABASE_URL = `file:${join(folder, store)}`
  const env = { PATH, HOME, DATABASE_URL, PORT: String(PORT), LOG_LEVEL: 'silent' }
  return spawn(process.execPath, args, { cwd: ROOT, env, stdio: ['ignore', 'ignore', 'inherit'] })
}

async function several<Measured>(measure: () => Promise<Measured>): Promise<Measured[]> {
  const all: Measured[] = []
  for (let time = 0; time < TIMES; time++) all.push(await measure())
  return all
}

async function median(measure: () => Promise<number>): Promise<number> {
  return middle(await several(measure))
}

function middle(values: number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0
}

function say(question: string, took: number, floor: number): void {
  const ratio = (took / floor).toFixed(1)
  process.stdout.write(`${question}: ${took.toFixed(0)} ms, ${ratio} times the floor (${floor.toFixed(0)} ms)\n`)
}
