import { expect, test } from 'vitest'
import { erasePerson } from '../../../src/app/people/erase-person.ts'
import { exportHarms } from '../../../src/app/trials/export-trial.ts'
import { leaveTrials } from '../../../src/app/trials/leave-trials.ts'
import { keepHourly } from '../../../src/app/upkeep/hourly.ts'
import { purge } from '../../../src/app/upkeep/purge.ts'
import { listByPhone } from '../../../src/store/people/by-number.ts'
import { listAllocated } from '../../../src/store/trials/allocations.ts'
import { findTrial } from '../../../src/store/trials/trials.ts'
import { dump } from '../../support/store-dump.ts'
import { openTrialStory, type TrialStory } from './trial-story.ts'

const PEOPLE = Array.from({ length: 12 }, (_, person) => person)

async function personOf({ parts, phoneOf }: TrialStory, person: number) {
  const [found] = await listByPhone(parts.store, phoneOf(person))
  if (!found) throw new Error('the planning was not loaded')
  return found
}

async function readBy(story: TrialStory, trial: string, weeks: number) {
  story.clock.set(story.clock.now().plus({ weeks }))
  await keepHourly(story.parts)
  const { result } = (await findTrial(story.parts.store, trial)) ?? {}
  if (!result) throw new Error('the look was not read')
  return result
}

test('who is erased, or asks that what was counted be, is counted once in the flow, also when a file loads them again', async () => {
  const story = await openTrialStory()
  const { parts } = story
  const trial = await story.begin({ weeks: 4, outcomeWeeks: 1 })
  await story.load(...PEOPLE.map((person) => story.line(person)))
  await story.service.ticker.tick()
  await erasePerson(parts, await personOf(story, 0))
  await leaveTrials(parts, (await personOf(story, 1)).id, { complained: false, erased: true })
  await story.load(...PEOPLE.map((person) => story.line(person, { day: '15/12/2026' })))
  await story.passTo('2026-12-15T12:00')
  // Loaded again, they are in no arm and get the usual texts.
  expect(await listAllocated(parts.store, trial)).toHaveLength(10)
  for (const { body } of (await story.sentTo(story.phoneOf(0))).slice(1)) expect(body).toMatch(/Répondez OUI/)
  const { flow } = await readBy(story, trial, 5)
  expect(flow.assessed).toBe(12)
  expect(flow.excluded).toEqual({})
  expect(flow.allocated).toBe(12)
  expect(flow.arms.reduce((sum, { notAnalysed }) => sum + notAnalysed.erased, 0)).toBe(2)
  expect(flow.arms.reduce((sum, { allocated }) => sum + allocated, 0)).toBe(12)
})

test('harms of who is erased stay counted in their arm', async () => {
  const story = await openTrialStory()
  const { parts } = story
  const trial = await story.begin({ weeks: 4, outcomeWeeks: 1 })
  await story.load(...PEOPLE.map((person) => story.line(person)))
  await story.service.ticker.tick()
  const arms = new Map((await listAllocated(parts.store, trial)).map(({ probationerId, arm }) => [probationerId, arm]))
  const [one, two] = [await personOf(story, 0), await personOf(story, 1)]
  await story.service.receive({ from: story.phoneOf(0), body: 'STOP' })
  await story.service.receive({ from: story.phoneOf(0), body: "j'ai envie de mourir" })
  await leaveTrials(parts, two.id, { complained: true, erased: false })
  for (const person of [one, two]) await erasePerson(parts, await personOf(story, person === one ? 0 : 1))
  const { analysis } = await readBy(story, trial, 6)
  const of = (id: string) => (analysis.control.arm === arms.get(id) ? analysis.control : analysis.extra).harms
  expect([of(one.id).optedOut.people, of(one.id).danger.people, of(two.id).complained.people]).toEqual([1, 1, 1])
  expect(analysis.control.allocated + analysis.extra.allocated).toBe(12)
})

test('who wrote of a danger, or left trials, is in none even when erased and loaded again, and nothing readable says why', async () => {
  const story = await openTrialStory()
  const { parts } = story
  await story.load(story.line(0), story.line(1), story.line(2))
  await story.service.ticker.tick()
  await story.service.receive({ from: story.phoneOf(0), body: "j'ai envie de mourir" })
  await leaveTrials(parts, (await personOf(story, 1)).id, { complained: false, erased: false })
  for (const person of [0, 1, 2]) await erasePerson(parts, await personOf(story, person))
  const kept = JSON.stringify(await dump(parts.store))
  for (const person of [0, 1, 2]) expect(kept).not.toMatch(new RegExp(`(?<![\\w-])D-${person}(?![\\w-])`))
  const trial = await story.begin()
  await story.load(...[0, 1, 2].map((person) => story.line(person, { day: '15/12/2026' })))
  await story.passTo('2026-12-14T12:00')
  expect((await listAllocated(parts.store, trial)).map(({ probationerId }) => probationerId)).toEqual([
    (await personOf(story, 2)).id,
  ])
})

test('where people were in a trial is let go of six months after its result was given out, and what was read stays', async () => {
  const story = await openTrialStory()
  const { parts, admin } = story
  const trial = await story.begin({ weeks: 4, outcomeWeeks: 1 })
  await story.load(...PEOPLE.map((person) => story.line(person)))
  await story.service.ticker.tick()
  await erasePerson(parts, await personOf(story, 0))
  const result = await readBy(story, trial, 6)
  story.clock.set(story.clock.now().plus({ months: 7 }))
  expect(await purge(parts, { dryRun: false })).toMatchObject({ allocations: 0 })
  await exportHarms(parts, admin, trial)
  story.clock.set(story.clock.now().plus({ months: 5 }))
  expect(await purge(parts, { dryRun: true })).toMatchObject({ allocations: 0 })
  story.clock.set(story.clock.now().plus({ months: 2 }))
  expect(await purge(parts, { dryRun: true })).toMatchObject({ allocations: 11 })
  expect(await purge(parts, { dryRun: false })).toMatchObject({ allocations: 11 })
  expect(await listAllocated(parts.store, trial)).toEqual([])
  expect(JSON.stringify(await dump(parts.store))).not.toContain(`out of ${trial}`)
  expect((await findTrial(parts.store, trial))?.result).toEqual(result)
})

test('where nobody gave a result out, they are let go of two years after its look', async () => {
  const story = await openTrialStory()
  const { parts } = story
  const trial = await story.begin({ weeks: 4, outcomeWeeks: 1 })
  await story.load(...PEOPLE.map((person) => story.line(person)))
  await story.service.ticker.tick()
  await readBy(story, trial, 6)
  // Still followed.
  story.clock.set(story.clock.now().plus({ months: 23 }))
  expect(await purge(parts, { dryRun: true })).toMatchObject({ allocations: 0 })
  story.clock.set(story.clock.now().plus({ months: 2 }))
  expect((await purge(parts, { dryRun: true })).allocations).toBe(12)
})
