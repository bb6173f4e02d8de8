import { parentPort, workerData } from 'node:worker_threads'
import { inspectFile } from './copies.ts'
import { snapshotStore } from './snapshot.ts'

const { file, target } = workerData as { file: string; target: string | undefined }
parentPort?.postMessage(target === undefined ? inspectFile(file) : await snapshotStore(file, target))
