import { setTimeout as pause } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { planningOf } from '../simulation/machines/planning.ts'
import { type Asked, runMachines } from '../simulation/machines/run.ts'
import { tell } from '../simulation/machines/tell.ts'
import { importSchedule } from '../src/app/planning-files/import-schedule.ts'
import { openStore } from '../src/store/engine/open-store.ts'
import { startCarrier } from './support/carrier.ts'
import { clockAt } from './support/clock.ts'
import { freePort } from './support/free-port.ts'
import { setDatabaseClock } from './support/own-clock.ts'
import { ACCOUNT_SID, AUTH_TOKEN, openTestService } from './support/service.ts'
import { startProcess } from './support/service-process.ts'
import { newDatabase } from './support/store.ts'
import { paris } from './support/story.ts'

/** Several processes of the service on one real Postgres, one whose clock is right, one an hour ahead, one an hour behind. */

const SECRET = 'a secret of one machine on a store of its own'
const CALM: Omit<Asked, 'databaseUrl'> = {
  machines: 3,
  due: 40,
  inboundPerSecond: 4,
  smsPerSecond: 15,
  kills: 0,
  everyMs: 4000,
  faults: false,
  secondsAtMost: 60,
}

test('machines on one Postgres hand over each text once, answer each person once, and keep one pace', {
  tags: ['long'],
  timeout: 120_000,
}, async () => {
  const seen = await runMachines({ ...CALM, databaseUrl: await newDatabase('postgres', 'empty') })
  const { words, kept } = tell(seen)
  expect(kept, words).toBe(true)
  const sent = seen.everySecond.reduce((sum, texts) => sum + texts, 0)
  expect(sent, words).toBe(40 + seen.written)
  // A text that was late by a few milliseconds may fall into the second after.
  for (const texts of seen.everySecond) expect(texts, words).toBeLessThanOrEqual(15 + 4)
  expect(seen.rollbacks / (seen.commits + seen.rollbacks), words).toBeLessThan(0.05)
})

test('no machine texts an hour early because its own clock is ahead: all go by the store’s', {
  tags: ['long'],
  timeout: 60_000,
}, async () => {
  const url = await newDatabase('postgres', 'empty')
  const store = await openStore(url, SECRET)
  const morning = paris('2026-12-01T07:20') // texts leave from eight
  const loading = await openTestService({ store, clock: clockAt(morning) })
  const source = new TextEncoder().encode(planningOf(3))
  await importSchedule(loading.parts, { source, fileName: 'due.csv', summons: true, dryRun: false })
  await loading.close()
  await setDatabaseClock(url, +morning - Date.now())
  const carrier = await startCarrier({ authToken: AUTH_TOKEN, accountSid: ACCOUNT_SID })
  onTestFinished(() => carrier.close())
  const port = await freePort()
  const ahead = startProcess(
    {
      DATABASE_URL: url,
      SECRET_KEY: SECRET,
      PORT: String(port),
      PUBLIC_URL: `http://127.0.0.1:${port}`,
      TWILIO_API_URL: carrier.url,
      TWILIO_ACCOUNT_SID: ACCOUNT_SID,
      TWILIO_AUTH_TOKEN: AUTH_TOKEN,
      TWILIO_FROM: '+33937000000',
    },
    { clockAt: morning.plus({ hours: 1 }) },
  )
  onTestFinished(async () => {
    ahead.kill('SIGKILL')
    await ahead.ended
  })
  await ahead.listening
  // An answer leaves at any hour, and after what is due by then.
  const write = () =>
    carrier.receive({ from: '+33639980900', body: 'bonjour' }, `http://127.0.0.1:${port}/webhooks/twilio/sms`)
  expect((await write()).status).toBe(200)
  while (carrier.accepted.length === 0) await pause(50)
  await pause(1000)
  expect(carrier.accepted.map(({ to }) => to)).toEqual(['+33639980900'])
})
