import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Plan, protocolOf, written, wrongInPlan } from '../../../src/domain/trial/protocol.ts'

const PLAN: Plan = {
  question: 'Inviter à répondre fait-il venir davantage ?',
  extra: 'invitation',
  types: ['TEL', 'SPIP'],
  weeks: 26,
  outcomeWeeks: 4,
  looks: 'one',
  size: {
    baselineRate: 0.2,
    smallestDifference: 0.05,
    appointmentsEach: 3,
    withinPerson: 0.1,
    unknownShare: 0.1,
    power: 0.8,
    people: 1200,
  },
}

test('a protocol is written one way, in whatever order it was put together', () => {
  const one = written(protocolOf(PLAN, 'SPIP'))
  const { question, ...rest } = PLAN
  expect(written(protocolOf({ ...rest, types: PLAN.types.toReversed(), question }, 'SPIP'))).toBe(one)
  expect(JSON.parse(one)).toEqual(protocolOf(PLAN, 'SPIP'))
})

test('whatever is changed of a plan changes what is written', () => {
  const change = fc.constantFrom<Partial<Plan>>(
    { question: 'Autre ?' },
    { extra: 'before4' },
    { types: ['SPIP'] },
    { weeks: 25 },
    { outcomeWeeks: 3 },
    { looks: 'any' },
    { size: { ...PLAN.size, people: 1201 } },
  )
  fc.assert(
    fc.property(change, (changed) => {
      expect(written(protocolOf({ ...PLAN, ...changed }, 'SPIP'))).not.toBe(written(protocolOf(PLAN, 'SPIP')))
    }),
  )
  expect(written(protocolOf(PLAN, 'AUTRE'))).not.toBe(written(protocolOf(PLAN, 'SPIP')))
})

test.each<[keyof Plan, Partial<Plan>]>([
  ['question', { question: '' }],
  ['types', { types: [] }],
  ['weeks', { weeks: 53 }],
  ['weeks', { weeks: 4.5 }],
  ['outcomeWeeks', { outcomeWeeks: 0 }],
  ['size', { size: { ...PLAN.size, people: 0 } }],
])('a plan whose %s cannot be is told by it', (field, change) => {
  expect(wrongInPlan({ ...PLAN, ...change })).toBe(field)
  expect(wrongInPlan(PLAN)).toBeUndefined()
})
