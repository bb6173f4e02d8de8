import { expect, test } from 'vitest'
import { AGENT, KARIM, openCarrierStory } from '../support/carrier-story.ts'

test('texts to one number leave one after the other in their order, to others as many at a time as a slow carrier needs', async () => {
  const away = new Set<string>()
  const met: string[] = []
  let most = 0
  const story = await openCarrierStory(
    {},
    {
      onArrival: ({ To = '', Body = '' }) => {
        expect(away.has(To)).toBe(false)
        away.add(To)
        most = Math.max(most, away.size)
        if (To === KARIM) met.push(Body)
      },
      onAccepted: ({ to }) => void away.delete(to),
    },
    { SMS_PER_SECOND: '1000' },
  )
  story.carrier.misbehave({ latencyMs: 100, times: 100 })
  const people = [KARIM, KARIM, KARIM, ...Array.from({ length: 40 }, (_, n) => `+3363998${1000 + n}`)]
  await story.load(
    ...people.map((phone, n) => `D-${phone};T;K;${phone};R-${n};SPIP;${14 + (n % 3)}/12/2026;14h30;SPIP;${AGENT};`),
  )
  await story.pass({})
  expect(story.carrier.accepted).toHaveLength(people.length)
  expect(met.map((body) => /\d\d\/12/.exec(body)?.[0])).toEqual(['14/12', '15/12', '16/12'])
  expect(most).toBeGreaterThan(10)
})

test('an answer made while reminders leave does not wait for the last of them', async () => {
  const answering = '+33639981000'
  let said: Promise<unknown> | undefined
  const story = await openCarrierStory(
    {},
    {
      onAccepted: async () => {
        said ??= story.service.receive({ from: answering, body: 'bonjour' })
        await said
      },
    },
    { SMS_PER_SECOND: '20' },
  )
  const people = Array.from({ length: 90 }, (_, n) => `+3363998${1000 + n}`)
  await story.load(...people.map((phone, n) => `D-${n};T;K;${phone};R-${n};SPIP;14/12/2026;14h30;SPIP;${AGENT};`))
  await story.pass({})
  await story.service.ticker.quiet()
  const place = story.carrier.accepted.findLastIndex(({ to }) => to === answering)
  expect(story.carrier.accepted).toHaveLength(people.length + 1)
  expect(place).toBeLessThan(people.length)
})

test('of several texts to one number whose claim ended while the machine stood still, none holds up the lane for ever', async () => {
  const stoodStill = { minutes: 3 }
  const story = await openCarrierStory(
    {},
    {
      onAccepted: () => {
        if (story.carrier.accepted.length === 1) story.clock.set(story.clock.now().plus(stoodStill))
      },
    },
  )
  await story.load(...[14, 15, 16].map((day) => `D-1;T;K;${KARIM};R-${day};SPIP;${day}/12/2026;14h30;SPIP;${AGENT};`))
  await story.pass({})
  expect(story.carrier.accepted).toHaveLength(1)
  for (let minute = 0; minute < 10; minute++) await story.pass({ minutes: 1 })
  expect(story.carrier.accepted).toHaveLength(3)
})
