import { parseArgs } from 'node:util'
import pg from 'pg'
import { startPostgres } from '../test/support/postgres-server.ts'
import { runMachines, type Seen } from './machines/run.ts'
import { tell } from './machines/tell.ts'

/**
 * `npm run machines -- --machines 3 --due 5000 --inbound 20 --rate 50 --kills 6 --restart --faults`: several processes of the service on one real
 * Postgres, with the carrier of the tests, all on the loopback; says what became of each text, and what the machines cost each other. With
 * `--compare` the same is played before by one machine.
 */
const { values } = parseArgs({
  options: {
    machines: { type: 'string', default: '3' },
    due: { type: 'string', default: '300' },
    inbound: { type: 'string', default: '5' },
    rate: { type: 'string', default: '20' },
    kills: { type: 'string', default: '0' },
    restart: { type: 'boolean', default: false },
    faults: { type: 'boolean', default: false },
    compare: { type: 'boolean', default: false },
    seconds: { type: 'string', default: '600' },
  },
})
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
    databaseUrl: await newDatabase(`machines_${machines}`),
    machines,
    due: Number(values.due),
    inboundPerSecond: Number(values.inbound),
    smsPerSecond: Number(values.rate),
    kills: Number(values.kills),
    everyMs: 10_000,
    restart: values.restart ? server.restart : undefined,
    faults: values.faults,
    secondsAtMost: Number(values.seconds),
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

/** From the first text on: how long the machines take to start is not what they cost each other. */
function compared(one: Seen, several: Seen): string {
  const [alone, together] = [one, several].map(({ dueWaited }) => Math.max(...dueWaited) - Math.min(...dueWaited))
  if (!alone || !together) return 'nothing to compare: no text was due'
  const more = (100 * (together - alone)) / alone
  return `${several.asked.due} due: ${alone.toFixed(1)} s by one machine, ${together.toFixed(1)} s by ${several.asked.machines}: ${more.toFixed(0)} % more`
}

/** What the server refused, by its words without what differs, and how often. */
function errorsIn(log: string): Map<string, number> {
  const errors = [...log.matchAll(/(?:ERROR|FATAL): +(.*)/g)].map(([, words = '']) => words.replaceAll(/[\d"].*/g, '…'))
  return new Map([...Map.groupBy(errors, (words) => words)].map(([words, all]) => [words, all.length]))
}
