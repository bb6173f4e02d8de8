import Sqlite from 'better-sqlite3'
import pg from 'pg'

/** What stands in a store at the end, read past the code of any release. */
export interface Kept {
  appointments: number
  texts: { id: string; direction: 'in' | 'out'; kind: string; state: string }[]
}

export async function readKept(databaseUrl: string): Promise<Kept> {
  const texts = (await ask(databaseUrl, 'select id, direction, kind, state from messages')) as Kept['texts']
  const [counted] = (await ask(databaseUrl, 'select count(*) as count from appointments')) as { count: unknown }[]
  return { appointments: Number(counted?.count), texts }
}

async function ask(databaseUrl: string, statement: string): Promise<unknown[]> {
  if (databaseUrl.startsWith('file:')) {
    const database = new Sqlite(databaseUrl.slice('file:'.length), { readonly: true })
    try {
      return database.prepare(statement).all()
    } finally {
      database.close()
    }
  }
  const client = new pg.Client(databaseUrl)
  await client.connect()
  try {
    return (await client.query(statement)).rows
  } finally {
    await client.end()
  }
}
