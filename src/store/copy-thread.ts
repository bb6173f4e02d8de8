import { workerData } from 'node:worker_threads'
import Sqlite from 'better-sqlite3'

const { file, target } = workerData as { file: string; target: string }
const store = new Sqlite(file, { readonly: true })
store.pragma('busy_timeout = 5000')
store.prepare('vacuum into ?').run(target)
store.close()
