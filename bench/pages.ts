import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import Fastify from 'fastify'
import { DateTime } from 'luxon'
import { listBetween } from '../src/store/appointments/agenda.ts'
import { listOffices } from '../src/store/offices/offices.ts'
import { openRequest } from '../src/store/requests/requests.ts'
import { openOne, signIn } from './beside.ts'
import { fill } from './fill.ts'
import { at } from './post-texts.ts'

/**
 * How long do the pages of a full store take, and a tick that finds nothing due? Each page against a bare Fastify that sends the same bytes.
 * And how long does the first count of a whole year take, and hold up the others?
 * `node bench/pages.ts [appointments]`, 100,000 unless said otherwise.
 */
const APPOINTMENTS = Number(process.argv[2] ?? 100_000)
const WAITING = 200
const TIMES = 100
const year = new Date().getFullYear() + 1
const folder = mkdtempSync(join(tmpdir(), 'justif-bench-'))
const file = join(folder, 'full.db')
await fill(file, APPOINTMENTS)
let now: DateTime = DateTime.utc()
const { service, end } = await openOne({ clock: { now: () => now } }, { DATABASE_URL: `file:${file}` })
const { store, newId } = service.parts
const [office] = await listOffices(store)
if (!office) throw new Error('no office')

await service.ticker.tick()
say('a tick with nothing due', await measure(async () => String(await service.ticker.tick())))

now = DateTime.fromObject({ year, month: 2, day: 1, hour: 9 }, { zone: office.zone }).toUTC()
const week = await listBetween(store, office.id, now, now.plus({ days: 7 }))
await store.transaction(async (tx) => {
  for (const { id, probationerId } of week.slice(0, WAITING)) {
    const about = { officeId: office.id, probationerId, appointmentId: id }
    await openRequest(tx, { id: newId(), key: `bench:${id}`, kind: 'cannotCome', ...about }, now)
  }
})
let cookie = `justif=${await signIn(service)}`
const person = week[0]?.probationerId
for (const [what, url] of [
  [`a week of ${week.length} appointments`, '/agenda'],
  [`${WAITING} that wait`, '/demandes'],
  ['a person', `/personnes/${person}`],
  ['a search by a beginning that all share', '/personnes?q=nom'],
  ['a search by name', '/personnes?q=nom123'],
  ['a search by number', '/personnes?q=0600000123'],
] as const)
  await compare(what, url)

now = DateTime.fromObject({ year, month: 12, day: 20, hour: 9 }, { zone: office.zone }).toUTC()
cookie = `justif=${await signIn(service)}`
await countOnce('the first count of a year')
for (const par of ['mois', 'semaine', 'type', 'lieu', 'sms'])
  await compare(`statistics of ${APPOINTMENTS} appointments, counted, by “${par}”`, `/statistiques?par=${par}`)
now = now.plus({ minutes: 2 })
await countOnce('the month that runs, counted again')
await end()
rmSync(folder, { recursive: true })

async function look(url: string): Promise<string> {
  const answer = await service.server.inject({ url, headers: { cookie } })
  if (answer.statusCode !== 200) throw new Error(`${url} answered ${answer.statusCode}`)
  return answer.body
}

async function compare(what: string, url: string): Promise<void> {
  const body = await look(url)
  const bare = Fastify()
  bare.get('/', (_request, reply) => reply.type('text/html; charset=utf-8').send(body))
  const floor = await measure(async () => (await bare.inject('/')).body)
  say(what, await measure(() => look(url)), floor)
}

async function countOnce(what: string): Promise<void> {
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  const began = performance.now()
  await look('/statistiques')
  const took = performance.now() - began
  delay.disable()
  const [held, most] = [delay.percentile(99), delay.max].map((nanoseconds) => (nanoseconds / 1e6).toFixed(0))
  process.stdout.write(`${what}: ${took.toFixed(0)} ms; others waited p99 ${held} ms, ${most} ms at most\n`)
}

interface Measured {
  times: number[]
  cpu: number
  kilobytes: number
}

async function measure(look: () => Promise<string>): Promise<Measured> {
  let body = ''
  for (let warm = 0; warm < 10; warm++) body = await look()
  const times: number[] = []
  const before = process.cpuUsage()
  for (let time = 0; time < TIMES; time++) {
    const began = performance.now()
    await look()
    times.push(performance.now() - began)
  }
  const { user, system } = process.cpuUsage(before)
  return {
    times: times.sort((one, other) => one - other),
    cpu: (user + system) / 1000 / TIMES,
    kilobytes: Buffer.byteLength(body) / 1000,
  }
}

function say(what: string, { times, cpu, kilobytes }: Measured, floor?: Measured): void {
  const took = `p50 ${at(times, 0.5).toFixed(1)} ms, p99 ${at(times, 0.99).toFixed(1)} ms, ${cpu.toFixed(1)} ms of processor`
  const beside = floor && `, ${kilobytes.toFixed(0)} kB; the same bytes alone p50 ${at(floor.times, 0.5).toFixed(1)} ms`
  process.stdout.write(`${what}: ${took}${beside ?? ''}\n`)
}
