import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { startPostgres } from '../test/support/postgres-server.ts'
import { HERE, unpackReleaseBefore } from './releases/release-before.ts'
import { runReleases } from './releases/run.ts'
import { tell } from './releases/tell.ts'

/**
 * `npm run releases -- --people 200 --inbound 10 --rate 20 --seconds 20`: a deploy and its undoing under load, on a real Postgres and on a SQLite
 * file, with the release before from the history of this repository (RELEASE_BEFORE=<commit> names another).
 */
const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '200' },
    inbound: { type: 'string', default: '10' },
    rate: { type: 'string', default: '20' },
    seconds: { type: 'string', default: '20' },
  },
})
const folder = mkdtempSync(join(tmpdir(), 'justif-release-before-'))
try {
  const before = await unpackReleaseBefore(folder)
  if ('why' in before) throw new Error(before.why)
  const server = await startPostgres()
  try {
    for (const databaseUrl of [server.addressOf('postgres'), `file:${join(folder, 'justif.db')}`]) {
      const seen = await runReleases({
        databaseUrl,
        before,
        after: { name: 'this release', root: HERE },
        people: Number(values.people),
        inboundPerSecond: Number(values.inbound),
        smsPerSecond: Number(values.rate),
        stageMs: Number(values.seconds) * 1000,
        secondsAtMost: 600,
        awayAtMostMs: 5000,
      })
      const { words, faults } = tell(seen)
      console.log(words)
      if (faults.length > 0) process.exitCode = 1
    }
  } finally {
    await server.stop()
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
