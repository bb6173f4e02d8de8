import { setTimeout as pause } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import type { Engine } from '../../src/store/engine/dialect.ts'
import { openStore } from '../../src/store/engine/open-store.ts'
import { HOUR, openFreedStory } from '../app/freed-hours/freed-story.ts'
import { AT_NIGHT } from '../support/at-night.ts'
import { startCarrier } from '../support/carrier.ts'
import { signatureOf } from '../support/carrier-posts.ts'
import { freePort } from '../support/free-port.ts'
import { ACCOUNT_SID, AUTH_TOKEN } from '../support/service.ts'
import { bundled, startProcess } from '../support/service-process.ts'
import { newDatabase } from '../support/store.ts'

const PEOPLE = 9
const SECRET = 'a-secret-of-a-store-whose-service-is-killed'
/** After how many answers it dies: before the first is heard, between two, after some. */
const DEATHS = AT_NIGHT ? { sqlite: [1, 2, 3, 4], postgres: [1, 4] } : { sqlite: [1, 4] }

/** On Postgres by day, first-yes.test.ts shows who has the hour from two machines that die on the way. */
test.each(Object.entries(DEATHS))(
  'on %s, of nine who say yes while the service is killed again and again, one has the hour and each has one answer',
  {
    timeout: 300_000,
  },
  async (engine, deaths) => {
    const databaseUrl = await newDatabase(engine as Engine, 'empty')
    const store = await openStore(databaseUrl, SECRET)
    const story = await openFreedStory(store, { people: PEOPLE, asking: 'threeAtOnce' })
    onTestFinished(() => story.service.close())
    await story.free()
    await story.passTo('2026-12-02T11:00')
    for (const phone of story.people) expect(await story.kindsTo(phone)).toContain('freedHour')

    const now = () => story.clock.now()
    const carrier = await startCarrier({ authToken: AUTH_TOKEN, accountSid: ACCOUNT_SID, now: () => now().toJSDate() })
    onTestFinished(() => carrier.close())
    const main = await bundled('main')
    const port = String(await freePort())
    const publicUrl = `http://127.0.0.1:${port}`
    const start = () =>
      startProcess(
        {
          ...{ DATABASE_URL: databaseUrl, SECRET_KEY: SECRET, PORT: port, PUBLIC_URL: publicUrl },
          ...{ TWILIO_ACCOUNT_SID: ACCOUNT_SID, TWILIO_AUTH_TOKEN: AUTH_TOKEN, TWILIO_FROM: '+33937000000' },
          ...{ TWILIO_API_URL: carrier.url, LOG_LEVEL: 'error' },
        },
        { clockAt: now(), main },
      )
    const post = async (from: string) => {
      const url = `${publicUrl}/webhooks/twilio/sms`
      const form = { MessageSid: `SM-${from}`, From: from, To: '+33937000000', Body: 'OUI', NumMedia: '0' }
      const headers = { 'x-twilio-signature': signatureOf(url, form, AUTH_TOKEN) }
      const answer = await fetch(url, { method: 'POST', headers, body: new URLSearchParams(form) })
      return answer.status
    }

    for (const death of deaths) {
      const service = start()
      await service.listening
      const posts = story.people.map((from) => post(from).catch(() => 0))
      await Promise.race([...posts.slice(0, death), pause(10 * death)])
      service.kill('SIGKILL')
      expect(await service.ended).toMatchObject({ signal: 'SIGKILL' })
      await Promise.all(posts)
    }
    const last = start()
    await last.listening
    // What was not acknowledged, the carrier brings again; what was, changes nothing.
    expect(await Promise.all(story.people.map(post))).toEqual(story.people.map(() => 200))
    last.kill('SIGTERM')
    expect(await last.ended).toMatchObject({ code: 0 })

    const moved: string[] = []
    for (const phone of story.people) if ((await story.expected(phone)).includes(`${HOUR} none`)) moved.push(phone)
    expect(moved).toHaveLength(1)
    expect(await story.slot()).toMatchObject({ taken: 1, capacity: 1 })
    const { db, tables } = story.service.parts.store
    const kinds = (await db.select().from(tables.messages)).map(({ kind }) => kind)
    expect(kinds.filter((kind) => kind === 'changed')).toHaveLength(2) // whose hour it was, and whose it is
    expect(kinds.filter((kind) => kind === 'freedHourTaken')).toHaveLength(PEOPLE - 1)
  },
)
