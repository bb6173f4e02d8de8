import { setImmediate as turn } from 'node:timers/promises'
import pg from 'pg'
import { expect, onTestFinished, test, vi } from 'vitest'
import type { Parts } from '../../src/app/parts.ts'
import { startApplying, takeInUpload } from '../../src/app/planning-files/change-upload.ts'
import { recheck } from '../../src/app/texts/recheck.ts'
import { onOneMachine } from '../../src/app/upkeep/one-machine.ts'
import { purge } from '../../src/app/upkeep/purge.ts'
import { tickTexts } from '../../src/app/upkeep/tick.ts'
import { whyNotReady } from '../../src/app/upkeep/why-not-ready.ts'
import { listBetween } from '../../src/store/appointments/agenda.ts'
import { renewAppointment } from '../../src/store/appointments/write-appointments.ts'
import type { Store } from '../../src/store/engine/database.ts'
import { listImports } from '../../src/store/files/imports.ts'
import { endLease, holdLease } from '../../src/store/machines/leases.ts'
import { claimTexts, markHandedOver } from '../../src/store/messages/claims.ts'
import { listExchanged } from '../../src/store/messages/exchanged.ts'
import { listOffices, setOffice } from '../../src/store/offices/offices.ts'
import { listByPhone } from '../../src/store/people/by-number.ts'
import { setPhoneDoubt } from '../../src/store/people/phone-doubts.ts'
import { createTicker } from '../../src/ticker.ts'
import { AGENT, KARIM, openCarrierStory } from '../support/carrier-story.ts'
import { openTestService } from '../support/service.ts'
import { newDatabase, type OpenStore, openAt } from '../support/store.ts'
import { openStory, paris } from '../support/story.ts'
import { openOffice, planningOf } from './planning-files/office-files.ts'

/** What several machines on one Postgres owe each other. */

const open: OpenStore = async (url) => openAt(url ?? (await newDatabase('postgres')))

/** The same machine again, with a store and a name of its own. */
async function another(parts: Parts, url: string, machine: string): Promise<Parts> {
  return { ...parts, store: await open(url), machine }
}

/** Another service, with doors of its own. */
async function beside(parts: Parts, url: string) {
  const service = await openTestService(await another(parts, url, 'B'), {
    DATABASE_URL: url,
    SECRET_KEY: 'a secret that no store of this test is sealed with',
  })
  onTestFinished(() => service.close())
  return service
}

test('a file is looked at and loaded once, however many machines tick, and none holds it to be what ended another', async () => {
  const url = await newDatabase('postgres')
  const files = await openOffice('2026-12-01T10:00', await open(url))
  const { parts, agent, office } = files
  const errors: object[] = []
  const log = { ...parts.log, error: (facts: object) => void errors.push(facts) }
  const machines = [parts, ...(await Promise.all(['B', 'C'].map((name) => another(parts, url, name))))]
  const tickers = machines.map((machine) => createTicker({ ...machine, log }))
  const work = async () => {
    for (const ticker of [...tickers, ...tickers]) ticker.wake()
    await Promise.all(tickers.map((ticker) => ticker.quiet()))
  }
  const lines = Array.from({ length: 250 }, (_, n) => `D-${n};NOM${n};Zoé;;R-${n};SPIP;14/01/2027;9h00;SPIP;;`)
  const id = await takeInUpload(parts, agent, { name: 'planning.csv', content: planningOf(...lines) })
  await work()
  await startApplying(parts, await files.upload(id), { summons: false })
  await work()
  expect(await files.upload(id)).toMatchObject({ state: 'applied', linesDone: 250 })
  // By steps so short that a danger, which waits for the one in hand, is answered in time.
  const admin = new pg.Client(url)
  await admin.connect()
  const { rows: steps } = await admin.query<{ lines: string }>(
    'select count(*) as lines from appointments group by xmin',
  )
  await admin.end()
  expect(Math.max(...steps.map(({ lines }) => Number(lines)))).toBe(20)
  expect(await listBetween(parts.store, office.id, paris('2027-01-01'), paris('2027-02-01'))).toHaveLength(250)
  expect(await listImports(parts.store, office.id, { offset: 0, limit: 10 })).toHaveLength(1)
  expect(errors).toEqual([])
})

test('what one machine is at no other begins; of one that died another takes it over, of one that failed at once', async () => {
  const url = await newDatabase('postgres')
  const { parts } = await openOffice('2026-12-01T10:00', await open(url))
  const other = await another(parts, url, 'B')
  const begun: string[] = []
  const first = await onOneMachine(parts, 'work', async () => {
    begun.push('A')
    return onOneMachine(other, 'work', async () => begun.push('B'))
  })
  expect(first).toEqual({ result: undefined })
  expect(begun).toEqual(['A'])
  await expect(onOneMachine(parts, 'work', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(await onOneMachine(other, 'work', async () => 'B')).toEqual({ result: 'B' })
  const dead = { name: 'work', holder: 'dead', forMs: -1 }
  await parts.store.transaction((tx) => holdLease(tx, dead))
  expect(await onOneMachine(other, 'work', async () => 'B')).toEqual({ result: 'B' })
  await parts.store.transaction((tx) => endLease(tx, dead))
})

test('a machine that stood still is told that another has begun what it was at', async () => {
  const url = await newDatabase('postgres')
  const { parts } = await openOffice('2026-12-01T10:00', await open(url))
  const other = await another(parts, url, 'B')
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  onTestFinished(() => void vi.useRealTimers())
  const told = Promise.withResolvers<void>()
  await onOneMachine(parts, 'work', async (lost) => {
    lost.addEventListener('abort', () => told.resolve())
    vi.advanceTimersByTime(10_000)
    await parts.store.transaction((tx) => holdLease(tx, { name: 'work', holder: parts.machine, forMs: -1 }))
    expect(lost.aborted).toBe(false)
    await onOneMachine(other, 'work', async () => {
      vi.advanceTimersByTime(10_000)
      await told.promise
    })
    expect(lost.aborted).toBe(true)
  })
})

test('what a machine claimed and had not begun to hand over leaves by another once its claim is over, without a question to the carrier', async () => {
  const url = await newDatabase('postgres')
  const story = await openCarrierStory({ store: await open(url) })
  const phones = Array.from({ length: 20 }, (_, n) => `+3363998${1000 + n}`)
  await story.load(...phones.map((phone, n) => `D-${n};T;K;${phone};R-${n};SPIP;14/12/2026;14h30;SPIP;${AGENT};`))
  const now = story.clock.now()
  const dying = await open(url)
  const leaseUntil = now.plus({ seconds: 30 })
  await dying.transaction((tx) => claimTexts(tx, { now, leaseUntil, limit: 20 }))
  story.clock.set(leaseUntil.minus(1))
  await story.service.ticker.takeOver()
  expect(story.carrier.accepted).toHaveLength(0)
  story.clock.set(leaseUntil)
  await story.service.ticker.takeOver()
  expect(story.carrier.accepted.map(({ to }) => to).sort()).toEqual(phones)
  expect(story.carrier.lists).toBe(0)
})

test('a machine whose calls alone go unanswered leaves texts to the others: all are handed over within their minute', async () => {
  const url = await newDatabase('postgres')
  const story = await openCarrierStory({ store: await open(url) })
  const phones = Array.from({ length: 30 }, (_, n) => `+3363998${1000 + n}`)
  await story.load(...phones.map((phone, n) => `D-${n};T;K;${phone};R-${n};SPIP;14/12/2026;14h30;SPIP;${AGENT};`))
  const due = story.clock.now()
  let tried = 0
  const send = async () => {
    tried++
    return { outcome: 'tryLater', afterSeconds: 30, code: undefined } as const
  }
  const { parts } = story.service
  const cutOff = createTicker({
    ...(await another(parts, url, 'cut off')),
    carrier: { ...parts.carrier, send },
    unanswered: {},
  })
  for (const second of [0, 20, 40, 60]) {
    story.clock.set(due.plus({ seconds: second }))
    // It is the quicker one each time.
    await cutOff.tick()
    await story.service.ticker.tick()
  }
  expect(story.carrier.accepted.map(({ to }) => to).sort()).toEqual(phones)
  expect(tried).toBeGreaterThan(0)
  expect(await cutOff.stop()).toBeUndefined()
})

test('a machine cut off from the carrier leaves it to the others to ask, however quick it is, and says so of itself alone', async () => {
  const url = await newDatabase('postgres')
  const story = await openCarrierStory({ store: await open(url) })
  const { parts, ticker } = story.service
  await ticker.tick()
  await story.load(`D-1;T;K;${KARIM};R-1;SPIP;14/12/2026;14h30;SPIP;${AGENT};`)
  const now = story.clock.now()
  const leaseUntil = now.plus({ seconds: 30 })
  // Handed over by one that died: it is in doubt.
  await parts.store.transaction(async (tx) => {
    const claimed = await claimTexts(tx, { now, leaseUntil, limit: 20 })
    await recheck(tx, parts, claimed, now)
    await markHandedOver(
      tx,
      claimed.map(({ id }) => id),
      leaseUntil,
    )
  })
  const silent = () => Promise.reject(new Error('no route'))
  const carrier = { ...parts.carrier, listReceived: silent, listSent: silent }
  const alone = { ticked: {}, unanswered: {}, unlisted: {} }
  const cutOff: Parts = { ...(await another(parts, url, 'cut off')), ...alone, carrier }
  const said = async (machine: Parts) => (await whyNotReady(machine)).map((words) => words.replace(/ \S+$/, ''))
  const begun = now.plus({ hours: 2 })
  for (let minute = 0; minute <= 5; minute++) {
    story.clock.set(begun.plus({ minutes: minute }))
    await tickTexts(cutOff)
    await ticker.tick()
    expect([await said(cutOff), await said(parts)]).toEqual([['the carrier did not answer this machine'], []])
  }
  expect(story.carrier.accepted.map(({ to }) => to)).toEqual([KARIM])
  // The others are away: only what goes unanswered twice is said of the carrier, by all.
  const silence = async () => (await said(parts)).includes('the carrier has not answered since')
  for (const minutes of [120, 122]) {
    story.clock.set(begun.plus({ minutes }))
    expect(await silence()).toBe(false)
    await tickTexts(cutOff)
  }
  expect(await silence()).toBe(true)
})

test('a text that another to the same person held back leaves in the same minute, also when that one comes home as it is looked for', async () => {
  const store = await open(await newDatabase('postgres'))
  const lookedFor = Promise.withResolvers<void>()
  const claimed: number[] = []
  // What a claim found is known to the machine only once all that was on its way has come home.
  const transaction: Store['transaction'] = async (work, beside) => {
    const result = await store.transaction(work, beside)
    if (beside?.oneAtATime?.includes('claim of texts') && claimed.push((result as unknown[]).length) === 2) {
      lookedFor.resolve()
      await vi.waitFor(async () => expect((await story.texts()).map(({ state }) => state)).toContain('sent'))
      await turn()
    }
    return result
  }
  const story = await openCarrierStory(
    { store: { ...store, transaction } },
    { onArrival: () => lookedFor.promise },
    { SMS_PER_SECOND: '1' },
  )
  await story.load(...[14, 15].map((day) => `D-1;T;K;${KARIM};R-${day};SPIP;${day}/12/2026;14h30;SPIP;${AGENT};`))
  await story.pass({})
  expect(claimed.slice(0, 3)).toEqual([1, 0, 1])
  expect(story.carrier.accepted).toHaveLength(2)
})

test('a change of the office on one machine is in the next answer and the next text of another', async () => {
  const url = await newDatabase('postgres')
  const story = await openCarrierStory({ store: await open(url) })
  await story.load(
    `D-1;TEST;Karim;${KARIM};R-1;SPIP;14/12/2026;14h30;SPIP;${AGENT};`,
    `D-2;TEST;Anne;+33639980002;R-2;SPIP;14/12/2026;15h30;SPIP;${AGENT};`,
  )
  const { parts } = story.service
  const other = await beside(parts, url)
  await story.service.receive({ from: KARIM, body: 'bonjour', sid: 'SM1' })
  await story.service.ticker.quiet()
  const rename = async (name: string) => {
    const [office] = await listOffices(parts.store)
    await parts.store.transaction((tx) => setOffice(tx, office?.id ?? '', { name }))
  }
  await other.receive({ from: '+33639980003', body: 'bonjour', sid: 'SM3' }) // what could be kept is kept by both
  await other.ticker.quiet()
  await rename('SPIP NEUF')
  await other.receive({ from: '+33639980002', body: 'bonjour', sid: 'SM2' })
  await other.ticker.quiet()
  expect(story.carrier.accepted.at(-1)?.body).toContain('SPIP NEUF')
  await rename('SPIP DIX')
  await story.load(`D-4;TEST;Luc;+33639980004;R-4;SPIP;14/12/2026;15h30;SPIP;${AGENT};`)
  await other.ticker.tick()
  expect(story.carrier.accepted.at(-1)?.body).toContain('SPIP DIX')
})

test('a yes that comes while the office moves the appointment waits for it, and is no yes to the new moment; nobody else waits', async () => {
  const url = await newDatabase('postgres')
  const story = await openCarrierStory({ store: await open(url) })
  await story.load(
    `D-1;TEST;Karim;${KARIM};R-1;SPIP;14/12/2026;14h30;SPIP;${AGENT};`,
    `D-2;TEST;Anne;+33639980002;R-2;SPIP;14/12/2026;15h30;SPIP;${AGENT};`,
  )
  await story.service.ticker.tick()
  const { store } = story.service.parts
  const all = async () =>
    listBetween(store, (await listOffices(store))[0]?.id ?? '', paris('2026-12-14'), paris('2026-12-20'))
  const [his] = await all()
  const [moving, moved] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const move = (await open(url)).transaction(async (tx) => {
    await renewAppointment(tx, his?.id ?? '', { startsAt: paris('2026-12-15T09:00') }, story.clock.now())
    moving.resolve()
    await moved.promise
  })
  await moving.promise
  const other = await beside(story.service.parts, url)
  const said = story.service.receive({ from: KARIM, body: 'oui', sid: 'SM1' })
  await other.receive({ from: '+33639980002', body: 'oui', sid: 'SM2' })
  expect((await all()).map(({ answer }) => answer)).toEqual(['none', 'confirmed'])
  moved.resolve()
  await Promise.all([move, said])
  expect((await all()).map(({ startsAt, answer }) => [startsAt.day, answer])).toEqual([
    [14, 'confirmed'],
    [15, 'none'],
  ])
})

test('what one machine wakes and cannot see to itself leaves at once from another, also after its line was cut, and nothing of it is told', async () => {
  const url = await newDatabase('postgres')
  const story = await openCarrierStory({ store: await open(url) })
  const busy = Promise.withResolvers<void>()
  story.service.ticker.alone(() => busy.promise)
  onTestFinished(() => busy.resolve())
  const other = await beside(story.service.parts, url)
  const line = new pg.Client(url)
  await line.connect()
  onTestFinished(() => line.end())
  const told: (string | undefined)[] = []
  line.on('notification', ({ payload }) => told.push(payload))
  await line.query('listen justif_due')
  other.ticker.start()
  const hearing = `select pid from pg_stat_activity where datname = current_database() and query = 'listen justif_due' and pid <> pg_backend_pid()`
  await vi.waitFor(async () => expect((await line.query(hearing)).rowCount).toBe(1))
  await other.ticker.quiet()

  const loadAndWake = async (n: number, phone: string) => {
    await story.load(`D-${n};TEST;Karim;${phone};R-${n};SPIP;14/12/2026;14h30;SPIP;${AGENT};`)
    story.service.ticker.wake()
    await vi.waitFor(() => expect(story.carrier.accepted.map(({ to }) => to)).toContain(phone), 8000)
  }
  await loadAndWake(1, KARIM)
  await line.query(`select pg_terminate_backend(pid) from (${hearing}) as theirs`)
  await loadAndWake(2, '+33639980002')
  expect(told.length).toBeGreaterThan(0)
  for (const words of told) expect(words).toMatch(/^[0-9a-f-]{36}$/)
})

test('a machine that does not tick says so at its /readyz, while another that does is ready', async () => {
  const url = await newDatabase('postgres')
  const story = await openCarrierStory({ store: await open(url) })
  const other = await beside({ ...story.service.parts, ticked: {} }, url)
  const ready = async ({ server }: Pick<typeof other, 'server'>) => (await server.inject({ url: '/readyz' })).body
  await story.service.ticker.tick()
  expect(await Promise.all([ready(story.service), ready(other)])).toEqual([
    expect.stringMatching(/^ready$/m),
    'no tick yet',
  ])
  await other.ticker.tick()
  expect(await ready(other)).toMatch(/^ready$/m)
  await story.pass({ minutes: 5 })
  expect(await Promise.all([ready(story.service), ready(other)])).toEqual([
    expect.stringMatching(/^ready$/m),
    'the last tick was 5 minutes ago',
  ])
})

test('texts of one person at the same instant on two machines are one conversation, each answered once, none refused', async () => {
  const url = await newDatabase('postgres')
  const story = await openCarrierStory({ store: await open(url) })
  await story.book()
  await story.loadFile(
    new TextEncoder().encode('type;date;heure;lieu\nSPIP;16/12/2026;9h;SPIP\nSPIP;17/12/2026;9h;SPIP'),
  )
  const other = await beside(story.service.parts, url)
  const machines = [story.service, other]
  await other.receive({ from: KARIM, body: 'je peux pas venir', sid: 'SM0' })
  // The offer is for one choice: whoever comes second finds it taken up. A webhook that comes to both machines is one message.
  const sent = [1, 2, 1, 2].map((choice, n) =>
    machines[n % 2]?.receive({ from: KARIM, body: String(choice), sid: `SM${choice}` }),
  )
  expect(await Promise.all(sent)).toEqual([200, 200, 200, 200])
  await Promise.all(machines.map(({ ticker }) => ticker.quiet()))
  await story.pass({ minutes: 1 })
  const kinds = (await listExchanged(other.parts.store, KARIM, 100)).map(({ kind }) => kind)
  expect(kinds.filter((kind) => kind === 'received')).toHaveLength(3)
  expect(kinds.filter((kind) => kind === 'changed')).toHaveLength(1)
  expect(story.carrier.accepted).toHaveLength(1 + 3)
})

test('what concerns only whoever wrote is heard beside others, what others go by serializably, be it known only as it is heard, and once', async () => {
  const store = await open(await newDatabase('postgres'))
  const levels: string[] = []
  const transaction: Store['transaction'] = (work, beside) => {
    if (beside?.withinMs) levels.push(beside.readCommitted ? 'read committed' : 'serializable')
    return store.transaction(work, beside)
  }
  const story = await openCarrierStory({ store: { ...store, transaction } })
  await story.book()
  const levelsOf = async (from: string, body: string) => {
    levels.length = 0
    expect(await story.service.receive({ from, body })).toBe(200)
    return levels.join(', then ')
  }
  expect(await levelsOf(KARIM, "c'est quand")).toBe('read committed')
  expect(await levelsOf(KARIM, 'oui')).toBe('read committed')
  expect(await levelsOf(KARIM, 'STOP')).toBe('serializable')
  expect(await levelsOf(KARIM, 'START')).toBe('serializable')
  const stranger = '+33639980099'
  expect(await levelsOf(stranger, 'bonjour')).toBe('read committed, then read committed')
  expect((await listExchanged(store, stranger, 10)).map(({ kind }) => kind)).toEqual(['received', 'stranger'])
  const [karim] = await listByPhone(store, KARIM)
  await store.transaction((tx) => setPhoneDoubt(tx, karim?.id ?? '', KARIM, 'undelivered'))
  expect(await levelsOf(KARIM, 'bonjour')).toBe('read committed, then read committed')
  expect(await listByPhone(store, KARIM)).toMatchObject([{ phoneDoubt: undefined }])
})

test('two purges at once remove each thing once, and count it once', async () => {
  const url = await newDatabase('postgres')
  const story = await openStory('2026-12-01T10:00', { store: await open(url) })
  onTestFinished(() => story.service.close())
  for (let n = 0; n < 30; n++)
    await story.service.receive({ from: `+336399${80_000 + n}`, body: 'coucou', sid: `SM${n}` })
  await story.service.ticker.tick()
  story.clock.set(paris('2027-06-01T10:00'))
  const { parts } = story.service
  const { strangers } = await purge(parts, { dryRun: true })
  const [one, two] = await Promise.all([
    purge(parts, { dryRun: false }),
    purge(await another(parts, url, 'B'), { dryRun: false }),
  ])
  expect(strangers).toBeGreaterThan(0)
  expect(one.strangers + two.strangers).toBe(strangers)
})
