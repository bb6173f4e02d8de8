import { parseArgs } from 'node:util'
import pg from 'pg'
import { startPostgres } from '../test/support/postgres-server.ts'
import { runMachines, type Seen } from './machines/run.ts'
import { tell } from './machines/tell.ts'

/**
 * `npm run machines -- --machines 3 --due 5000 --inbound 20 --rate 50 --kills 6 --restart --faults`: several processes of the service on one real
 * Postgres, with the carrier of the tests, all on the loopback; says what became of each text, and what the machines cost each other. With
 * `--crash` Postgres is killed instead of restarted. With `--compare` the same is played before by one machine, 1,000 due as fast as they leave
 * and nobody writing, unless said otherwise.
 */
const { values } = parseArgs({
  options: {
    machines: { type: 'string', default: '3' },
    due: { type: 'string' },
    inbound: { type: 'string' },
    rate: { type: 'string' },
    kills: { type: 'string', default: '0' },
    restart: { type: 'boolean', default: false },
    crash: { type: 'boolean', default: false },
    faults: { type: 'boolean', default: false },
    compare: { type: 'boolean', default: false },
    seconds: { type: 'string' },
  },
})
const { due, inbound, rate, seconds } = values.compare
  ? { due: '1000', inbound: '0', rate: '1000', seconds: '100', ...values }
  : { due: '300', inbound: '5', rate: '20', seconds: '600', ...values }
let plays = 0
const server = await startPostgres()
try {
  const one = values.compare ? await play(1) : undefined
  const several = await play(Number(values.machines))
  if (one) console.log(compared(one, several))
  for (const [error, times] of errorsIn(server.said())) console.log(`Postgres said ${times} times: ${error}`)
} finally {
  await server.stop()
}

async function play(machines: number): Promise<Seen> {
  const seen = await runMachines({
    databaseUrl: await newDatabase(`machines_${++plays}`),
    machines,
    due: Number(due),
    warm: values.compare,
    inboundPerSecond: Number(inbound),
    smsPerSecond: Number(rate),
    kills: Number(values.kills),
    everyMs: 10_000,
    restart: values.crash ? server.crash : values.restart ? server.restart : undefined,
    faults: values.faults,
    secondsAtMost: Number(seconds),
  })
  const { words, kept } = tell(seen)
  console.log(words)
  if (!kept) process.exitCode = 1
  return seen
}

async function newDatabase(name: string): Promise<string> {
  const admin = new pg.Client(server.addressOf('postgres'))
  await admin.connect()
  await admin.query(`create database ${name}`)
  await admin.end()
  return server.addressOf(name)
}

/** From the instant at which all were due, of warm machines, to the last that left. */
function compared(one: Seen, several: Seen): string {
  const [alone, together] = [one, several].map(({ dueWaited }) => Math.max(0, ...dueWaited))
  if (!alone || !together) return 'nothing to compare: no text was due'
  const more = (100 * (together - alone)) / alone
  return `${several.asked.due} due: ${alone.toFixed(1)} s by one machine, ${together.toFixed(1)} s by ${several.asked.machines}: ${more.toFixed(0)} % more`
}

/** What the server refused, by its words without what differs, and how often. */
function errorsIn(log: string): Map<string, number> {
  const errors = [...log.matchAll(/(?:ERROR|FATAL): +(.*)/g)].map(([, words = '']) => words.replaceAll(/[\d"].*/g, '…'))
  return new Map([...Map.groupBy(errors, (words) => words)].map(([words, all]) => [words, all.length]))
}
