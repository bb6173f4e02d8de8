import { expect, test } from 'vitest'
import { countByState } from '../../src/store/upkeep/queues.ts'
import { AGENT, KARIM, openCarrierStory } from '../support/carrier-story.ts'

/** While many texts leave, what else the service owes does not wait for the last of them. */

test('a text in doubt is looked for while others still leave', async () => {
  const onAccepted = async () => story.clock.set(story.clock.now().plus({ seconds: 2 }))
  const story = await openCarrierStory({}, { onAccepted }, { SMS_PER_SECOND: '1' })
  const others = Array.from({ length: 80 }, (_, n) => `+3363998${1000 + n}`)
  story.carrier.misbehave({ to: KARIM, answer: 'acceptThenReset' })
  await story.load(
    ...[KARIM, ...others].map((phone, n) => `D-${n};T;K;${phone};R-${n};SPIP;14/12/2026;14h30;SPIP;${AGENT};`),
  )
  const found: number[] = []
  const { listSent } = story.service.parts.carrier
  story.service.parts.carrier.listSent = (...asked) => {
    found.push(story.carrier.accepted.length)
    return listSent(...asked)
  }
  await story.service.ticker.tick()
  expect(story.carrier.accepted).toHaveLength(81)
  expect(await story.texts()).toMatchObject([{ state: 'sent' }])
  expect(found.some((leftBefore) => leftBefore > 1 && leftBefore < 81)).toBe(true)
})

test('a service that is told to stop leaves off after the batch in hand, and the next one goes on', async () => {
  let stop = async () => {}
  const story = await openCarrierStory({}, { onAccepted: () => void stop() }, { SMS_PER_SECOND: '1' })
  await story.load(
    ...Array.from(
      { length: 20 },
      (_, n) => `D-${n};T;K;+3363998${2000 + n};R-${n};SPIP;14/12/2026;14h30;SPIP;${AGENT};`,
    ),
  )
  const { ticker } = story.service
  stop = () => ticker.stop()
  await ticker.tick()
  expect(story.carrier.accepted.length).toBeGreaterThan(0)
  expect(story.carrier.accepted.length).toBeLessThan(20)
  const states = (await countByState(story.service.parts.store, story.clock.now().minus({ days: 7 }))).filter(
    ({ direction }) => direction === 'out',
  )
  expect(states.map(({ state }) => state)).not.toContain('sending')
})
