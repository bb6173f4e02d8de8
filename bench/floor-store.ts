import Sqlite from 'better-sqlite3'
import pg from 'pg'

const TABLE = 'create table messages (id TYPE primary key, sid text unique, phone text, body text, state text)'

/** Two rows in one durable transaction: a text that came in, and an answer in the outbox. */
export type TakeIn = (form: Record<string, string>) => void | Promise<void>

/** The least that keeps a text durably, on the engine of the address. */
export async function openFloor(address: string): Promise<{ takeIn: TakeIn; close(): void | Promise<void> }> {
  return address.startsWith('file:') ? openFile(address.slice('file:'.length)) : openServer(address)
}

function openFile(file: string) {
  const database = new Sqlite(file)
  database.pragma('journal_mode = WAL')
  database.pragma('synchronous = FULL')
  database.exec(TABLE.replace('TYPE', 'integer'))
  const insert = database.prepare('insert into messages (sid, phone, body, state) values (?, ?, ?, ?)')
  const takeIn = database.transaction((form: Record<string, string>) => {
    for (const row of rowsOf(form)) insert.run(row)
  })
  return { takeIn: (form: Record<string, string>) => void takeIn(form), close: () => void database.close() }
}

async function openServer(address: string) {
  const pool = new pg.Pool({ connectionString: address, max: 10 })
  await pool.query(TABLE.replace('TYPE', 'bigserial'))
  const insert = { name: 'insert', text: 'insert into messages (sid, phone, body, state) values ($1, $2, $3, $4)' }
  return {
    async takeIn(form: Record<string, string>) {
      const client = await pool.connect()
      try {
        await client.query('begin')
        for (const values of rowsOf(form)) await client.query({ ...insert, values })
        await client.query('commit')
      } finally {
        client.release()
      }
    },
    close: () => pool.end(),
  }
}

function rowsOf({ MessageSid, From, Body }: Record<string, string>): (string | undefined)[][] {
  return [
    [MessageSid, From, Body, 'received'],
    [`re:${MessageSid}`, From, 'Votre réponse est notée.', 'waiting'],
  ]
}
