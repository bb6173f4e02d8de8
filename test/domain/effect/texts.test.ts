import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type CountedText,
  countTextsOf,
  groupOfText,
  type PlacedTexts,
  priceOf,
  reasonsOf,
  type TextFate,
  type TextGroup,
  textFigures,
} from '../../../src/domain/effect/texts.ts'

const DAY = '2027-01-11'
const exactly = (count: number) => ({ least: count, most: count })
const FEW = { least: 1, most: 4 }
const text = (fate: TextFate, texts: number, segments = 0, kind: TextGroup = 'summons'): PlacedTexts => ({
  ...{ kind: fate === 'received' ? 'received' : kind, fate, code: '', texts, segments },
})
const because = (code: string, texts: number, given: Partial<PlacedTexts> = {}): PlacedTexts => ({
  ...{ kind: 'summons', fate: 'dropped', code, texts, segments: 0 },
  ...given,
})
const out = (given: Partial<CountedText> = {}): CountedText => ({
  direction: 'out',
  kind: 'summons',
  state: 'delivered',
  reason: undefined,
  segments: 1,
  ...given,
})

test.each([
  ['summons', 'summons'],
  ['welcome', 'summons'],
  ['before4', 'reminder'],
  ['moveRefused', 'change'],
  ['missed', 'missed'],
  ['agent', 'byHand'],
  ['slotsProposed', 'byHand'],
  ['dangerVictim', 'answer'],
  ['optedOut', 'answer'],
])('%s is counted as %s: no answer tells on whom it was given', (kind, group) => {
  expect(groupOfText({ direction: 'out', kind })).toBe(group)
})

test('texts are counted by what they are, where they stand and why', () => {
  const counts = countTextsOf(DAY, [
    out(),
    out({ segments: 2, reason: 'kept from an earlier try' }),
    out({ state: 'refused', reason: 'landline' }),
    out({ kind: 'received', direction: 'in', state: 'received', segments: 0 }),
  ])
  const day = { day: DAY }
  expect(counts).toEqual([
    { ...day, kind: 'summons', fate: 'delivered', code: '', texts: 2, segments: 3 },
    { ...day, kind: 'summons', fate: 'refused', code: 'landline', texts: 1, segments: 1 },
    { ...day, kind: 'received', fate: 'received', code: '', texts: 1, segments: 0 },
  ])
})

test('what left is billed, arrived or not; what was refused or given up is not', () => {
  const states = ['sent', 'delivered', 'undelivered', 'refused', 'dropped', 'waiting', 'uncertain'] as const
  const counts = states.map((state, place) => text(state, 10 + place, 2 * (10 + place)))
  expect(
    textFigures([...counts, text('received', 9), text('sent', 8, 0, 'email'), text('refused', 6, 0, 'email')]),
  ).toEqual({
    left: exactly(10 + 11 + 12),
    delivered: exactly(11),
    failed: exactly(12 + 13),
    dropped: exactly(14),
    segments: exactly(2 * (10 + 11 + 12)),
    emails: exactly(8),
    emailsRefused: exactly(6),
  })
})

test('fewer than five texts, segments or e-mails are not told, nor what would give them away', () => {
  const told = textFigures([text('delivered', 97, 100), text('sent', 3, 3), text('refused', 2), text('dropped', 4)])
  expect(told).toMatchObject({
    left: exactly(100),
    delivered: { least: 96, most: 99 },
    segments: { least: 101, most: 104 },
    ...{ failed: FEW, dropped: FEW },
  })
  const few = textFigures([text('delivered', 2, 9), text('sent', 1, 0, 'email')])
  expect(few).toMatchObject({
    ...{ left: FEW, delivered: { least: 0, most: 4 }, emails: FEW },
    segments: { least: 1, most: Number.POSITIVE_INFINITY },
  })
  const others = ['2027-02', '2027-03'].map((month) => ({ ...text('delivered', 50, 50), month }))
  expect(textFigures([...others, { ...text('delivered', 2, 2), month: '2027-04' }])).toMatchObject({
    left: { least: 101, most: 104 },
    delivered: { least: 100, most: 104 },
  })
})

/** The strongest reader knows the rule, and every month of texts that would have been told as this one is; a reason may be of either fate. */
test('leaves whoever knows the rule more than one number for each of fewer than five', () => {
  const alike = new Map<string, number[][]>()
  for (const world of worlds()) {
    const [left = 0, delivered = 0, undelivered = 0, refused = 0, more = 0, ofOne = 0] = world
    const others = left - delivered - undelivered
    const failed = undelivered + refused
    const figures = textFigures([
      ...[text('sent', others, others), text('delivered', delivered, delivered + more)],
      ...[text('undelivered', undelivered, undelivered), text('refused', refused)],
    ])
    const why = reasonsOf(
      [because('landline', ofOne), because('gone', failed - ofOne)].filter(({ texts }) => texts > 0),
    )
    const key = JSON.stringify([figures, why], (_, value) => (value === Number.POSITIVE_INFINITY ? 'more' : value))
    const cells = [left, delivered, left - delivered, failed, ofOne, failed - ofOne, left > 4 ? more : 0]
    alike.set(key, [...(alike.get(key) ?? []), cells])
  }
  expect(alike.size).toBeGreaterThan(100)
  for (const same of alike.values())
    for (const [place, count = 0] of (same[0] ?? []).entries())
      if (count > 0 && count < 5) expect(new Set(same.map((cells) => cells[place])).size).toBeGreaterThan(1)

  function* worlds(): Generator<number[]> {
    for (let left = 0; left <= 6; left++)
      for (let delivered = 0; delivered <= left; delivered++)
        for (let undelivered = 0; undelivered + delivered <= left; undelivered++)
          for (let refused = 0; undelivered + refused <= 7; refused++)
            for (let ofOne = 0; ofOne <= undelivered + refused; ofOne++)
              for (let more = 0; more <= Math.min(left, 4); more++)
                yield [left, delivered, undelivered, refused, more, ofOne]
  }
})

test('a price is of whole segments as far as they are told, and unknown while nobody set it', () => {
  expect(priceOf(exactly(400), 800)).toEqual(exactly(32))
  expect(priceOf({ least: 1, most: Number.POSITIVE_INFINITY }, 800)).toEqual({
    least: 0.08,
    most: Number.POSITIVE_INFINITY,
  })
  expect(priceOf({ least: 1, most: Number.POSITIVE_INFINITY }, 0)).toEqual(exactly(0))
  expect(priceOf(exactly(400), undefined)).toBeUndefined()
})

test('a reason of fewer than five is not told, nor what would give it away', () => {
  expect(reasonsOf([because('newVersion', 40), because('optedOut', 3)])).toEqual({
    told: [
      { reason: 'newVersion', texts: { least: 39, most: 42 } },
      { reason: 'optedOut', texts: FEW },
    ],
    others: false,
  })
  expect(reasonsOf([because('newVersion', 40), because('landline', 2), because('optedOut', 3)])).toEqual({
    told: [
      { reason: 'newVersion', texts: exactly(40) },
      { reason: 'landline', texts: FEW },
      { reason: 'optedOut', texts: FEW },
    ],
    others: false,
  })
})

test('an e-mail that was refused is no reason why a text did not arrive', () => {
  expect(reasonsOf([because('', 9, { kind: 'email', fate: 'refused' })])).toEqual({ told: [], others: false })
})

test('a reason alone, whose number the total would tell, is not even named', () => {
  expect(reasonsOf([because('optedOut', 3)])).toEqual({ told: [], others: true })
  // Each of the three that were given up may have been for any reason.
  expect(reasonsOf([because('optedOut', 3), because('landline', 40, { fate: 'refused' })])).toEqual({
    told: [{ reason: 'landline', texts: { least: 40, most: 44 } }],
    others: true,
  })
})

test('reasons of months and offices are the sum of what is told of each: a month more tells nothing of it', () => {
  const january = [because('newVersion', 40, { month: '2027-01' }), because('optedOut', 9, { month: '2027-01' })]
  const february = [because('newVersion', 30, { month: '2027-02' }), because('optedOut', 2, { month: '2027-02' })]
  const elsewhere = february.map((count) => ({ ...count, officeId: 'TJ' }))
  const textsOf = (counts: PlacedTexts[]) =>
    Object.fromEntries(reasonsOf(counts).told.map(({ reason, texts }) => [reason, texts]))
  expect(textsOf([...january, ...february])).toEqual({
    newVersion: { least: 68, most: 71 },
    optedOut: { least: 10, most: 13 },
  })
  expect(textsOf([...january, ...february, ...elsewhere])).toEqual({
    newVersion: { least: 96, most: 102 },
    optedOut: { least: 11, most: 17 },
  })
})

test('with the totals known, no masked number can be worked out', () => {
  const code = fc.constantFrom('optedOut', 'paused', 'noPhone', 'landline', 'newVersion')
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(code, fc.integer({ min: 1, max: 30 })), { selector: ([code]) => code }),
      (some) => {
        const { told } = reasonsOf(some.map(([code, texts]) => because(code, texts)))
        const total = some.reduce((sum, [, texts]) => sum + texts, 0)
        for (const [code, texts] of some.filter(([, texts]) => texts < 5)) {
          const shown = told.find(({ reason }) => reason === code)?.texts
          if (!shown) {
            expect(told).toEqual([])
            continue
          }
          const others = told.filter(({ reason }) => reason !== code)
          const left = {
            least: Math.max(shown.least, total - others.reduce((sum, one) => sum + one.texts.most, 0)),
            most: Math.min(shown.most, total - others.reduce((sum, one) => sum + one.texts.least, 0)),
          }
          expect(left.least).toBeLessThanOrEqual(texts)
          expect(left.most).toBeGreaterThanOrEqual(texts)
          expect(left.most - left.least).toBeGreaterThanOrEqual(3)
        }
      },
    ),
  )
})
