import { rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DateTime } from 'luxon'
import pg from 'pg'
import { keepAttendance } from '../../src/app/effect/keep-attendance.ts'
import { countOffice } from '../../src/app/effect/keep-counts.ts'
import { LAST_PURGE } from '../../src/app/mark-names.ts'
import { backUp } from '../../src/app/upkeep/back-up.ts'
import { nightReader } from '../../src/app/upkeep/night.ts'
import { purge } from '../../src/app/upkeep/purge.ts'
import { tick } from '../../src/app/upkeep/tick.ts'
import type { Service } from '../../src/service.ts'
import type { Store } from '../../src/store/engine/database.ts'
import { setMark } from '../../src/store/marks/marks.ts'
import { listOffices } from '../../src/store/offices/offices.ts'
import { load, openOne, planning, poke, signIn } from '../beside.ts'
import { startPatientCarrier } from '../patient-carrier.ts'
import { at } from '../post-texts.ts'
import { NOW, phoneOf } from './seed.ts'

const TIMES = 20
const PURGED_FOR_MS = 300_000

/** Asks a filled store what the service asks of it, and says how long each took. */
export async function measure(databaseUrl: string, { due, rate }: { due: number; rate: number }): Promise<void> {
  const ground = { DATABASE_URL: databaseUrl, SMS_PER_SECOND: String(rate), METRICS_TOKEN: METRICS }
  let now: DateTime = NOW
  const clock = { now: () => now }
  const calm = await openOne({ clock }, ground)
  await measureCalm(calm.service, due, (later) => {
    now = later
  })
  await calm.end()
  const carrier = await startPatientCarrier()
  const busy = await openOne({ clock }, { ...ground, TWILIO_API_URL: carrier.url })
  await measureDue(busy.service, due, `at ${rate} a second`)
  await copyAndSize(databaseUrl, busy.service.parts.store)
  await measurePurge(busy.service)
  await busy.end()
  carrier.close()
}

const METRICS = 'scale'

/** What is asked all day; at its end so many are convened for the day after the next one. */
async function measureCalm(service: Service, due: number, pass: (to: DateTime) => void): Promise<void> {
  const { parts, ticker } = service
  // What is let go of by night is measured by itself.
  const tonight = (await nightReader(parts.store))(NOW)
  await parts.store.transaction((tx) => setMark(tx, LAST_PURGE, tonight))
  // Not by the ticker, which counts beside it what was never counted: at the first tick all offices, for minutes.
  await once('the first tick', () => tick(parts))
  pass(NOW.plus({ minutes: 2 }))
  await several('a tick with nothing due', () => tick(parts))
  const [office] = await listOffices(parts.store)
  if (!office) throw new Error('no office')
  await once('the first counts of one office', async () => {
    await keepAttendance(parts, office)
    await countOffice(parts, office)
  })
  const cookie = `justif=${await signIn(service)}`
  for (const [what, url] of PAGES) await several(what, () => look(service, url, { cookie }))
  await several('/metrics', () => look(service, '/metrics', { authorization: `Bearer ${METRICS}` }))
  let person = 0
  await several('a text taken in, understood, answered and stored', () => poke(service, phoneOf(++person)), 100)
  await ticker.quiet()
  const day = NOW.setZone('Europe/Paris').startOf('day')
  await once(`${due} lines of a planning`, () =>
    load(parts, planning(due, day.plus({ days: 3 }).toFormat('dd/MM/yyyy'))),
  )
  // On Tuesday at ten: the reminders of Wednesday are due; those of four days before were past as they were planned.
  pass(day.plus({ days: 2, hours: 10 }).toUTC())
}

async function measureDue(service: Service, due: number, pace: string): Promise<void> {
  const { parts, ticker } = service
  let left = 0
  await once(`${due} texts due, ${pace}, a carrier of 50 ms`, async () => {
    for (let more = -1; more !== 0 && left < due; left += more) more = (await tick(parts)).reminders
  })
  say('of them left', String(left))
  await several('/metrics once they left', () => look(service, '/metrics', { authorization: `Bearer ${METRICS}` }))
  await ticker.quiet()
}

async function measurePurge({ parts }: Service): Promise<void> {
  const began = performance.now()
  const removed = await purge(parts, { dryRun: false }, AbortSignal.timeout(PURGED_FOR_MS))
  const rows = Object.values(removed).reduce((sum, count) => sum + count, 0)
  const seconds = (performance.now() - began) / 1000
  say('what is past its time, let go of', `${rows} in ${seconds.toFixed(1)} s ${JSON.stringify(removed)}`)
}

async function look({ server }: Service, url: string, headers: Record<string, string>): Promise<void> {
  const answer = await server.inject({ url, headers })
  if (answer.statusCode !== 200) throw new Error(`${url} answered ${answer.statusCode}`)
}

const PAGES = [
  ['the agenda of an office, a week', '/agenda'],
  ['what waits', '/demandes'],
  ['what was sent', '/envois'],
  ['a search by name', '/personnes?q=nom123'],
  ['a search by a beginning that all share', '/personnes?q=nom'],
  ['a search by number', '/personnes?q=0600000123'],
  ['statistics, counted', '/statistiques'],
] as const

async function copyAndSize(databaseUrl: string, store: Store): Promise<void> {
  const file = databaseUrl.startsWith('file:') ? databaseUrl.slice('file:'.length) : undefined
  const copy = file ? `${file}.copy` : join(tmpdir(), 'justif-scale.copy')
  await once('a copy, restored elsewhere and checked', async () => {
    const made = await backUp(store, copy)
    if ('problem' in made) throw new Error(made.problem)
    say('the copy', gigabytes(made.bytes))
  })
  rmSync(copy)
  if (file) say('size on disk', gigabytes(statSync(file).size))
  else await sayTables(databaseUrl)
}

async function sayTables(databaseUrl: string): Promise<void> {
  const client = new pg.Client(databaseUrl)
  await client.connect()
  const { rows } = await client.query(
    "select relname, pg_total_relation_size(oid) as bytes, pg_relation_size(oid) as own from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by 2 desc limit 5",
  )
  for (const { relname, bytes, own } of rows)
    say(`size of ${relname}`, `${gigabytes(bytes)}, ${gigabytes(own)} without its indexes`)
  const { rows: all } = await client.query('select pg_database_size(current_database()) as bytes')
  say('size on disk', gigabytes(all[0].bytes))
  await client.end()
}

function gigabytes(bytes: number): string {
  return `${(bytes / 1e9).toFixed(2)} GB`
}

async function once(what: string, work: () => Promise<unknown>): Promise<void> {
  const began = performance.now()
  await work()
  say(what, `${((performance.now() - began) / 1000).toFixed(2)} s`)
}

async function several(what: string, work: () => Promise<unknown>, times = TIMES): Promise<void> {
  const took: number[] = []
  for (let time = 0; time < times; time++) {
    const began = performance.now()
    await work()
    took.push(performance.now() - began)
  }
  const first = took[0] ?? 0
  took.sort((one, other) => one - other)
  say(
    what,
    `p50 ${at(took, 0.5).toFixed(1)} ms, slowest ${at(took, 1).toFixed(0)} ms, the first ${first.toFixed(0)} ms`,
  )
}

function say(what: string, words: string): void {
  process.stdout.write(`${what}: ${words}\n`)
}
