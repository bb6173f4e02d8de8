import pg from 'pg'

/** How many texts of ours are claimed and not begun, handed over without word of it yet, looked for at the carrier, or waiting. */
export interface States {
  claimed: number
  handedOver: number
  inDoubt: number
  waiting: number
}

/** What a machine that dies may have held: texts that were claimed by whichever machine, with the end of that claim, and those that may have been with the carrier. */
export interface InHand {
  claimed: { id: string; until: number }[]
  handedOver: string[]
}

/** What the server itself counts of this database, past the code of the service. */
export async function watchDatabase(url: string) {
  const pool = new pg.Pool({ connectionString: url, max: 1 })
  pool.on('error', () => {})
  return {
    async states(): Promise<States> {
      const { rows } = await pool.query<Record<keyof States, string>>(`
        select count(*) filter (where state = 'sending' and untried_until is not null) as claimed,
          count(*) filter (where state = 'sending' and untried_until is null) as "handedOver",
          count(*) filter (where state = 'uncertain') as "inDoubt", count(*) filter (where state = 'waiting' and due_at <= clock_timestamp() + interval '20 minutes') as waiting
        from messages where direction = 'out'`)
      const of = (state: keyof States) => Number(rows[0]?.[state])
      return {
        claimed: of('claimed'),
        handedOver: of('handedOver'),
        inDoubt: of('inDoubt'),
        waiting: of('waiting'),
      }
    },
    async inHand(): Promise<InHand> {
      const { rows } = await pool.query<{ id: string; until: Date | null }>(
        "select id, untried_until as until from messages where state = 'sending'",
      )
      return {
        claimed: rows.flatMap(({ id, until }) => (until ? [{ id, until: +new Date(until) }] : [])),
        handedOver: rows.flatMap(({ id, until }) => (until ? [] : [id])),
      }
    },
    async read() {
      const { rows } = await pool.query<Record<'commits' | 'rollbacks' | 'deadlocks', string>>(
        'select xact_commit as commits, xact_rollback as rollbacks, deadlocks from pg_stat_database where datname = current_database()',
      )
      const [row] = rows
      return {
        commits: Number(row?.commits),
        rollbacks: Number(row?.rollbacks),
        deadlocks: Number(row?.deadlocks),
      }
    },
    end: () => pool.end(),
  }
}

/** The ids of summonses that are planned so far. */
export async function summonsesIn(url: string): Promise<Set<string>> {
  const client = new pg.Client(url)
  await client.connect()
  try {
    const { rows } = await client.query<{ id: string }>("select id from messages where kind = 'summons'")
    return new Set(rows.map(({ id }) => id))
  } finally {
    await client.end()
  }
}
