import { describe, expect, test } from 'vitest'
import { findLastAnswer } from '../../src/app/conversations/answered-meanwhile.ts'
import { findLeaving, takeBack } from '../../src/app/conversations/take-back.ts'
import { writeToPerson } from '../../src/app/conversations/write-to-person.ts'
import { listAgents } from '../../src/store/agents/agents.ts'
import { listLatestOf } from '../../src/store/journal/journal.ts'
import { listByPhone } from '../../src/store/people/by-number.ts'
import { createTicker } from '../../src/ticker.ts'
import { type CarrierStory, KARIM, openCarrierStory } from '../support/carrier-story.ts'
import { eachEngineAtNight } from '../support/store.ts'
import { listRequestsOf } from '../support/store-rows.ts'

const WORDS = 'Bonjour, appelez-moi demain. Marie'

eachEngineAtNight((open) => {
  const openBooked = async () => {
    const story = await openCarrierStory({ store: await open() })
    await story.book()
    return story
  }

  test('what is taken back within the seconds is never sent, however often the form comes again, and its words are not kept', async () => {
    const story = await openBooked()
    const textId = await write(story)
    await story.pass({ seconds: 4 })
    expect(await leaving(story, textId)).toMatchObject({ words: WORDS })
    expect(await back(story, textId)).toBe('takenBack')
    expect(await back(story, textId)).toBe('takenBack')
    expect(await leaving(story, textId)).toBeUndefined()
    const again = { ...(await whom(story)), writingId: 'the same form', words: WORDS }
    expect(await writeToPerson(story.service.parts, again)).toEqual({ problem: 'takenBack' })
    await story.pass({ minutes: 2 })
    expect(story.carrier.accepted.map(({ body }) => body)).not.toContain(WORDS)
    expect((await story.texts()).map(({ body }) => body)).not.toContain(WORDS)
    expect((await journalled(story)).slice(0, 2)).toEqual(['textTakenBack', 'textWritten'])
  })

  test('what has left cannot be taken back, and nothing is said to have been', async () => {
    const story = await openBooked()
    const textId = await write(story)
    await story.pass({ seconds: 5 })
    expect(await back(story, textId)).toBe('left')
    expect(story.carrier.accepted.map(({ body }) => body)).toContain(WORDS)
    expect(await journalled(story)).not.toContain('textTakenBack')
  })

  test('at the instant it is due either it leaves or it is taken back, never both nor neither', async () => {
    const story = await openBooked()
    for (let times = 0; times < 6; times++) {
      const words = `${WORDS} ${times}`
      const textId = await write(story, words)
      await story.service.ticker.quiet()
      story.clock.set(story.clock.now().plus({ seconds: 5 }))
      const acts = [() => story.service.ticker.tick(), () => back(story, textId)]
      const [first, second] = times % 2 === 0 ? acts : acts.toReversed()
      const outcomes = await Promise.all([first?.(), second?.()])
      const left = story.carrier.accepted.some(({ body }) => body === words)
      expect(outcomes).toContain(left ? 'left' : 'takenBack')
    }
  })

  test('what the answer had settled waits again, and it is no answer that a colleague’s form had not seen', async () => {
    const story = await openBooked()
    await story.service.receive({ from: KARIM, body: 'rappelez-moi svp' })
    const { probationerId } = await whom(story)
    const { store } = story.service.parts
    const before = await findLastAnswer(store, probationerId)
    const [request] = await listRequestsOf(store, probationerId)
    const textId = await write(story, WORDS, [request?.id ?? ''])
    expect(await listRequestsOf(store, probationerId)).toMatchObject([{ status: 'done' }])
    expect(await findLastAnswer(store, probationerId)).not.toEqual(before)
    await back(story, textId)
    expect(await listRequestsOf(store, probationerId)).toMatchObject([{ status: 'taken' }])
    expect(await findLastAnswer(store, probationerId)).toEqual(before)
  })
})

describe('a text that waits to be taken back', () => {
  test('is only its writer’s to take back', async () => {
    const story = await openCarrierStory()
    await story.book()
    const textId = await write(story)
    expect(await takeBack(story.service.parts, { ...(await whom(story)), agentId: 'another', textId })).toBe('left')
    await story.pass({ seconds: 5 })
    expect(story.carrier.accepted.map(({ body }) => body)).toContain(WORDS)
  })

  test('is looked for when its seconds are over, not at the next minute', async () => {
    const story = await openCarrierStory()
    await story.book()
    const at = story.clock.now().plus({ milliseconds: 40 })
    const ticker = createTicker(story.service.parts)
    const woken = Promise.withResolvers<void>()
    ticker.onWoken(woken.resolve)
    const began = performance.now()
    ticker.wakeAt(at)
    await woken.promise
    expect(performance.now() - began).toBeGreaterThanOrEqual(40)
    await ticker.stop()
    const never = createTicker(story.service.parts)
    never.onWoken(() => expect.fail('a service that stopped wakes nobody'))
    never.wakeAt(at)
    await never.stop()
  })
})

async function whom({ service }: CarrierStory) {
  const { store } = service.parts
  const [person] = await listByPhone(store, KARIM)
  const [agent] = await listAgents(store)
  return { probationerId: person?.id ?? '', agentId: agent?.id ?? '' }
}

async function write(story: CarrierStory, words = WORDS, settles: string[] = []): Promise<string> {
  const writing = { ...(await whom(story)), writingId: 'the same form', words, settles }
  const { text } = await writeToPerson(story.service.parts, writing)
  return text?.id ?? expect.fail('it was not written')
}

async function back(story: CarrierStory, textId: string) {
  return takeBack(story.service.parts, { ...(await whom(story)), textId })
}

async function leaving(story: CarrierStory, textId: string) {
  const { store } = story.service.parts
  const [person] = await listByPhone(store, KARIM)
  const { agentId } = await whom(story)
  return findLeaving(store, person ?? expect.fail('Karim is there'), { agentId, textId })
}

async function journalled(story: CarrierStory): Promise<string[]> {
  const { probationerId } = await whom(story)
  const entries = await listLatestOf(story.service.parts.store, probationerId, { limit: 20 })
  return entries.map(({ what }) => what)
}
