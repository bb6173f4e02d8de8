import { expect, test } from 'vitest'
import { leaveTrials } from '../../../src/app/trials/leave-trials.ts'
import { endTrial } from '../../../src/app/trials/start-trial.ts'
import { purge } from '../../../src/app/upkeep/purge.ts'
import type { Arm } from '../../../src/domain/trial/extras.ts'
import { countByDay, countFates } from '../../../src/store/messages/text-fates.ts'
import { listByPhone } from '../../../src/store/people/by-number.ts'
import { setProbationer } from '../../../src/store/people/write-people.ts'
import { listAllocated } from '../../../src/store/trials/allocations.ts'
import { countStatements } from '../../support/count-statements.ts'
import { openTrialStory, type TrialStory } from './trial-story.ts'

/** So many that no arm has fewer than three but once in ten million times. */
const PEOPLE = Array.from({ length: 32 }, (_, person) => person)

async function armsOf({ parts }: TrialStory, trialId: string): Promise<Map<string, Arm>> {
  const rows = await listAllocated(parts.store, trialId)
  return new Map(rows.map(({ probationerId, arm }) => [probationerId, arm]))
}

async function idOf({ parts, phoneOf }: TrialStory, person: number): Promise<string> {
  return (await listByPhone(parts.store, phoneOf(person)))[0]?.id ?? ''
}

async function inArm(story: TrialStory, trialId: string, arm: Arm): Promise<number[]> {
  const arms = await armsOf(story, trialId)
  const found: number[] = []
  for (const person of PEOPLE) if (arms.get(await idOf(story, person)) === arm) found.push(person)
  return found
}

const bodiesTo = async (story: TrialStory, person: number) =>
  (await story.sentTo(story.phoneOf(person))).map(({ body }) => body)

test('nobody is allocated before a trial begins, and everybody gets the usual texts', async () => {
  const story = await openTrialStory()
  await story.load(...PEOPLE.map((person) => story.line(person)))
  await story.passTo('2026-12-02T10:00')
  for (const person of PEOPLE) expect((await bodiesTo(story, person)).join()).toMatch(/Répondez OUI/)
  const trial = await story.begin()
  expect((await armsOf(story, trial)).size).toBe(0)
})

test('of an invitation, one arm has all texts without it, and the other all of them as usual', async () => {
  const story = await openTrialStory()
  const trial = await story.begin({ extra: 'invitation' })
  await story.load(...PEOPLE.map((person) => story.line(person)))
  await story.passTo('2026-12-14T09:00')
  const [usual, other] = [await inArm(story, trial, 'usual'), await inArm(story, trial, 'other')]
  expect(usual.length + other.length).toBe(PEOPLE.length)
  expect(Math.min(usual.length, other.length)).toBeGreaterThan(2)
  for (const person of usual) {
    const bodies = await bodiesTo(story, person)
    expect(bodies).toHaveLength(3)
    for (const body of bodies) expect(body).toMatch(/Répondez OUI, ou écrivez/)
  }
  for (const person of other) {
    const bodies = await bodiesTo(story, person)
    expect(bodies).toHaveLength(3)
    for (const body of bodies) {
      expect(body).toMatch(/lundi 14\/12 à 14h30, SPIP/)
      expect(body).not.toMatch(/Répondez/)
    }
  }
})

test('of the reminder of four days before, one arm has the summons and the day-before one alone', async () => {
  const story = await openTrialStory()
  const trial = await story.begin({ extra: 'before4' })
  await story.load(...PEOPLE.map((person) => story.line(person)))
  await story.passTo('2026-12-14T09:00')
  const kindsTo = async (person: number) =>
    (await story.sentTo(story.phoneOf(person))).map(({ message }) => message.kind).toSorted()
  for (const person of await inArm(story, trial, 'usual'))
    expect(await kindsTo(person)).toEqual(['before1', 'before4', 'summons'])
  for (const person of await inArm(story, trial, 'other')) expect(await kindsTo(person)).toEqual(['before1', 'summons'])
  const { store, clock } = story.parts
  const span = { from: clock.now().minus({ years: 1 }), until: clock.now().plus({ years: 1 }) }
  expect(await countFates(store, { officeId: story.officeId, fate: 'dropped', ...span })).toBe(0)
  const bounds = [span.from, span.until]
  expect(await countByDay(store, story.officeId, bounds)).toMatchObject([{ dropped: 0 }])
})

test('of slots at once, one arm is offered some and the other is told that the agent will say', async () => {
  const story = await openTrialStory()
  const trial = await story.begin({ extra: 'slotsAtOnce' })
  await story.load(...PEOPLE.map((person) => story.line(person)))
  await story.loadFile(
    new TextEncoder().encode(
      [
        'type;date;heure;lieu;agent_email;places',
        'SPIP;15/12/2026;9h;SPIP;m.lefevre@justice.example;20',
        'SPIP;16/12/2026;9h;SPIP;m.lefevre@justice.example;20',
      ].join('\n'),
    ),
  )
  await story.service.ticker.tick()
  const [person] = await inArm(story, trial, 'usual')
  const [another] = await inArm(story, trial, 'other')
  for (const one of [person, another]) {
    await story.service.receive({ from: story.phoneOf(one ?? -1), body: 'je peux pas venir, un autre jour ?' })
    await story.service.ticker.tick()
  }
  expect((await bodiesTo(story, person ?? -1)).at(-1)).toMatch(/Répondez 1/)
  expect((await bodiesTo(story, another ?? -1)).at(-1)).toMatch(/transmets/)
})

test('a file loaded again, and other appointments of the same people, change no arm', async () => {
  const story = await openTrialStory()
  const trial = await story.begin()
  const planning = PEOPLE.map((person) => story.line(person))
  await story.load(...planning)
  await story.service.ticker.tick()
  const arms = await armsOf(story, trial)
  await story.load(...planning)
  await story.load(...PEOPLE.map((person) => story.line(person, { day: '21/12/2026', hour: '9h' })))
  await story.passTo('2026-12-02T10:00')
  expect(await armsOf(story, trial)).toEqual(arms)
})

test('people protected, on a shared number, without one, or who wrote of a danger are in no trial', async () => {
  const story = await openTrialStory()
  await story.load(...PEOPLE.slice(0, 6).map((person) => story.line(person)))
  await story.service.ticker.tick()
  await story.service.receive({ from: story.phoneOf(0), body: "j'ai envie de mourir" })
  await story.parts.store.transaction(async (tx) => setProbationer(tx, await idOf(story, 1), { protectedAdult: true }))
  await leaveTrials(story.parts, await idOf(story, 2), { complained: false, erased: false })
  const trial = await story.begin()
  const shared = story.line(6, { phone: story.phoneOf(3) })
  await story.load(shared, story.line(7, { phone: '' }), story.line(4, { day: '15/12/2026' }))
  await story.passTo('2026-12-14T09:00')
  const arms = await armsOf(story, trial)
  expect([...arms.keys()].toSorted()).toEqual([await idOf(story, 4), await idOf(story, 5)].toSorted())
})

test('who once wrote of a danger is in no trial even when what they wrote is kept no more', async () => {
  const story = await openTrialStory()
  await story.load(story.line(0), story.line(1))
  await story.service.ticker.tick()
  await story.service.receive({ from: story.phoneOf(0), body: "j'ai envie de mourir" })
  await story.load(...[0, 1].map((person) => story.line(person, { day: '04/10/2027' })))
  story.clock.set(story.clock.now().plus({ months: 13 }))
  expect(await purge(story.parts, { dryRun: false })).toMatchObject({ requests: 1, people: 0 })
  const trial = await story.begin()
  await story.load(...[0, 1].map((person) => story.line(person, { day: '17/01/2028' })))
  await story.passTo('2028-01-16T12:00')
  expect([...(await armsOf(story, trial)).keys()]).toEqual([await idOf(story, 1)])
})

test('who becomes one of them later gets the usual texts from then on, and stays counted', async () => {
  const story = await openTrialStory()
  const trial = await story.begin({ extra: 'invitation' })
  await story.load(...PEOPLE.map((person) => story.line(person)))
  await story.service.ticker.tick()
  const [one, two, three] = await inArm(story, trial, 'other')
  const arms = await armsOf(story, trial)
  await story.service.receive({ from: story.phoneOf(one ?? -1), body: "j'ai envie de mourir" })
  await story.parts.store.transaction(async (tx) =>
    setProbationer(tx, await idOf(story, two ?? -1), { protectedAdult: true }),
  )
  await leaveTrials(story.parts, await idOf(story, three ?? -1), { complained: true, erased: false })
  await story.passTo('2026-12-14T09:00')
  for (const person of [two, three]) {
    const [summons, ...reminders] = await bodiesTo(story, person ?? -1)
    expect(summons).not.toMatch(/Répondez/)
    expect(reminders).toHaveLength(2)
    for (const reminder of reminders) expect(reminder).toMatch(/Répondez OUI/)
  }
  const reminders = (await bodiesTo(story, one ?? -1)).filter((body) => body.startsWith('Rappel'))
  for (const reminder of reminders) expect(reminder).toMatch(/Répondez OUI/)
  expect(await armsOf(story, trial)).toEqual(arms)
  expect((await listAllocated(story.parts.store, trial)).filter(({ complained }) => complained)).toHaveLength(1)
})

test('a trial that is stopped, or over, leaves everybody with the usual texts', async () => {
  const story = await openTrialStory()
  const trial = await story.begin({ extra: 'invitation' })
  await story.load(...PEOPLE.map((person) => story.line(person)))
  await story.service.ticker.tick()
  const [person] = await inArm(story, trial, 'other')
  await endTrial(story.parts, story.admin, trial)
  await story.passTo('2026-12-14T09:00')
  const [, ...reminders] = await bodiesTo(story, person ?? -1)
  expect(reminders).toHaveLength(2)
  for (const reminder of reminders) expect(reminder).toMatch(/Répondez OUI/)
})

test('an appointment after the end, of another type, or before a judge is as usual', async () => {
  const story = await openTrialStory()
  const trial = await story.begin({ extra: 'invitation', weeks: 4, types: ['SPIP'] })
  await story.load(...PEOPLE.map((person) => story.line(person, { type: person % 2 ? 'TIG' : 'JAP' })))
  await story.load(...PEOPLE.map((person) => story.line(person, { day: '04/01/2027' })))
  await story.passTo('2026-12-14T09:00')
  expect((await armsOf(story, trial)).size).toBe(0)
})

test('with a trial, texts of a batch of a hundred cost a handful of statements more', async () => {
  const story = await openTrialStory()
  await story.begin()
  // What is due by the hour is done beside: not of the texts.
  await story.service.ticker.tick()
  await story.service.ticker.quiet()
  await story.load(...Array.from({ length: 100 }, (_, person) => story.line(person)))
  const counted = countStatements()
  await story.service.ticker.tick()
  expect(counted.statements()).toBeLessThanOrEqual(170)
})
