import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type CountedText,
  countTextsOf,
  groupOfText,
  type PlacedTexts,
  priceOf,
  reasonsOf,
  textFigures,
} from '../../../src/domain/effect/texts.ts'

const DAY = '2027-01-11'
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
  const counts = countTextsOf(DAY, [
    ...states.map((state) => out({ state, segments: 2 })),
    out({ direction: 'in', kind: 'received', state: 'received', segments: 0 }),
  ])
  const emails = (fate: 'sent' | 'refused', texts: number) =>
    ({ day: DAY, kind: 'email', fate, code: '', texts, segments: 0 }) as const
  expect(textFigures([...counts, emails('sent', 9), emails('refused', 1)])).toEqual({
    left: 3,
    delivered: 1,
    failed: 2,
    dropped: 1,
    segments: 6,
    received: 1,
    emails: 9,
    emailsRefused: 1,
  })
})

test('a price is of whole segments, and unknown while nobody set it', () => {
  expect(priceOf(400, 800)).toBe(32)
  expect(priceOf(400, undefined)).toBeUndefined()
})

const because = (code: string, texts: number, given: Partial<PlacedTexts> = {}): PlacedTexts => ({
  ...{ kind: 'summons', fate: 'dropped', code, texts, segments: 0 },
  ...given,
})
const exactly = (count: number) => ({ least: count, most: count })

test('a reason about people under five is not told, nor what would give it away', () => {
  expect(reasonsOf([because('newVersion', 40), because('landline', 2), because('optedOut', 3)])).toEqual({
    told: [
      { reason: 'newVersion', texts: { least: 39, most: 42 } },
      { reason: 'landline', texts: exactly(2) },
      { reason: 'optedOut', texts: { least: 1, most: 4 } },
    ],
    others: false,
  })
  expect(reasonsOf([because('optedOut', 5), because('landline', 1)])).toEqual({
    told: [
      { reason: 'optedOut', texts: exactly(5) },
      { reason: 'landline', texts: exactly(1) },
    ],
    others: false,
  })
})

test('a reason alone, whose number the total would tell, is not even named', () => {
  expect(reasonsOf([because('optedOut', 3)])).toEqual({ told: [], others: true })
  // Each of the three that were given up may have been for any reason.
  expect(reasonsOf([because('optedOut', 3), because('landline', 40, { fate: 'refused' })])).toEqual({
    told: [{ reason: 'landline', texts: { least: 40, most: 43 } }],
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

test('with the totals known, no masked number about people can be worked out', () => {
  const code = fc.constantFrom('optedOut', 'paused', 'noPhone', 'landline', 'newVersion')
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(code, fc.integer({ min: 1, max: 30 })), { selector: ([code]) => code }),
      (some) => {
        const { told } = reasonsOf(some.map(([code, texts]) => because(code, texts)))
        const total = some.reduce((sum, [, texts]) => sum + texts, 0)
        for (const [code, texts] of some.filter(([code, texts]) => texts < 5 && ABOUT.includes(code))) {
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

const ABOUT = ['optedOut', 'paused', 'noPhone']
