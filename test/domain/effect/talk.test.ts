import { expect, test } from 'vitest'
import type { ActivityWhat, PlacedCount } from '../../../src/domain/effect/activity-count.ts'
import { PENDING } from '../../../src/domain/effect/activity-count.ts'
import { isMasked, LEAST_PEOPLE, type Published } from '../../../src/domain/effect/mask.ts'
import { talkFigures } from '../../../src/domain/effect/talk.ts'

const [FEW, ANY] = [
  { least: 1, most: 4 },
  { least: 5, most: Number.POSITIVE_INFINITY },
]
const exactly = (count: number) => ({ least: count, most: count })
const count = (what: ActivityWhat, times: number, given: Partial<PlacedCount> = {}): PlacedCount => ({
  ...{ what, detail: '', times, officeId: 'A', month: '2027-01' },
  ...given,
})
const became = (alone: number, handed: number, neither: number, given: Partial<PlacedCount> = {}) => [
  count('received', alone + handed + neither, given),
  ...[count('answeredAlone', alone, given), count('handedOver', handed, given), count('neither', neither, given)],
]

test('fewer than five messages handed over are not told, nor found from those received', () => {
  expect(talkFigures(became(90, 3, 0))).toMatchObject({
    received: exactly(93),
    answeredAlone: { least: 89, most: 92 },
    handedOver: FEW,
  })
})

test('fewer than five that were neither answered nor handed over are not found from the others', () => {
  const { received, answeredAlone, handedOver } = talkFigures(became(90, 30, 2))
  expect(received).toEqual(exactly(122))
  expect([answeredAlone, handedOver]).toEqual([{ least: 88, most: 91 }, exactly(30)])
})

test('of messages of few people nothing more is told, however many they are', () => {
  const told = talkFigures(
    [...became(9, 8, 0), count('corrected', 6)].map((one) => ({ ...one, people: one.what === 'corrected' ? null : 2 })),
  )
  expect(told).toMatchObject({ received: ANY, corrected: { least: 0, most: Number.POSITIVE_INFINITY } })
  expect([told.answeredAlone, told.handedOver]).toEqual(Array(2).fill({ least: 0, most: Number.POSITIVE_INFINITY }))
})

test('few that were misunderstood, or that were not, are not told; marks outlive their messages', () => {
  const corrected = (marks: number, received: number) =>
    talkFigures([...became(received, 0, 0), count('corrected', marks)]).corrected
  expect(corrected(3, 60)).toEqual(FEW)
  expect(corrected(58, 60)).toEqual({ least: 56, most: 59 })
  expect(corrected(9, 60)).toEqual(exactly(9))
  expect(corrected(7, 0)).toEqual(exactly(7))
  expect(corrected(2, 0)).toEqual(FEW)
})

test('several months or offices are told as the sum of each: a month more tells nothing of it', () => {
  const [january, february] = [became(90, 30, 0), became(2, 1, 0, { month: '2027-02' })]
  const elsewhere = became(1, 9, 0, { officeId: 'B' })
  expect(talkFigures([...january, ...february, ...elsewhere])).toMatchObject({
    received: { least: 131, most: 134 },
    answeredAlone: { least: 91, most: 98 },
    handedOver: { least: 36, most: 43 },
  })
})

test('how fast fewer than five were answered is not told, and in no other month’s middle', () => {
  const answers = (times: number, detail: string, given: Partial<PlacedCount> = {}) =>
    count('weAnswered', times, { detail, ...given })
  expect(talkFigures([answers(4, '60')]).weAnswered).toBe('few')
  expect(talkFigures([answers(3, '60'), answers(2, '90')]).weAnswered).toBe(60)
  // Nine of two people.
  expect(talkFigures([answers(6, '60', { people: 2 }), answers(3, '90', { people: 2 })]).weAnswered).toBe('few')
  const february = { month: '2027-02' }
  const slow = [...['1', '2', '3'].map((seconds) => answers(2, seconds)), answers(4, '9000', february)]
  expect(talkFigures(slow).weAnswered).toBe(2)
  expect(talkFigures([...slow, answers(1, '9000', february)]).weAnswered).toBe(3)
  expect(
    talkFigures([count('agentDealt', 2, { detail: '60' }), count('agentDealt', 2, { detail: PENDING })]),
  ).toMatchObject({
    agentDealt: 'few',
    weAnswered: 'none',
  })
})

/** The strongest reader knows the rule, and every month that would have been told as this one is. */
test('leaves whoever knows the rule more than one number for each of fewer than five', () => {
  const alike = new Map<string, number[][]>()
  for (let received = 0; received <= 12; received++)
    for (let alone = 0; alone <= received; alone++)
      for (let handed = 0; handed + alone <= received; handed++)
        for (let corrected = 0; corrected <= received; corrected++) {
          const neither = received - alone - handed
          const told = talkFigures([...became(alone, handed, neither), count('corrected', corrected)])
          const key = JSON.stringify(told, (_, value) => (value === Number.POSITIVE_INFINITY ? 'more' : value))
          const counted = [received, alone, handed, neither, corrected, received - corrected]
          alike.set(key, [...(alike.get(key) ?? []), counted])
        }
  expect(alike.size).toBeGreaterThan(100)
  for (const worlds of alike.values())
    for (const [place, counted = 0] of (worlds[0] ?? []).entries())
      if (counted > 0 && counted < LEAST_PEOPLE)
        expect(new Set(worlds.map((world) => world[place])).size, JSON.stringify(worlds)).toBeGreaterThan(1)
})

test('the texts that invited an answer and those that had one are masked alike', () => {
  const told = (invited: number, answered: number): Published[] => {
    const figures = talkFigures([count('invited', invited), count('theyAnswered', answered, { detail: '60' })])
    return [figures.invited, figures.answered]
  }
  expect(told(100, 40)).toEqual([exactly(100), exactly(40)])
  expect(told(100, 98)).toEqual([exactly(100), { least: 96, most: 99 }])
  expect(told(3, 1).every(isMasked)).toBe(true)
})
