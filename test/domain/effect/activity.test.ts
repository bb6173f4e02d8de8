import fc from 'fast-check'
import { expect, test } from 'vitest'
import { activityFigures } from '../../../src/domain/effect/activity.ts'
import type { ActivityCount, ActivityWhat, PlacedCount } from '../../../src/domain/effect/activity-count.ts'
import {
  type DayOfActivity,
  type ExchangedText,
  type LeftToAgent,
  tallyActivity,
} from '../../../src/domain/effect/activity-tally.ts'
import { asCounted } from '../../support/as-counted.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const END = 31 * DAY
const EMPTY = { texts: [], left: [], deeds: [], freed: [] }
let made = 0

function ours(kind: string, at: number, phoneKey = 'A', sentAt: number | undefined = at): ExchangedText {
  return { id: `o${made++}`, direction: 'out', kind, isAnswer: false, sid: undefined, phoneKey, createdAt: at, sentAt }
}
function answer(kind: string, at: number, phoneKey = 'A', sentAt: number | undefined = at): ExchangedText {
  return { ...ours(kind, at, phoneKey, sentAt), isAnswer: true }
}
function theirs(at: number, phoneKey = 'A'): ExchangedText {
  return {
    id: `t${made++}`,
    direction: 'in',
    kind: 'received',
    isAnswer: true,
    sid: undefined,
    phoneKey,
    createdAt: at,
    sentAt: undefined,
  }
}
function left(text: ExchangedText, given: Partial<LeftToAgent> = {}): LeftToAgent {
  const nothing = { appointmentId: undefined, probationerId: undefined, doneAt: undefined, settledOtherwise: false }
  return { messageId: text.id, kind: 'question', ...nothing, ...given }
}
function figures(...days: Partial<DayOfActivity>[]) {
  return asCounted(counts(...days))
}
function counts(...days: Partial<DayOfActivity>[]): ActivityCount[] {
  const tally = tallyActivity(END)
  for (const day of days) tally.add({ ...EMPTY, ...day })
  return tally.counts()
}

test('an answer is the first text after one of ours that asks for it, within 48 hours; a later one of ours asks anew', () => {
  expect(
    figures({
      texts: [
        ours('summons', 0),
        ours('before4', 10 * HOUR),
        theirs(11 * HOUR),
        theirs(12 * HOUR),
        ours('cancelled', 13 * HOUR),
        theirs(14 * HOUR),
        ours('summons', 0, 'B'),
        theirs(48 * HOUR + 1, 'B'),
        ours('moved', 0, 'C', 2 * HOUR),
        theirs(HOUR, 'C'),
        theirs(4 * HOUR, 'C'),
        { ...ours('summons', 0, 'D'), sentAt: undefined },
        theirs(HOUR, 'D'),
      ],
    }),
  ).toMatchObject({ invited: 4, answered: 2, theyAnswered: HOUR / 1000, received: 7 })
})

test('what was sent on the last day of a month is answered in the days after, which count for nothing else', () => {
  const late = theirs(END + DAY)
  expect(
    figures(
      { texts: [ours('before1', END - HOUR)] },
      { texts: [late, answer('when', END + DAY), ours('summons', END + DAY, 'B'), theirs(END + DAY + HOUR, 'B')] },
    ),
  ).toMatchObject({ invited: 1, answered: 1, theyAnswered: 90_000, received: 0, answeredAlone: 0 })
})

test('a message answered without leaving anything was answered alone; one that left something was handed over, answered or not', () => {
  const [alone, handed, silent, unanswered] = [theirs(0), theirs(HOUR), theirs(2 * HOUR), theirs(3 * HOUR)]
  const told = figures({
    texts: [
      ...[alone, answer('when', 0, 'A', 4000), answer('where', 0, 'A', 9000)],
      ...[handed, answer('callbackNoted', HOUR, 'A', HOUR + 6000)],
      ...[silent, unanswered, ours('agent', 3 * HOUR)],
    ],
    left: [left(handed, { kind: 'callback', doneAt: 3 * HOUR }), left(silent)],
  })
  expect(told).toMatchObject({ received: 4, answeredAlone: 1, handedOver: 2, weAnswered: 4 })
  expect(told.asked).toMatchObject({ when: 1, where: 1, agent: 1, who: 0 })
})

test('two messages of one instant have each its own answer, by the name of the message', () => {
  const [where, when] = [
    { ...theirs(0), sid: 'SM1' },
    { ...theirs(0), sid: 'SM2' },
  ]
  const told = figures({
    texts: [where, when, { ...answer('where', 0), sid: 'SM1' }, { ...answer('when', 0), sid: 'SM2' }],
    left: [left(when)],
  })
  expect(told).toMatchObject({ answeredAlone: 1, handedOver: 1, asked: { where: 1, when: 1 } })
})

test('how fast agents dealt with it counts what waits as the slowest, and leaves out what ended of itself', () => {
  const texts = [theirs(0), theirs(0, 'B'), theirs(0, 'C'), theirs(0, 'D')] as const
  const done = left(texts[0], { doneAt: 2 * HOUR })
  const shared = [left(texts[1], { doneAt: 9 * HOUR }), left(texts[1], { doneAt: HOUR })]
  const otherwise = left(texts[3], { kind: 'cannotCome', settledOtherwise: true })
  const waits = left(texts[2])
  expect(figures({ texts, left: [done, ...shared, waits, otherwise] })).toMatchObject({ agentDealt: 7200 })
  const ended = left(texts[2], { settledOtherwise: true })
  expect(figures({ texts, left: [done, otherwise, ended] })).toMatchObject({ agentDealt: 7200 })
  expect(figures({ texts, left: [done, left(texts[1]), waits] })).toMatchObject({ agentDealt: 'pending' })
})

test('an appointment confirmed, announced late or impossible twice counts once; a person who says STOP too', () => {
  const [late, other] = [theirs(0), theirs(HOUR)]
  const deed = (what: string, appointmentId?: string) => ({ what, appointmentId, probationerId: 'P' })
  expect(
    figures(
      {
        texts: [late, other],
        left: [left(late, { kind: 'late', appointmentId: 'X' }), left(other, { kind: 'late' })],
        deeds: [
          deed('appointmentConfirmed', 'X'),
          deed('appointmentConfirmed', 'Y'),
          deed('latenessAnnounced', 'X'),
          deed('appointmentDeclined', 'X'),
          deed('textsStopped'),
        ],
      },
      { deeds: [deed('appointmentConfirmed', 'X'), deed('appointmentDeclined', 'X'), deed('textsStopped')] },
    ),
  ).toMatchObject({ confirmed: 2, late: 2, cannotCome: 1, optedOut: 1 })
})

test('an appointment moved twice by text counts once, and its moment is not given back once more by an agent', () => {
  const moved = (appointmentId: string) => ({ what: 'appointmentMovedByText', appointmentId, probationerId: 'P' })
  const back = (appointmentId: string) => ({ appointmentId, probationerId: 'P' })
  expect(
    figures(
      { deeds: [moved('X'), moved('X')], freed: [back('X'), back('Y')] },
      { deeds: [moved('X')], freed: [back('Y'), back('Z')] },
    ),
  ).toMatchObject({ moved: 1, freed: 3 })
})

test('many appointments, or questions, of few people are not told', () => {
  const confirmed = (appointmentId: string, probationerId: string) => ({
    what: 'appointmentConfirmed',
    appointmentId,
    probationerId,
  })
  const of = (people: string[]) =>
    Array.from({ length: 12 }, (_, n) => confirmed(`X${n}`, people[n % people.length] ?? ''))
  const atLeastFive = { least: 5, most: Number.POSITIVE_INFINITY }
  const told = (people: string[]) => activityFigures(counts({ deeds: of(people) })).confirmed
  expect(told(['A', 'B', 'C', 'D'])).toEqual(atLeastFive)
  expect(told(['A', 'B', 'C', 'D', 'E'])).toEqual({ least: 12, most: 12 })
  const asked = (numbers: string[]) => {
    const texts = numbers.flatMap((number, n) => [theirs(n * HOUR, number), answer('when', n * HOUR, number)])
    return activityFigures(counts({ texts })).asked.when
  }
  expect(asked(['A', 'A', 'A', 'B', 'B', 'C'])).toEqual(atLeastFive)
  expect(asked(['A', 'B', 'C', 'D', 'E', 'A'])).toEqual({ least: 6, most: 6 })
  // As many as there are, of a month counted before people were.
  expect(activityFigures([{ what: 'late', detail: '', times: 6, people: null }]).late).toEqual({ least: 6, most: 6 })
})

test('of people, each month of each office is told by itself, and what is told together is the sum of it', () => {
  const count = (what: ActivityWhat, times: number, given: Partial<PlacedCount> = {}): PlacedCount => ({
    ...{ what, detail: '', times, officeId: 'A', month: '2027-01' },
    ...given,
  })
  const [february, elsewhere] = [{ month: '2027-02' }, { officeId: 'B' }]
  const told = activityFigures([
    ...[count('confirmed', 9), count('confirmed', 2, february), count('confirmed', 4, elsewhere)],
    ...[count('moved', 6), count('freed', 2), count('moved', 3, elsewhere), count('freed', 7, elsewhere)],
    ...[count('late', 0), count('received', 3), count('received', 1, elsewhere)],
    ...[count('asked', 2, { detail: 'when' }), count('asked', 5, { detail: 'when', ...february })],
  ])
  expect(told).toMatchObject({
    confirmed: { least: 11, most: 17 },
    moved: { least: 7, most: 10 },
    // Six and some, some and seven: neither gives the other back.
    freed: { least: 15, most: 21 },
    late: { least: 0, most: 0 },
    received: { least: 2, most: 8 },
  })
  expect(told.asked.when).toEqual({ least: 6, most: 9 })
})

test('nothing gives figures of nothing, and no median', () => {
  expect(figures()).toMatchObject({ received: 0, theyAnswered: 'none', agentDealt: 'none' })
})

test('what a month counts does not depend on where its days are cut, and two offices add up', () => {
  const event = fc.record({
    at: fc.integer({ min: 0, max: 33 * 24 - 1 }),
    phoneKey: fc.constantFrom('A', 'B', 'C'),
    what: fc.constantFrom('summons', 'before1', 'cancelled', 'in'),
  })
  fc.assert(
    fc.property(fc.array(event, { maxLength: 40 }), (events) => {
      const texts = events
        .map(({ at, phoneKey, what }) =>
          what === 'in' ? theirs(at * HOUR, phoneKey) : ours(what, at * HOUR, phoneKey),
        )
        .sort((one, other) => one.createdAt - other.createdAt)
      const days = Array.from({ length: 33 }, (_, day) => ({
        texts: texts.filter(({ createdAt }) => Math.floor(createdAt / DAY) === day),
      }))
      const [whole, cut] = [counts({ texts }), counts(...days)]
      expect(activityFigures(cut)).toEqual(activityFigures(whole))
      const { received, answered, invited } = asCounted([...whole, ...cut])
      expect(received).toBe(2 * asCounted(whole).received)
      expect(answered).toBeLessThanOrEqual(invited)
    }),
  )
})
