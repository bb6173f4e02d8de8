import { parseArgs } from 'node:util'
import pg from 'pg'
import { startPostgres } from '../test/support/postgres-server.ts'
import { runMachines, type Seen } from './machines/run.ts'
import { compare, tell, withinPromise } from './machines/tell.ts'

/**
 * `npm run machines -- --machines 3 --due 5000 --inbound 20 --rate 50 --kills 6 --restart --faults`: several processes of the service on one real
 * Postgres, with the carrier of the tests, all on the loopback; says what became of each text, and what the machines cost each other; fails where a promise is broken. With
 * `--import 5000` a program loads a planning of so many lines meanwhile. With
 * `--crash` Postgres is killed instead of restarted. With `--compare` the same is played before by one machine, 1,000 due as fast as they leave
 * and nobody writing, unless said otherwise; it fails where several take a tenth longer. With `--peak` it is ten o'clock in a tenth of a country: 2,300 due at one instant at
 * 42 a second while people answer; it fails where more than one of a thousand leaves after the promised minute.
 */
const { values } = parseArgs({
  options: {
    machines: { type: 'string', default: '3' },
    due: { type: 'string' },
    inbound: { type: 'string' },
    rate: { type: 'string' },
    import: { type: 'string', default: '0' },
    kills: { type: 'string', default: '0' },
    restart: { type: 'boolean', default: false },
    crash: { type: 'boolean', default: false },
    faults: { type: 'boolean', default: false },
    compare: { type: 'boolean', default: false },
    peak: { type: 'boolean', default: false },
    seconds: { type: 'string' },
  },
})
const ASKED = {
  compare: { due: '1000', inbound: '0', rate: '1000', seconds: '100' },
  peak: { due: '2300', inbound: '1', rate: '42', seconds: '300' },
  ordinary: { due: '300', inbound: '5', rate: '20', seconds: '600' },
}
const kind = values.compare ? 'compare' : values.peak ? 'peak' : 'ordinary'
const { due, inbound, rate, seconds } = { ...ASKED[kind], ...values }
let plays = 0
const server = await startPostgres()
try {
  const one = values.compare ? await play(1) : undefined
  const several = await play(Number(values.machines))
  if (one) judge(compare(one, several))
  if (values.peak) judge(withinPromise(several))
  for (const [error, times] of errorsIn(server.said())) console.log(`Postgres said ${times} times: ${error}`)
} finally {
  await server.stop()
}

async function play(machines: number): Promise<Seen> {
  const seen = await runMachines({
    databaseUrl: await newDatabase(`machines_${++plays}`),
    machines,
    due: Number(due),
    // Three that start at once on few cores answer nobody for seconds.
    warm: true,
    inboundPerSecond: Number(inbound),
    smsPerSecond: Number(rate),
    importLines: Number(values.import),
    kills: Number(values.kills),
    everyMs: 10_000,
    restart: values.crash ? server.crash : values.restart ? server.restart : undefined,
    faults: values.faults,
    secondsAtMost: Number(seconds),
  })
  const { words, faults } = tell(seen)
  console.log(words)
  if (faults.length > 0) process.exitCode = 1
  return seen
}

function judge({ words, faults }: { words: string; faults: string[] }): void {
  console.log([words, ...faults.map((fault) => `FAULT ${fault}`)].join('\n'))
  if (faults.length > 0) process.exitCode = 1
}

async function newDatabase(name: string): Promise<string> {
  const admin = new pg.Client(server.addressOf('postgres'))
  await admin.connect()
  await admin.query(`create database ${name}`)
  await admin.end()
  return server.addressOf(name)
}

/** What the server refused, by its words without what differs, and how often. */
function errorsIn(log: string): Map<string, number> {
  const errors = [...log.matchAll(/(?:ERROR|FATAL): +(.*)/g)].map(([, words = '']) => words.replaceAll(/[\d"].*/g, '…'))
  return new Map([...Map.groupBy(errors, (words) => words)].map(([words, all]) => [words, all.length]))
}
