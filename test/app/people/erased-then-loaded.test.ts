import { afterEach, beforeEach, expect, test } from 'vitest'
import { changePhone, trustPhoneOf } from '../../../src/app/people/change-phone.ts'
import { erasePerson } from '../../../src/app/people/erase-person.ts'
import { purge } from '../../../src/app/upkeep/purge.ts'
import { personOf } from '../../support/office-story.ts'
import { openStory, type Story } from '../../support/story.ts'

const [KARIM, OTHER] = ['+33639980001', '+33639980002']
const LINE = 'D-1;TEST;Karim;06 39 98 00 01;R-1;SPIP;14/01/2027;14h30;SPIP;;'

let story: Story

beforeEach(async () => {
  story = await openStory('2026-12-01T10:00')
  await story.load(LINE)
  await story.passTo('2026-12-01T11:00')
})

afterEach(() => story.service.close())

test('a person erased after STOP gets nothing when the same file is loaded again, and staff are told why', async () => {
  await says('STOP')
  expect(await erase()).toMatchObject({ silent: 1 })
  const before = await countSent(KARIM)
  const report = await story.load(LINE)
  expect(report.created).toBe(1)
  expect(report.notices.map(({ line, code }) => [line, code])).toEqual([[2, 'stoppedNumber']])
  await story.passTo('2027-01-14T12:00')
  expect(await countSent(KARIM)).toBe(before)
})

test('START from the number lifts it: the next file says nothing of it', async () => {
  await says('STOP')
  await erase()
  await story.load(LINE)
  await says('START')
  expect((await personOf(story.service.parts, 'D-1')).optedOutAt).toBeUndefined()
  expect((await story.load(LINE)).notices).toEqual([])
})

test('a person erased after “mauvais numéro” gets nothing when the same file is loaded again, until an agent has checked it', async () => {
  await says('mauvais numéro')
  expect(await erase()).toMatchObject({ silent: 1 })
  const before = await countSent(KARIM)
  const report = await story.load(LINE)
  expect(report.notices.map(({ code }) => code)).toEqual(['wrongNumber'])
  await story.passTo('2026-12-10T12:00')
  expect(await countSent(KARIM)).toBe(before)
  const { id } = await personOf(story.service.parts, 'D-1')
  await trustPhoneOf(story.service.parts, { probationerId: id, agentId: 'somebody' })
  expect((await story.load(LINE)).notices).toEqual([])
  await story.passTo('2027-01-14T12:00')
  expect(await countSent(KARIM)).toBeGreaterThan(before)
})

test('whoever said STOP from a number they have left is not texted there by an old file either', async () => {
  await says('STOP')
  const { id } = await personOf(story.service.parts, 'D-1')
  await changePhone(story.service.parts, { probationerId: id, agentId: 'somebody', written: OTHER })
  expect(await erase()).toMatchObject({ silent: 2 })
  const before = await countSent(KARIM)
  await story.load(LINE)
  await story.passTo('2027-01-14T12:00')
  expect(await countSent(KARIM)).toBe(before)
})

test('a person let go after a year who had said STOP is not texted when they come back', async () => {
  await says('STOP')
  const before = await countSent(KARIM)
  story.clock.set(story.clock.now().plus({ months: 14 }))
  expect(await purge(story.service.parts, { dryRun: false })).toMatchObject({ people: 1 })
  const late = story.clock.now().plus({ days: 20 }).toFormat('dd/MM/yyyy')
  expect((await story.load(LINE.replace('14/01/2027', late))).notices.map(({ code }) => code)).toEqual([
    'stoppedNumber',
  ])
  await story.passTo(story.clock.now().plus({ days: 20 }).toISODate() ?? '')
  expect(await countSent(KARIM)).toBeLessThanOrEqual(before)
})

test('a number that never said anything starts clean with whoever is loaded next', async () => {
  expect(await erase()).toMatchObject({ silent: 0 })
  const before = await countSent(KARIM)
  expect((await story.load(LINE)).notices).toEqual([])
  await story.passTo('2026-12-01T12:00')
  expect(await countSent(KARIM)).toBe(before + 1)
})

async function says(body: string): Promise<void> {
  expect(await story.service.receive({ from: KARIM, body })).toBe(200)
  await story.service.ticker.tick()
}

async function erase() {
  const { parts } = story.service
  return erasePerson(parts, await personOf(parts, 'D-1'))
}

async function countSent(phone: string): Promise<number> {
  return (await story.sentTo(phone)).length
}
