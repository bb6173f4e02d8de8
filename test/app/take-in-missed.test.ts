import { expect, test } from 'vitest'
import { listExchanged } from '../../src/store/messages/exchanged.ts'
import { type CarrierStory, KARIM, openCarrierStory } from '../support/carrier-story.ts'
import { eachEngineAtNight } from '../support/store.ts'

/** What people wrote while nobody listened: the carrier keeps it, and is asked. */

eachEngineAtNight((open) => {
  test('what was written while we were down is taken in at the start, in its order, and answered once', async () => {
    const story = await openCarrierStory({ store: await open() }, { largestPage: 2 })
    await story.book()
    for (const body of ['oui', 'quand ?', 'où ?']) await story.carrier.receive({ from: KARIM, body })
    await story.pass({ hours: 3 })
    for (let tick = 0; tick < 3; tick++) await story.pass({ hours: 2 })
    expect(await heard(story)).toEqual(['oui', 'quand ?', 'où ?'])
    const kinds = (await story.texts()).map(({ kind }) => kind)
    expect(kinds).toEqual(['summons', 'confirmed', 'when', 'where'])
    expect(story.carrier.accepted).toHaveLength(4)
  })

  test('what came by its webhook as well is one message and one answer, whichever was first', async () => {
    const story = await openCarrierStory({ store: await open() })
    await story.book()
    await story.carrier.receive({ from: KARIM, body: 'quand ?' }, `${story.webhooks}/sms`)
    const late = await story.carrier.receive({ from: KARIM, body: 'où ?' })
    await story.pass({ hours: 1 })
    await story.pass({})
    const { sid } = late
    expect(await story.service.receive({ from: KARIM, body: 'où ?', sid })).toBe(200)
    await story.pass({ hours: 2 })
    expect(await heard(story)).toEqual(['quand ?', 'où ?'])
    expect((await story.texts()).map(({ kind }) => kind)).toEqual(['summons', 'when', 'where'])
  })
})

test('the carrier is asked once an hour, and each minute while it does not answer', async () => {
  const story = await openCarrierStory()
  await story.book()
  await story.carrier.sendReceipts()
  expect(story.carrier.lists).toBe(0) // a new installation reads nothing that was written before it
  for (let minute = 0; minute < 120; minute++) await story.pass({ minutes: 1 })
  expect(story.carrier.lists).toBe(2)
  story.carrier.misbehave({ on: 'list', times: 5, answer: 'reset' })
  await story.carrier.receive({ from: KARIM, body: 'oui' })
  for (let minute = 0; minute < 66; minute++) await story.pass({ minutes: 1 })
  expect(story.carrier.lists).toBe(8)
  expect(await heard(story)).toEqual(['oui'])
})

async function heard({ service }: CarrierStory): Promise<string[]> {
  const exchanged = await listExchanged(service.parts.store, KARIM, 100)
  return exchanged.filter(({ direction }) => direction === 'in').map(({ body }) => body)
}
