import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { isOurs } from './machine-name.ts'

/**
 * Whether a service, or another command, has this database open, by what its connections are called; those of one that just ended are
 * waited for.
 */
export async function isPostgresInUse(url: string, waitMs = 1000): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  client.on('error', () => {})
  await client.connect()
  try {
    const until = performance.now() + waitMs
    for (;;) {
      const { rows } = await client.query<{ name: string }>(OTHERS)
      if (!rows.some(({ name }) => isOurs(name))) return false
      if (performance.now() > until) return true
      await pause(100)
    }
  } finally {
    await client.end()
  }
}

// Of another role, whoever may not see all finds neither name nor kind: they count.
const OTHERS = `
  select distinct coalesce(application_name, '') as name from pg_stat_activity
  where datname = current_database() and coalesce(backend_type, 'client backend') = 'client backend' and pid <> pg_backend_pid()`
