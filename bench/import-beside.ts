import { setTimeout as pause } from 'node:timers/promises'
import { startApplying, takeInUpload } from '../src/app/planning-files/change-upload.ts'
import { keepAgent } from '../src/store/agents/agents.ts'
import { findUpload } from '../src/store/files/uploads.ts'
import { listOffices } from '../src/store/offices/offices.ts'
import { openOne, planning, pokes, say } from './beside.ts'

/**
 * Does the service stay quick while a file is looked at and applied? The time a text that comes in takes to be answered, with nothing else to
 * do, then beside the reading and the loading of a planning. `node bench/import-beside.ts [lines]`, 100,000 unless said otherwise.
 */
const LINES = Number(process.argv[2] ?? 100_000)
const { service, end } = await openOne()
const { parts, ticker } = service

say('alone', await pokes(service, async () => pause(3000)))
const id = await takeIn(planning(LINES))
say('beside the preview', await pokes(service, () => working()))
const looked = await findUpload(parts.store, id)
if (looked?.state !== 'previewed') throw new Error(`the file is ${looked?.state}`)
await startApplying(parts, looked, { summons: false })
say('beside the loading', await pokes(service, () => working()))
const applied = await findUpload(parts.store, id)
if (applied?.state !== 'applied') throw new Error(`the file is ${applied?.state}`)
await end()

async function working(): Promise<void> {
  ticker.wake()
  await ticker.quiet()
}

async function takeIn(content: Uint8Array): Promise<string> {
  const { store, newId, clock } = parts
  const [office] = await listOffices(store)
  const staff = { id: newId(), officeId: office?.id ?? '', email: 'staff@justice.example', role: 'staff' as const }
  const agent = await store.transaction((tx) => keepAgent(tx, staff, clock.now()))
  const began = performance.now()
  const id = await takeInUpload(parts, agent, { name: 'planning.csv', content })
  const took = Math.round(performance.now() - began)
  process.stdout.write(`a file of ${LINES} lines, ${(content.length / 1e6).toFixed(1)} MB, taken in: ${took} ms\n`)
  return id
}
