import type { Transaction } from '../../src/store/engine/database.ts'
import { type SQL, sql } from '../../src/store/engine/drizzle.ts'

/** As whoever may change tables: until the end of the transaction (Postgres), or of the store (SQLite), nothing refuses changes of the journal. */
export async function letJournalBeChanged({ db, engine }: Transaction): Promise<void> {
  if (engine === 'postgres') {
    const server = db as unknown as { execute(words: SQL): Promise<unknown> }
    await server.execute(sql`set local session_replication_role = replica`)
  } else {
    for (const trigger of TRIGGERS) await db.run(sql.raw(`drop trigger if exists ${trigger}`))
  }
}

const TRIGGERS = [
  'journal_entry_stays',
  'journal_entry_keeps_its_seal',
  'journal_entry_keeps_its_details',
  'journal_seal_stays',
  'journal_entry_leaves_said',
  'journal_seal_remains',
  'journal_entry_is_new',
  'journal_seal_is_new',
]
