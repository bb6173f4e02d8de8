import { parseArgs } from 'node:util'
import { DOOR, setup } from '../test/support/postgres-server.ts'
import { runMachines } from './machines/run.ts'
import { tell } from './machines/tell.ts'

/**
 * `npm run machines -- --machines 3 --due 300 --inbound 5 --rate 20`: several processes of the service on one real Postgres, with the carrier of
 * the tests, all on the loopback; says what became of each text, and what the machines cost each other.
 */
const { values } = parseArgs({
  options: {
    machines: { type: 'string', default: '3' },
    due: { type: 'string', default: '300' },
    inbound: { type: 'string', default: '5' },
    rate: { type: 'string', default: '20' },
    kill: { type: 'boolean', default: false },
    seconds: { type: 'string', default: '120' },
  },
})
const stop = await setup()
try {
  const databaseUrl = await (await fetch(`${process.env[DOOR]}/empty`, { method: 'POST' })).text()
  const seen = await runMachines({
    databaseUrl,
    machines: Number(values.machines),
    due: Number(values.due),
    inboundPerSecond: Number(values.inbound),
    smsPerSecond: Number(values.rate),
    killOne: values.kill,
    secondsAtMost: Number(values.seconds),
  })
  const { words, kept } = tell(seen)
  console.log(words)
  process.exitCode = kept ? 0 : 1
} finally {
  await stop()
}
