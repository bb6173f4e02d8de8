import Sqlite from 'better-sqlite3'

/** Copies an SQLite store into a new file, and holds the thread it is called in until this is done. */
export function copyStore(file: string, target: string): void {
  const store = new Sqlite(file, { readonly: true })
  try {
    store.pragma('busy_timeout = 5000')
    store.prepare('vacuum into ?').run(target)
  } finally {
    store.close()
  }
}
