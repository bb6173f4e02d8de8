import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type CountedText,
  countTextsOf,
  groupOfText,
  priceOf,
  reasonsOf,
  type TextCount,
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

test('a reason about people under five is not told, nor what would give it away', () => {
  const because = (code: string, texts: number): TextCount => ({
    ...{ day: DAY, kind: 'summons', fate: 'dropped', code, texts, segments: 0 },
  })
  const all = [because('newVersion', 40), because('landline', 2), because('optedOut', 3), because('noPhone', 7)]
  expect(reasonsOf(all)).toEqual({
    told: [
      { reason: 'newVersion', texts: 40 },
      { reason: 'noPhone', texts: 7 },
    ],
    keptBack: ['optedOut', 'landline'],
  })
  expect(reasonsOf([because('optedOut', 5), because('landline', 1)]).keptBack).toEqual([])
  expect(reasonsOf([because('newVersion', 9), because('optedOut', 2), because('paused', 1)]).keptBack).toEqual([
    'optedOut',
    'paused',
  ])
})

test('with the total known, no number kept back can be worked out but of a reason alone', () => {
  const code = fc.constantFrom('optedOut', 'paused', 'noPhone', 'landline', 'newVersion')
  fc.assert(
    fc.property(fc.array(fc.tuple(code, fc.integer({ min: 1, max: 9 }))), (some) => {
      const counts = some.map(
        ([code, texts]) => ({ day: DAY, kind: 'reminder', fate: 'dropped', code, texts, segments: 0 }) as const,
      )
      const { told, keptBack } = reasonsOf(counts)
      const reasons = new Set(counts.map((count) => count.code))
      expect(told.length + keptBack.length).toBe(reasons.size)
      expect(keptBack.length === 1 && reasons.size > 1).toBe(false)
    }),
  )
})
