import { parseArgs } from 'node:util'
import { startPostgres } from '../test/support/postgres-server.ts'
import { runMachines } from './machines/run.ts'
import { tell } from './machines/tell.ts'

/**
 * `npm run machines -- --machines 3 --due 5000 --inbound 20 --rate 50 --kills 6 --restart --faults`: several processes of the service on one real
 * Postgres, with the carrier of the tests, all on the loopback; says what became of each text, and what the machines cost each other.
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
    seconds: { type: 'string', default: '600' },
  },
})
const server = await startPostgres()
try {
  const databaseUrl = server.addressOf('postgres')
  const seen = await runMachines({
    databaseUrl,
    machines: Number(values.machines),
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
  for (const [error, times] of errorsIn(server.said())) console.log(`Postgres said ${times} times: ${error}`)
  process.exitCode = kept ? 0 : 1
} finally {
  await server.stop()
}

/** What the server refused, by its words without what differs, and how often. */
function errorsIn(log: string): Map<string, number> {
  const errors = [...log.matchAll(/(?:ERROR|FATAL): +(.*)/g)].map(([, words = '']) => words.replaceAll(/[\d"].*/g, '…'))
  return new Map([...Map.groupBy(errors, (words) => words)].map(([words, all]) => [words, all.length]))
}
