import dns from 'node:dns'
import { expect, onTestFinished, test, vi } from 'vitest'
import { openSmtp } from '../../src/providers/smtp.ts'
import { startCarrier } from '../support/carrier.ts'
import { freePort } from '../support/free-port.ts'
import { startMailServer } from '../support/mail-server.ts'
import { ACCOUNT_SID, AUTH_TOKEN } from '../support/service.ts'
import { AGENT, type Ground, KARIM, layGround } from './ground.ts'

/** What is outside fails: what comes in is taken in all the same, what should leave waits, and leaves once. */

test('a mail server that is down holds up no text; alerts wait, /readyz says why, and each leaves once it is back', async () => {
  const port = await freePort()
  const mailer = openSmtp({ url: `smtp://127.0.0.1:${port}`, from: 'justif@justice.example' })
  const ground = await layGround({ mailer })
  expect(await ground.story.service.receive({ from: KARIM, body: 'je veux mourir' })).toBe(200)
  await aMinuteLater(ground)
  expect((await ground.story.sentTo(KARIM)).at(-1)?.body).toContain('3114')
  expect(await ground.ready()).toEqual([
    503,
    expect.stringMatching(/^the mail server has not answered since 2026-12-01T/),
  ])
  expect(await ground.alive()).toBe(200)

  const server = await startMailServer({ port })
  onTestFinished(() => server.close())
  await aMinuteLater(ground)
  await aMinuteLater(ground)
  expect(server.mails.map(({ to }) => to)).toEqual([[AGENT]])
  expect(await ground.ready()).toEqual([200, expect.stringMatching(/^ready$/m)])
})

test('a carrier whose name does not resolve: texts come in, answers wait, /readyz says why, and each leaves once it does', async () => {
  const carrier = await startCarrier({ authToken: AUTH_TOKEN, accountSid: ACCOUNT_SID })
  onTestFinished(() => carrier.close())
  const { port } = new URL(carrier.url)
  const ground = await layGround({}, { TWILIO_API_URL: `http://carrier.invalid:${port}` })
  expect(await ground.story.service.receive({ from: KARIM, body: 'quand ?' })).toBe(200)
  await aMinuteLater(ground)
  expect(await ground.ready()).toEqual([503, expect.stringMatching(/^the carrier has not answered since 2026-12-01T/)])
  expect(await ground.alive()).toBe(200)

  resolveTo('127.0.0.1')
  await aMinuteLater(ground)
  expect(await ground.ready()).toEqual([200, expect.stringMatching(/^ready$/m)]) // known at once, whenever the texts are due
  for (let minute = 0; minute < 10; minute++) await aMinuteLater(ground)
  const kinds = (await ground.story.sentTo(KARIM)).map(({ message }) => message.kind)
  expect(kinds.sort()).toEqual(['summons', 'when'])
  expect(carrier.accepted).toHaveLength(2)
})

async function aMinuteLater({ story: { clock, service } }: Ground) {
  await service.ticker.quiet()
  clock.set(clock.now().plus({ minutes: 1 }))
  await service.ticker.tick()
}

/** The name of the carrier is known again. */
function resolveTo(address: string) {
  const lookup = vi.spyOn(dns, 'lookup').mockImplementation(((...args: unknown[]) => {
    const found = args.find((arg) => typeof arg === 'object' && arg !== null && 'all' in arg && arg.all)
    const answer = args.at(-1) as (error: null, found: unknown, family?: number) => void
    if (found) answer(null, [{ address, family: 4 }])
    else answer(null, address, 4)
  }) as typeof dns.lookup)
  onTestFinished(() => lookup.mockRestore())
}
