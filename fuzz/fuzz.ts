import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import { keep } from './corpus.ts'
import { DOORS } from './doors.ts'
import type { Told } from './fuzz-thread.ts'

/** `npm run fuzz -- --seconds 60 --door files --seed 7`: each door in turn, for so long; what is wrong is kept in `fuzz/corpus`. */
const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    door: { type: 'string', multiple: true, default: DOORS.map(({ name }) => name) },
  },
})
/** A case that takes so long never ends, as far as whoever waits is concerned. */
const PATIENCE_MS = 30_000

for (const name of values.door) {
  const faults = await playDoor(name)
  if (faults > 0) process.exitCode = 1
}

/** In a thread of its own: one that hangs is ended, and what it was given is kept. */
async function playDoor(name: string): Promise<number> {
  const { promise, resolve } = Promise.withResolvers<number>()
  const thread = new Worker(new URL('./fuzz-thread.ts', import.meta.url), {
    workerData: { name, seed: Number(values.seed), seconds: Number(values.seconds) },
  })
  let current = Buffer.alloc(0)
  let timer: NodeJS.Timeout | undefined
  const end = async (faults: number) => {
    clearTimeout(timer)
    await thread.terminate()
    resolve(faults)
  }
  const broken = (why: string) => {
    console.log(`WRONG ${name}: ${why}\n  ${keep(name, current)}`)
    return end(1)
  }
  const watch = () => {
    clearTimeout(timer)
    timer = setTimeout(() => void broken(`not over after ${PATIENCE_MS / 1000} s`), PATIENCE_MS)
  }
  thread.on('message', (told: Told) => {
    if ('bytes' in told) current = Buffer.from(told.bytes)
    watch()
    if (!('played' in told)) return
    const { cases, faults } = told.played
    for (const { bytes, wrong } of faults)
      console.log(`WRONG ${name}: ${wrong.join('; ')}\n  ${keep(name, Buffer.from(bytes))}`)
    console.log(`${name}: ${cases} cases, ${faults.length} wrong, seed ${values.seed}`)
    void end(faults.length)
  })
  thread.on('error', (error) => void broken(`ended the thread: ${error instanceof Error ? error.stack : error}`))
  watch()
  return promise
}
