import { parentPort, workerData } from 'node:worker_threads'
import { DOORS } from './doors.ts'
import { type Fault, play } from './play.ts'

/** What the thread says: the case it is about to try, or how it went. */
export type Told = { bytes: Uint8Array } | { played: { cases: number; faults: Fault[] } }

const { name, seed, seconds } = workerData as { name: string; seed: number; seconds: number }
const door = DOORS.find((one) => one.name === name)
if (!door) throw new Error(`no door is called ${name}: ${DOORS.map((one) => one.name).join(', ')}`)
const until = performance.now() + seconds * 1000
const say = (told: Told) => parentPort?.postMessage(told)
const played = await play(door, {
  seed,
  goOn: () => performance.now() < until,
  before: (bytes) => say({ bytes }),
})
say({ played })
