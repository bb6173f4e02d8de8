import pg from 'pg'

/** Sets the clock of a database in Postgres, which runs on from there; for whoever connects from then on. */
export async function setDatabaseClock(url: string, aheadMs: number): Promise<void> {
  const client = new pg.Client(url)
  await client.connect()
  await client.query(`
    create or replace function public.clock_timestamp() returns timestamptz language sql volatile as
      $$ select pg_catalog.clock_timestamp() + interval '${Math.round(aheadMs)} milliseconds' $$`)
  await client.query(
    `alter database ${client.escapeIdentifier(client.database ?? '')} set search_path = public, pg_catalog`,
  )
  await client.end()
}
