import { expect, test } from 'vitest'
import { openSimulatedCarrier } from '../../../src/providers/simulated.ts'
import { listAllocated } from '../../../src/store/trials/allocations.ts'
import { openTrialStory } from './trial-story.ts'

const PEOPLE = Array.from({ length: 12 }, (_, person) => person)

test('who gets the day-before reminder alone is told of to the agent when it is lost, and no log says who goes without the other', async () => {
  const lines: string[] = []
  const say = (facts: object, words?: string) => lines.push(`${JSON.stringify(facts)} ${words}`)
  const simulated = openSimulatedCarrier()
  let down = false
  const carrier: typeof simulated = {
    ...simulated,
    send: async (text) => (down ? { outcome: 'refused', reason: 'unknown', code: 30008 } : simulated.send(text)),
  }
  const story = await openTrialStory({ carrier, log: { info: say, warn: say, error: say } })
  const { store } = story.parts
  const trial = await story.begin({ extra: 'before4' })
  await story.load(...PEOPLE.map((person) => story.line(person)))
  await story.passTo('2026-12-11T12:00')
  expect(lines.join('\n')).not.toMatch(/dayBeforeOnly/)
  const { messages, requests } = store.tables
  const dropped = (await store.db.select().from(messages)).filter(({ reason }) => reason === 'dayBeforeOnly')
  expect(dropped.length).toBeGreaterThan(1)
  down = true
  await story.passTo('2026-12-14T09:00')
  const told = (await store.db.select().from(requests)).filter(({ kind }) => kind === 'unreachable')
  const people = (await listAllocated(store, trial)).map(({ probationerId }) => probationerId)
  expect(told.map(({ probationerId }) => probationerId).toSorted()).toEqual(people.toSorted())
})
