import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { openStore } from '../../src/store/engine/open-store.ts'
import { openDoor } from './door.ts'
import { loadEmbeddedPostgres } from './embedded-postgres.ts'
import { freePort } from './free-port.ts'

/** Sealed with by every store of the tests, so that all may start from one template. */
export const SECRET = 'a secret for tests'
/** Where tests ask for databases: see store.ts. */
export const DOOR = 'JUSTIF_TEST_POSTGRES'

/**
 * Vitest's global setup: one real Postgres a run, loaded and started when a first test asks: `POST /empty` or `POST /migrated` answers the
 * address of a new database, `DELETE /<name>` drops it.
 */
export async function setup(): Promise<() => Promise<void>> {
  let server: ReturnType<typeof startServer> | undefined
  const close = await openDoor(DOOR, async (method, asked) => {
    server ??= startServer()
    const { create, drop } = await server
    return method === 'DELETE' ? drop(asked) : create(asked)
  })
  return async () => {
    close()
    await (await server)?.stop()
  }
}

async function startServer() {
  const { addressOf, stop } = await startPostgres()
  const admin = new pg.Client(addressOf('postgres'))
  await admin.connect()

  // A database a test from a template takes some 35 ms; migrating each one would take three times as long.
  await admin.query('create database migrated')
  await (await openStore(addressOf('migrated'), SECRET)).close()
  await admin.query('create database empty')

  let made = 0
  return {
    async create(template: string) {
      const name = `test_${++made}`
      await admin.query(`create database ${name} template ${admin.escapeIdentifier(template)}`)
      return addressOf(name)
    },
    async drop(name: string) {
      await admin.query(`drop database if exists ${admin.escapeIdentifier(name)} with (force)`)
      return name
    },
    async stop() {
      await admin.end()
      await stop()
    },
  }
}

/** A real Postgres of the caller's own, which may be restarted. */
export async function startPostgres() {
  const EmbeddedPostgres = await loadEmbeddedPostgres()
  const folder = mkdtempSync(join(tmpdir(), 'justif-postgres-'))
  // Postgres refuses to run as root: the package then makes a user for it, who must be let in.
  chmodSync(folder, 0o755)
  const port = await freePort()
  const said: string[] = []
  const embedded = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    user: 'justif',
    password: 'justif',
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    // Text in the order of its bytes, as on SQLite; a zone that nobody expects; and nothing here must survive a power cut.
    initdbFlags: ['--locale=C', '--encoding=UTF8', '--no-sync'],
    postgresFlags: [
      'fsync=off',
      'listen_addresses=127.0.0.1',
      'unix_socket_directories=',
      'timezone=Pacific/Noumea',
      'max_connections=200',
    ].flatMap((setting) => ['-c', setting]),
    onLog: (words) => said.push(String(words)),
    onError: (words) => said.push(String(words)),
  })
  try {
    await embedded.initialise()
    await embedded.start()
  } catch (error) {
    throw new Error(`Postgres does not start: ${error}\n${said.slice(-20).join('')}`)
  }
  return {
    /** All that it keeps on disk. */
    folder: join(folder, 'data'),
    addressOf: (database: string) => `postgres://justif:justif@127.0.0.1:${port}/${database}`,
    /** What the server logged. */
    said: () => said.join(''),
    goAway: () => embedded.stop(),
    comeBack: () => embedded.start(),
    async restart() {
      await embedded.stop()
      await embedded.start()
    },
    /** Kills the server where it stands, and starts it again; what was committed is in its log. */
    async crash() {
      const [pid] = readFileSync(join(folder, 'data', 'postmaster.pid'), 'utf8').split('\n')
      process.kill(Number(pid), 'SIGKILL')
      // Its children end as they notice; until the last has, another does not start.
      for (let tries = 1; ; tries++) {
        await pause(500)
        if (
          await embedded.start().then(
            () => true,
            () => false,
          )
        )
          return
        if (tries === 20) throw new Error(`Postgres does not start again: ${said.slice(-20).join('')}`)
      }
    },
    async stop() {
      await embedded.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
