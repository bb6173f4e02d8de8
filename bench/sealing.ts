import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DateTime } from 'luxon'
import { rekey } from '../src/app/upkeep/rekey.ts'
import type { Service } from '../src/service.ts'
import { listBetween } from '../src/store/appointments/agenda.ts'
import type { Store } from '../src/store/engine/database.ts'
import { openStore } from '../src/store/engine/open-store.ts'
import { openSqlite } from '../src/store/engine/sqlite.ts'
import { type Keyring, openKeyring, type Vault } from '../src/store/engine/vault.ts'
import { listOffices } from '../src/store/offices/offices.ts'
import { openRequest } from '../src/store/requests/requests.ts'
import { load, openOne, planning, poke, signIn } from './beside.ts'
import { at } from './post-texts.ts'

/**
 * What does sealing cost a text that comes in, a week of the agenda, and the worklist? The same service on three stores, by turns in one process: one
 * whose values stand in clear and are looked up as they are (the floor), one that is sealed, and one whose keys were changed and whose names need a
 * NAMES_KEY. `node bench/sealing.ts [people] [times]`, 1,000 and 300 unless said otherwise.
 */
const PEOPLE = Number(process.argv[2] ?? 1000)
const TIMES = Number(process.argv[3] ?? 300)
const WAITING = 200
const SECRET = 'a secret of a bench, of nobody at all'
const NAMES = 'what names need beside it, of nobody'
const YEAR = new Date().getFullYear() + 1
/** Within the plans of all of them. */
const NOW = DateTime.fromObject({ year: YEAR, month: 2, day: 1, hour: 9 }, { zone: 'Europe/Paris' }).toUTC()

let now: DateTime = DateTime.utc()
const folder = mkdtempSync(join(tmpdir(), 'justif-bench-'))
const grounds = {
  'in clear': await lay('clear', async (file) => {
    await (await openStore(`file:${file}`, SECRET)).close()
    return openSqlite(file, inClear(openKeyring(SECRET)))
  }),
  sealed: await lay('sealed', (file) => openStore(`file:${file}`, SECRET)),
  'sealed, names apart, keys changed': await lay('names', async (file) => {
    const store = await openStore(`file:${file}`, SECRET, NAMES)
    await rekey(store, { pauseMs: 0, waitMs: 0, names: 'on' })
    return store
  }),
}
now = NOW
let texts = 0
await compare('a text that comes in, answered', async ({ service }) => {
  await poke(service, `+336${String(texts++ % PEOPLE).padStart(8, '0')}`)
  await service.ticker.quiet()
})
await compare('a week of the agenda', (ground) => look(ground, '/agenda'))
await compare(`the worklist of ${WAITING}`, (ground) => look(ground, '/demandes'))
await compare('a search by name', (ground) => look(ground, '/personnes?q=nom12'))
for (const { end } of Object.values(grounds)) await end()
rmSync(folder, { recursive: true })

interface Ground {
  service: Service
  cookie: string
  end(): Promise<void>
}

async function lay(name: string, open: (file: string) => Promise<Store>): Promise<Ground> {
  const store = await open(join(folder, `${name}.db`))
  const { service, end } = await openOne({ store, clock: { now: () => now } })
  const { newId } = service.parts
  await load(service.parts, planning(PEOPLE * 3))
  now = NOW
  const [office] = await listOffices(store)
  if (!office) throw new Error('no office')
  const coming = await listBetween(store, office.id, NOW, NOW.plus({ days: 60 }))
  await store.transaction(async (tx) => {
    for (const { id, probationerId } of coming.slice(0, WAITING)) {
      const about = { officeId: office.id, probationerId, appointmentId: id }
      await openRequest(tx, { id: newId(), key: `bench:${id}`, kind: 'cannotCome', ...about }, NOW)
    }
  })
  const cookie = `justif=${await signIn(service)}`
  now = DateTime.utc()
  return { service, cookie, end }
}

async function look({ service, cookie }: Ground, url: string): Promise<void> {
  const { statusCode } = await service.server.inject({ url, headers: { cookie } })
  if (statusCode !== 200) throw new Error(`${url} answered ${statusCode}`)
}

/** By turns: what else the machine does meets all three. */
async function compare(what: string, work: (ground: Ground) => Promise<void>): Promise<void> {
  const seen = Object.entries(grounds).map(([name, ground]) => ({ name, ground, times: [] as number[], cpu: 0 }))
  for (let time = -20; time < TIMES; time++) {
    for (const one of seen) {
      const [began, before] = [performance.now(), process.cpuUsage()]
      await work(one.ground)
      if (time < 0) continue
      const { user, system } = process.cpuUsage(before)
      one.times.push(performance.now() - began)
      one.cpu += (user + system) / 1000 / TIMES
    }
  }
  const floor = seen[0]
  for (const { name, times, cpu } of seen) {
    times.sort((one, other) => one - other)
    const beside =
      floor && name !== floor.name ? `; ${(at(times, 0.5) / at(floor.times, 0.5)).toFixed(2)} of the floor` : ''
    const took = `p50 ${at(times, 0.5).toFixed(2)} ms, p99 ${at(times, 0.99).toFixed(1)} ms, ${cpu.toFixed(2)} ms of processor`
    process.stdout.write(`${what}, ${name}: ${took}${beside}\n`)
  }
}

/** Seals nothing, and looks everything up as it is. */
function inClear(ring: Keyring): Keyring {
  const clear = (vault: Vault): Vault => ({
    seal: (plain) => `-.${plain}`,
    open: (written, where) => (written.startsWith('-.') ? written.slice(2) : vault.open(written, where)),
    lookup: (kind, value) => `${kind}:${value}`,
    lookups: (kind, value) => [`${kind}:${value}`],
    firstLookup: (kind, value) => `${kind}:${value}`,
    hash: vault.hash,
    place: vault.place,
  })
  return { ...ring, vault: clear(ring.vault), learn: (rows) => clear(ring.learn(rows)) }
}
