import fc from 'fast-check'
import { DateTime } from 'luxon'
import { describe, expect, test } from 'vitest'
import {
  addRows,
  addUp,
  aroundBeginning,
  figuresOf,
  type OutcomeRow,
  publishMonth,
} from '../../../src/domain/effect/attendance.ts'
import {
  type AttendanceCell,
  BREAKDOWNS,
  type Convened,
  type SaidBefore,
  tallyAttendance,
} from '../../../src/domain/effect/attendance-tally.ts'
import { missedBounds, missedRate, OUTCOMES, shareKnown } from '../../../src/domain/effect/outcome.ts'

const ZONE = 'Europe/Paris'
const NOW = DateTime.fromISO('2027-04-01T09:00', { zone: ZONE })
const at = (local: string) => DateTime.fromISO(local, { zone: ZONE }).toUTC()
let made = 0
const convened = (given: Partial<Convened> = {}): Convened => ({
  probationerId: `p${++made}`,
  type: 'SPIP',
  placeId: 'nanterre',
  language: 'fr',
  status: 'honoured',
  startsAt: at('2027-03-10T10:00'),
  answer: 'none',
  texts: [],
  ...given,
})
const many = (count: number, given: Partial<Convened> = {}) => Array.from({ length: count }, () => convened(given))
const tallied = (...all: Convened[]): AttendanceCell[] => {
  const tally = tallyAttendance(ZONE, NOW)
  for (const one of all) tally.add(one)
  return tally.cells()
}
const exactly = (counts: Partial<Record<keyof OutcomeRow, number>>): OutcomeRow =>
  Object.fromEntries(
    OUTCOMES.map((outcome) => [outcome, { least: counts[outcome] ?? 0, most: counts[outcome] ?? 0 }]),
  ) as OutcomeRow

describe('a tally', () => {
  test('counts each convocation once in every way, and people once', () => {
    const cells = tallied(convened({ probationerId: 'a' }), convened({ probationerId: 'a' }), convened())
    expect(cells).toHaveLength(1 + BREAKDOWNS.length)
    for (const cell of cells) expect(cell).toMatchObject({ outcome: 'honoured', count: 3, people: 2 })
  })

  test('leaves out what is still to come, cancelled ones too', () => {
    const startsAt = NOW.plus({ minutes: 1 })
    expect(tallied(convened({ startsAt, status: 'planned' }), convened({ startsAt, status: 'cancelled' }))).toEqual([])
  })

  test('knows the week by the office’s clock', () => {
    const weekAt = (startsAt: DateTime) => tallied(convened({ startsAt })).find(({ by }) => by === 'week')?.value
    expect(weekAt(at('2027-01-03T23:30'))).toBe('2026-W53')
    expect(weekAt(at('2027-01-04T00:30'))).toBe('2027-W01')
  })

  const said = (state: SaidBefore['state'], given: Partial<SaidBefore> = {}): SaidBefore => ({
    kind: 'summons',
    state,
    reason: null,
    usefulUntil: at('2027-03-10T08:00'),
    sentAt: null,
    ...given,
  })
  test.each<[string, SaidBefore[] | undefined]>([
    ['delivered', [said('undelivered'), said('delivered', { kind: 'before1' })]],
    ['sent', [said('sent'), said('dropped')]],
    ['sent', [said('uncertain')]],
    ['failed', [said('refused'), said('waiting')]],
    ['failed', [said('delivered', { reason: 'wrongNumber' })]],
    ['none', [said('dropped')]],
    // It told another moment, or not when to come.
    ['none', [said('delivered', { usefulUntil: at('2027-03-09T08:00') })]],
    ['none', [said('delivered', { kind: 'missed', usefulUntil: at('2027-03-13T10:00') })]],
    ['none', [said('delivered', { kind: 'moveRefused', usefulUntil: at('2027-03-10T10:00') })]],
    ['erased', undefined],
  ])('says that texts were “%s”', (reached, texts) => {
    expect(tallied(convened({ texts })).find(({ by }) => by === 'reached')?.value).toBe(reached)
  })
})

describe('what is published', () => {
  test('of several months is the sum of what is published of each', () => {
    const unknown = many(6, { type: 'TIG', status: 'planned' })
    const month = publishMonth('2027-03', tallied(...many(30), ...many(3, { type: 'TIG' }), ...unknown))
    expect(month.all.honoured).toEqual({ least: 33, most: 33 })
    expect(addUp([month, month], 'type')).toEqual([
      { value: 'SPIP', row: { ...exactly({}), honoured: { least: 58, most: 64 } } },
      { value: 'TIG', row: { ...exactly({ unknown: 12 }), honoured: { least: 2, most: 8 } } },
    ])
  })

  test('does not tell by its being there that a type has somebody among the few', () => {
    const month = publishMonth('2027-03', tallied(...many(8), ...many(2, { type: 'TIG', status: 'missed' })))
    expect(month.all.missed).toEqual({ least: 1, most: 4 })
    expect(addUp([month], 'type').map(({ value }) => value)).toEqual(['SPIP'])
    const other = publishMonth('2027-02', tallied(...many(8, { type: 'JAP' })))
    const rows = new Map(addUp([month, other], 'type').map(({ value, row }) => [value, row.missed]))
    expect(rows.get('JAP')).toEqual({ least: 0, most: 4 })
  })

  test.each(OUTCOMES)(
    'of a row of few people is the same whatever became of them: nobody reads that one was “%s”',
    (outcome) => {
      const status = outcome === 'unknown' ? 'planned' : outcome
      const others = OUTCOMES.flatMap((one) => many(20, { status: one === 'unknown' ? 'planned' : one }))
      const month = publishMonth('2027-03', tallied(...others, convened({ status, language: 'en' })))
      const { rows } = month.parts.language
      expect(Object.values(rows.get('en') ?? {})).toEqual(Array(OUTCOMES.length).fill({ least: 0, most: 4 }))
      expect(addUp([month], 'language').map(({ value }) => value)).toEqual(['fr'])
      const alone = publishMonth('2027-03', tallied(convened({ status })))
      expect(Object.values(alone.all)).toEqual(Array(OUTCOMES.length).fill({ least: 0, most: 4 }))
    },
  )

  test('does not tell that all who are in a row missed', () => {
    const month = publishMonth('2027-03', tallied(...many(40), ...many(6, { type: 'TIG', status: 'missed' })))
    const row = month.parts.type.rows.get('TIG')
    expect(row?.missed.most).toBeGreaterThanOrEqual(6)
    expect(row?.honoured).toEqual({ least: 0, most: 4 })
  })

  test('of somebody convened again and again is no more', () => {
    const month = publishMonth(
      '2027-03',
      tallied(...many(40), ...many(7, { probationerId: 'a', type: 'TIG', status: 'missed' })),
    )
    const row = month.parts.type.rows.get('TIG')
    for (const outcome of OUTCOMES) expect(row?.[outcome].least).toBe(0)
  })

  test('of a week that two months share is summed, and no other month has a part in it', () => {
    const first = publishMonth('2027-03', tallied(...many(6, { startsAt: at('2027-03-31T10:00') })))
    const few = publishMonth('2027-05', [
      { by: 'all', value: '', outcome: 'honoured', count: 2, people: 2 },
      { by: 'week', value: '2027-W19', outcome: 'honoured', count: 2, people: 2 },
    ])
    const next = publishMonth('2027-04', [
      { by: 'all', value: '', outcome: 'honoured', count: 7, people: 7 },
      { by: 'week', value: '2027-W13', outcome: 'honoured', count: 7, people: 7 },
    ])
    expect(addUp([first, next, few], 'week')).toEqual([{ value: '2027-W13', row: exactly({ honoured: 13 }) }])
  })
})

describe('figures', () => {
  test('of what is told as it is are those of their definitions', () => {
    const count = fc.integer({ min: 0, max: 500 })
    fc.assert(
      fc.property(
        fc.record({ honoured: count, missed: count, excused: count, cancelled: count, unknown: count }),
        (row) => {
          const { isKnown, known, rate, bounds } = figuresOf(exactly(row))
          const share = shareKnown(row)
          expect(known).toEqual(share === undefined ? undefined : { least: share, most: share })
          expect(isKnown).toBe((share ?? 0) >= 0.8)
          expect(rate).toBe(isKnown ? missedRate(row) : undefined)
          expect(bounds).toEqual(isKnown ? missedBounds(row) : undefined)
        },
      ),
    )
  })

  test('bound every figure of what was counted, whatever is masked', () => {
    const cell = fc.record({ count: fc.integer({ min: 0, max: 40 }), few: fc.boolean() })
    fc.assert(
      fc.property(fc.tuple(cell, cell, cell, cell, cell), (cells) => {
        const counted = OUTCOMES.map((outcome, place) => {
          const { count = 0, few = false } = cells[place] ?? {}
          return { by: 'all' as const, value: '', outcome, count, people: few ? Math.min(4, count) : count }
        })
        const { all } = publishMonth('2027-03', counted)
        const row = Object.fromEntries(counted.map(({ outcome, count }) => [outcome, count])) as Record<
          keyof OutcomeRow,
          number
        >
        const { known, bounds, rate, isKnown } = figuresOf(addRows([all, all]))
        const truth = { share: shareKnown(row), bounds: missedBounds(row) }
        if (known && truth.share !== undefined) {
          expect(truth.share).toBeGreaterThanOrEqual(known.least)
          expect(truth.share).toBeLessThanOrEqual(known.most)
        }
        if (isKnown) expect(truth.share).toBeGreaterThanOrEqual(0.8)
        if (bounds && truth.bounds) {
          expect(bounds.least).toBeLessThanOrEqual(truth.bounds.least)
          expect(bounds.most).toBeGreaterThanOrEqual(truth.bounds.most)
        }
        if (rate !== undefined) expect(rate).toBe(missedRate(row))
      }),
    )
  })

  test('under four known in five, there is no rate', () => {
    const { rate, bounds, known } = figuresOf(exactly({ honoured: 60, missed: 19, unknown: 21 }))
    expect({ rate, bounds, known }).toEqual({ rate: undefined, bounds: undefined, known: { least: 0.79, most: 0.79 } })
  })
})

test('before and after are whole months: neither the one of the first text nor the one that runs', () => {
  const months = ['2027-01', '2027-02', '2027-03', '2027-04', '2027-05'].map((month) => publishMonth(month, []))
  const { before, after } = aroundBeginning(months, '2027-03', '2027-05')
  expect([before, after].map((some) => some.map(({ month }) => month))).toEqual([['2027-01', '2027-02'], ['2027-04']])
})
