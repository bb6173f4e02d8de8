import { parentPort, workerData } from 'node:worker_threads'
import { copyPostgres } from './postgres-copy.ts'

const { url, target } = workerData as { url: string; target: string }
parentPort?.postMessage(await copyPostgres(url, target))
