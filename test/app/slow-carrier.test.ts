import { expect, test } from 'vitest'
import { AGENT, KARIM, openCarrierStory } from '../support/carrier-story.ts'

/** A carrier that takes its time holds up the text in its hands, and nobody else. */

test('one slow call delays no other text', async () => {
  const story = await openCarrierStory()
  story.carrier.misbehave({ to: KARIM, latencyMs: 500 })
  const others = ['+33639980002', '+33639980003', '+33639980004']
  await story.load(
    ...[KARIM, ...others].map((phone, n) => `D-${n};T;K;${phone};R-${n};SPIP;14/12/2026;14h30;SPIP;${AGENT};`),
  )
  await story.pass({})
  expect(story.carrier.accepted.map(({ to }) => to)).toEqual([...others, KARIM])
})

test('while no call ends, texts that come in are acknowledged, alerts leave, and pages answer', async () => {
  const arrived = Promise.withResolvers<void>()
  const released = Promise.withResolvers<void>()
  const alerted = Promise.withResolvers<string>()
  const story = await openCarrierStory(
    {
      mailer: {
        send: async ({ subject }) => {
          alerted.resolve(subject)
          return { outcome: 'accepted' }
        },
        close: async () => {},
      },
    },
    {
      onAccepted: () => {
        arrived.resolve()
        return released.promise
      },
    },
  )
  await story.load(`D-1;TEST;Karim;${KARIM};R-1;SPIP;14/12/2026;14h30;SPIP;${AGENT};`)
  const ticking = story.service.ticker.tick()
  await arrived.promise
  expect(await story.service.receive({ from: KARIM, body: 'je veux mourir' })).toBe(200)
  expect(await alerted.promise).toContain('URGENT')
  expect((await story.service.server.inject({ url: '/readyz' })).body).toMatch(/^ready$/m)
  expect(await story.texts()).toMatchObject([{ state: 'sending' }, { state: 'waiting', kind: 'dangerSelf' }])
  released.resolve()
  await ticking
  await story.pass({})
  expect((await story.texts()).map(({ state }) => state)).toEqual(['sent', 'sent'])
})
