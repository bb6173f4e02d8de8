import { expect, test } from 'vitest'
import { erasePerson } from '../../../src/app/people/erase-person.ts'
import type { Carrier, SendOutcome } from '../../../src/domain/message.ts'
import { openSimulatedCarrier } from '../../../src/providers/simulated.ts'
import { listByPhone } from '../../../src/store/people/by-number.ts'
import { findProbationer } from '../../../src/store/people/people.ts'
import { listAllocated } from '../../../src/store/trials/allocations.ts'
import { findTrial } from '../../../src/store/trials/trials.ts'
import { openTrialStory, type TrialStory } from './trial-story.ts'

const PEOPLE = Array.from({ length: 12 }, (_, person) => person)

/** Arms by case number: what a person keeps whatever their row is. */
async function armsOf({ parts: { store } }: TrialStory, trialId: string) {
  const arms = new Map<string, string>()
  for (const { probationerId, arm } of await listAllocated(store, trialId)) {
    arms.set((await findProbationer(store, probationerId))?.caseNumber ?? '', arm)
  }
  return arms
}

test('a carrier that takes no text, then takes it, gets it in the arm that was recorded before', async () => {
  let outcome: SendOutcome | undefined = { outcome: 'tryLater', afterSeconds: 60, code: undefined }
  const taking = openSimulatedCarrier()
  const bodies: string[] = []
  const carrier: Carrier = {
    ...taking,
    async send(text) {
      bodies.push(`${text.to} ${text.body}`)
      return outcome ?? taking.send(text)
    },
  }
  const story = await openTrialStory({ carrier })
  const trial = await story.begin({ extra: 'invitation' })
  await story.load(...PEOPLE.map((person) => story.line(person)))
  await story.service.ticker.tick()
  const arms = await armsOf(story, trial)
  expect(arms.size).toBe(PEOPLE.length)
  const tried = bodies.splice(0)
  outcome = undefined
  await story.passTo('2026-12-01T12:00')
  expect(tried.length).toBeGreaterThan(0)
  expect(bodies).toEqual(expect.arrayContaining(tried))
  expect(bodies).toHaveLength(PEOPLE.length)
  expect(await armsOf(story, trial)).toEqual(arms)
})

test('what was recorded and is lost, with a copy put back, comes out the same again', async () => {
  const story = await openTrialStory()
  const { store } = story.parts
  const trial = await story.begin()
  await story.load(...PEOPLE.map((person) => story.line(person)))
  await story.service.ticker.tick()
  const arms = await armsOf(story, trial)
  await store.transaction(async (tx) => void (await tx.db.delete(tx.tables.allocations)))
  await story.passTo('2026-12-14T09:00')
  expect(await armsOf(story, trial)).toEqual(arms)
})

test('who is erased leaves the trial but as a number, and loaded again is in no arm, not even another one', async () => {
  const story = await openTrialStory()
  const { parts } = story
  const trial = await story.begin()
  await story.load(...PEOPLE.map((person) => story.line(person)))
  await story.service.ticker.tick()
  const arms = await armsOf(story, trial)
  for (const person of PEOPLE) {
    const [found] = await listByPhone(parts.store, story.phoneOf(person))
    if (found) await erasePerson(parts, found)
  }
  expect(await armsOf(story, trial)).toEqual(new Map())
  expect((await findTrial(parts.store, trial))?.erased).toBe(PEOPLE.length)
  await story.load(...PEOPLE.map((person) => story.line(person)))
  await story.service.ticker.tick()
  expect(await armsOf(story, trial)).toEqual(new Map())
  const { erasedByArm } = (await findTrial(parts.store, trial)) ?? {}
  const of = (wanted: string) => [...arms.values()].filter((arm) => arm === wanted).length
  expect([erasedByArm?.usual?.people, erasedByArm?.other?.people]).toEqual([of('usual'), of('other')])
})
