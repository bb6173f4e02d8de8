import { parentPort } from 'node:worker_threads'
import type { MatchedFiles } from '../../../domain/schedule/matched-heads.ts'
import { openReading, type Question } from './reading.ts'

/** What the thread that reads a file is sent; it answers each `ask` once. */
export type Message = { piece: Uint8Array } | { ask: Question; matched?: MatchedFiles | undefined }

const reading = openReading()

parentPort?.on('message', async (message: Message) => {
  if ('piece' in message) reading.give(message.piece)
  else parentPort?.postMessage(await reading.ask(message.ask, message.matched))
})
