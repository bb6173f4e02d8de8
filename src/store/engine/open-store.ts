import { findMark, setMark } from '../marks/marks.ts'
import type { Store } from './database.ts'
import { openSqlite } from './sqlite.ts'
import { openVault, type Vault } from './vault.ts'

const SECRET_MARK = 'secret'

/**
 * Opens `file:…` with SQLite or `postgres://…` with Postgres, brings its tables up to date and checks that its secret is ours.
 *
 * @throws WrongSecret when the store was sealed with another SECRET_KEY.
 */
export async function openStore(databaseUrl: string, secret: string): Promise<Store> {
  const store = await open(databaseUrl, openVault(secret))
  try {
    await checkSecret(store)
  } catch (error) {
    await store.close()
    throw error
  }
  return store
}

/** Postgres is loaded by those who have one: a fifth of a second of every start. */
async function open(databaseUrl: string, vault: Vault): Promise<Store> {
  if (databaseUrl.startsWith('file:')) return openSqlite(databaseUrl.slice('file:'.length), vault)
  const { openPostgres } = await import('./postgres.ts')
  return openPostgres(databaseUrl, vault)
}

/** The first opening leaves a sealed mark; all must be able to open it, even one that comes at the same moment. */
async function checkSecret(store: Store): Promise<void> {
  if (await findMark(store, SECRET_MARK)) return
  await store.transaction(async (tx) => {
    if (!(await findMark(tx, SECRET_MARK))) await setMark(tx, SECRET_MARK, 'sealed')
  })
}
