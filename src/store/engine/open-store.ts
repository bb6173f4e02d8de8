import { DateTime } from 'luxon'
import { keepFirstKeys, wrapAgain } from '../keys/data-keys.ts'
import { findMark, setMark } from '../marks/marks.ts'
import { isWrappedUnder } from './data-keys.ts'
import type { Store } from './database.ts'
import { openSqlite } from './sqlite.ts'
import { type Keyring, openKeyring } from './vault.ts'

export const SECRET_MARK = 'secret'

/**
 * Opens `file:…` with SQLite or `postgres://…` with Postgres, brings its tables up to date and checks that its secret is ours: one, or two with
 * a comma between them, of which the first is to wrap its keys from now on.
 *
 * @throws WrongSecret when the store was sealed with another SECRET_KEY.
 */
export async function openStore(databaseUrl: string, secret: string): Promise<Store> {
  const store = await open(databaseUrl, openKeyring(secret))
  try {
    await checkSecret(store)
  } catch (error) {
    await store.close()
    throw error
  }
  return store
}

/** Postgres is loaded by those who have one: a fifth of a second of every start. */
async function open(databaseUrl: string, keyring: Keyring): Promise<Store> {
  if (databaseUrl.startsWith('file:')) return openSqlite(databaseUrl.slice('file:'.length), keyring)
  const { openPostgres } = await import('./postgres.ts')
  return openPostgres(databaseUrl, keyring)
}

/** The first opening leaves a sealed mark, and the keys it was sealed with; all must be able to open it, even one that comes at the same moment. */
async function checkSecret(store: Store): Promise<void> {
  if ((await findMark(store, SECRET_MARK)) && isKept(store.keyring)) return
  await store.transaction(async (tx) => {
    if (!(await findMark(tx, SECRET_MARK))) await setMark(tx, SECRET_MARK, 'sealed')
    if (store.keyring.keys().length === 0) await keepFirstKeys(tx, store.keyring, DateTime.utc())
    else await wrapAgain(tx, store.keyring)
  })
}

function isKept({ keys, secrets: [first = ''] }: Keyring): boolean {
  return keys().length > 0 && keys().every(({ row }) => isWrappedUnder(first, row))
}
