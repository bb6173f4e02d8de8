import { workerData } from 'node:worker_threads'
import { copyStore } from './copy-store.ts'

const { file, target } = workerData as { file: string; target: string }
copyStore(file, target)
