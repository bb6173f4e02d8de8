import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { startApplying, takeInUpload } from '../src/app/imports/change-upload.ts'
import { readConfig } from '../src/config.ts'
import { openSimulatedCarrier } from '../src/providers/simulated.ts'
import { openService, type Service } from '../src/service.ts'
import { keepAgent } from '../src/store/agents.ts'
import { listOffices } from '../src/store/offices.ts'
import { findUpload } from '../src/store/uploads.ts'
import { signatureOf } from '../test/support/carrier-posts.ts'

/**
 * Does the service stay quick while a file is looked at and applied? The time a text that comes in takes to be answered, with nothing else to
 * do, then beside the reading and the loading of a planning. `node bench/import-beside.ts [lines]`, 100,000 unless said otherwise.
 */
const LINES = Number(process.argv[2] ?? 100_000)
const TOKEN = 'a-token-for-the-bench'
const folder = mkdtempSync(join(tmpdir(), 'justif-bench-'))
const service = await openOne()
let poked = 0
const { parts, ticker } = service

say('alone', await pokes(async () => pause(3000)))
const id = await takeIn(planning(LINES))
say('beside the preview', await pokes(() => working()))
const looked = await findUpload(parts.store, id)
if (looked?.state !== 'previewed') throw new Error(`the file is ${looked?.state}`)
await startApplying(parts, looked, { summons: false })
say('beside the loading', await pokes(() => working()))
const applied = await findUpload(parts.store, id)
if (applied?.state !== 'applied') throw new Error(`the file is ${applied?.state}`)
await service.close()
rmSync(folder, { recursive: true })

async function working(): Promise<void> {
  ticker.wake()
  await ticker.quiet()
}

async function openOne(): Promise<Service> {
  const read = readConfig({
    DATABASE_URL: `file:${join(folder, 'justif.db')}`,
    TWILIO_ACCOUNT_SID: 'AC0123456789abcdef0123456789abcdef',
    TWILIO_AUTH_TOKEN: TOKEN,
    TWILIO_FROM: '+33937000000',
    TWILIO_API_URL: 'http://127.0.0.1:9',
    PUBLIC_URL: 'http://localhost:3000',
    // Faster than the texts that come in: else the lane of answers would never be quiet.
    SMS_PER_SECOND: '1000',
    LOG_LEVEL: 'silent',
  })
  if ('problems' in read) throw new Error(read.problems.join('\n'))
  return openService(read.config, { carrier: openSimulatedCarrier() })
}

/** Times texts that come in, one after the other, while some work goes on. */
async function pokes(work: () => Promise<void>): Promise<{ seconds: number; times: number[] }> {
  const times: number[] = []
  const start = performance.now()
  let over = false
  const done = work().finally(() => {
    over = true
  })
  for (let count = 0; !over; count++) {
    const began = performance.now()
    await poke(count)
    times.push(performance.now() - began)
    await pause(20)
  }
  await done
  return { seconds: (performance.now() - start) / 1000, times }
}

async function poke(count: number): Promise<void> {
  const form = {
    MessageSid: `SM${(++poked).toString(16).padStart(32, '0')}`,
    From: `+3363998${String(count % 10_000).padStart(4, '0')}`,
    To: '+33937000000',
    Body: 'bonjour',
    NumMedia: '0',
  }
  const url = '/webhooks/twilio/sms'
  const answer = await service.server.inject({
    method: 'POST',
    url,
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'x-twilio-signature': signatureOf(`http://localhost:3000${url}`, form, TOKEN),
    },
    payload: new URLSearchParams(form).toString(),
  })
  if (answer.statusCode !== 200) throw new Error(`answered ${answer.statusCode}`)
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

function planning(count: number): Uint8Array {
  const year = new Date().getFullYear() + 1
  const two = (number: number) => String(number).padStart(2, '0')
  const lines = Array.from({ length: count }, (_, index) => {
    const person = Math.floor(index / 3)
    const date = `${two(1 + (index % 28))}/${two(1 + (Math.floor(index / 28) % 12))}/${year}`
    const hour = `${two(9 + (index % 8))}h${two((index % 4) * 15)}`
    return `D${person};NOM${person};Prénom;06${String(person).padStart(8, '0')};R${index};SPIP;${date};${hour};SPIP;agent${index % 40}@justice.example`
  })
  return new TextEncoder().encode(
    ['dossier;nom;prenom;telephone;reference;type;date;heure;lieu;agent_email', ...lines].join('\n'),
  )
}

function say(when: string, { seconds, times }: { seconds: number; times: number[] }): void {
  const sorted = times.toSorted((one, other) => one - other)
  const at = (share: number) => (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(0)
  process.stdout.write(
    `${when} (${seconds.toFixed(1)} s): ${times.length} texts answered, median ${at(0.5)} ms, p95 ${at(0.95)} ms, slowest ${at(1)} ms\n`,
  )
}
