import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { describe, expect, onTestFinished, test } from 'vitest'
import { READ_COMMITTED } from '../../src/store/engine/database.ts'
import { listExchanged } from '../../src/store/messages/exchanged.ts'
import { AT_NIGHT } from '../support/at-night.ts'
import { signatureOf } from '../support/carrier-posts.ts'
import { startPostgres } from '../support/postgres-server.ts'
import { AUTH_TOKEN } from '../support/service.ts'
import { newDatabase, openAt } from '../support/store.ts'
import { openStory } from '../support/story.ts'
import { phoneOf } from './ground.ts'

/** A Postgres in trouble under a service at work: webhooks answer 5xx before the carrier gives up, and all goes on by itself. */

/** Twilio gives up after 15 s. */
const BEFORE_THE_CARRIER_MS = 12_000
const AWAY_MS = 12_000

describe('on Postgres', { tags: ['long'], timeout: 60_000 }, () => {
  test('a table that somebody has locked makes texts and receipts wait, then refuses them, and they come again when it is free', async () => {
    const { hear, hearReceipt, heard, ready, admin } = await layGround()
    await admin.query('begin; lock table messages in access exclusive mode')
    await Promise.all([refusesInTime(hear), refusesInTime(hearReceipt)])
    await admin.query('rollback')
    await goesOn({ hear, heard, ready })
  })

  test('all connections in use refuse texts in time, are said at /readyz, and all goes on when there is one', async () => {
    const { hear, heard, ready, call, store } = await layGround()
    const over = Promise.withResolvers<void>()
    const held = Array.from({ length: 8 }, () => store.transaction(() => over.promise, READ_COMMITTED))
    const ends = Promise.allSettled(held)
    const [words, said] = await Promise.all([ready(), call(), refusesInTime(hear)])
    expect(words).toBe('the store takes too long')
    expect(said).toContain('appelez le 15 ou le 17')
    over.resolve()
    await ends
    await goesOn({ hear, heard, ready })
  })

  test('connections that are cut, as when the server restarts, are noticed by nobody who writes', async () => {
    const { hear, heard, ready, admin } = await layGround()
    const cut =
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()'
    const statuses: number[] = []
    for (let stranger = 10; stranger < 30; stranger++) {
      const answered = hear(stranger)
      if (stranger % 3 === 0) await admin.query(cut)
      statuses.push(await answered)
    }
    // Cut in the very commit, nobody knows: the carrier brings it again.
    expect(statuses.filter((status) => status !== 200).length).toBeLessThanOrEqual(1)
    for (const [index, status] of statuses.entries()) if (status !== 200) await hear(10 + index)
    for (let stranger = 10; stranger < 30; stranger++) expect(await heard(stranger)).toBe('received,stranger')
    await goesOn({ hear, heard, ready })
  })

  // A server of its own, which others do not share, takes ten seconds to make and stop.
  test.runIf(AT_NIGHT)(
    'a server that is away for longer than webhooks wait refuses texts and receipts in time, and all goes on by itself',
    async () => {
      const server = await startPostgres()
      onTestFinished(server.stop)
      const { hear, hearReceipt, heard, ready } = await layGround(server.addressOf('postgres'))
      await server.goAway()
      const back = pause(AWAY_MS).then(server.comeBack)
      await Promise.all([refusesInTime(hear), refusesInTime(hearReceipt)])
      expect(await ready()).not.toMatch(/^ready$/m)
      await back
      await goesOn({ hear, heard, ready })
      for (const stranger of [0, 1, 2]) expect(await hear(stranger)).toBe(200)
      for (const stranger of [0, 1, 2]) expect(await heard(stranger)).toBe('received,stranger')
    },
  )
})

async function layGround(ofOwn?: string) {
  const url = ofOwn ?? (await newDatabase('postgres'))
  const store = await openAt(url)
  const story = await openStory('2026-12-01T10:00', { store })
  onTestFinished(() => story.service.close())
  await story.service.ticker.tick()
  await story.service.ticker.quiet()
  const admin = new pg.Client(url)
  admin.on('error', () => {}) // it is cut with all others where the server goes away
  await admin.connect()
  onTestFinished(() => admin.end())
  const post = (door: string, form: Record<string, string>) => {
    const url = `/webhooks/twilio/${door}`
    const headers = {
      'content-type': 'application/x-www-form-urlencoded',
      'x-twilio-signature': signatureOf(`${story.service.parts.settings.publicUrl}${url}`, form, AUTH_TOKEN),
    }
    const payload = new URLSearchParams(form).toString()
    return story.service.server.inject({ method: 'POST', url, headers, payload })
  }
  return {
    store,
    admin,
    async hearReceipt(text: number) {
      const form = { MessageSid: `SMsent${text}`, MessageStatus: 'delivered', To: phoneOf(text) }
      return (await post('status?message=one-of-ours', form)).statusCode
    },
    async call() {
      const began = performance.now()
      const { body } = await post('voice', { CallSid: 'CA1', From: phoneOf(0) })
      expect(performance.now() - began).toBeLessThan(BEFORE_THE_CARRIER_MS)
      return body
    },
    hear: (stranger: number) =>
      story.service.receive({ from: phoneOf(stranger), body: 'coucou', sid: `SM${stranger}` }),
    async heard(stranger: number) {
      return (await listExchanged(store, phoneOf(stranger), 10)).map(({ kind }) => kind).join()
    },
    ready: async () => (await story.service.server.inject({ url: '/readyz' })).body,
  }
}

type Ground = Awaited<ReturnType<typeof layGround>>

async function refusesInTime(hear: Ground['hear']) {
  const began = performance.now()
  expect(await Promise.all([0, 1, 2].map(hear))).toEqual([500, 500, 500])
  expect(performance.now() - began).toBeLessThan(BEFORE_THE_CARRIER_MS)
}

async function goesOn({ hear, heard, ready }: Pick<Ground, 'hear' | 'heard' | 'ready'>) {
  expect(await Promise.all([0, 1, 2].map(hear))).toEqual([200, 200, 200])
  for (const stranger of [0, 1, 2]) expect(await heard(stranger)).toBe('received,stranger')
  expect(await ready()).toMatch(/^ready$/m)
}
