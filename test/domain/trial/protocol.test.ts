import fc from 'fast-check'
import { expect, test } from 'vitest'
import { protocolOf, written, wrongInDesign } from '../../../src/domain/trial/protocol.ts'
import { DESIGN, SAID } from './design.ts'

test('a protocol is written one way, in whatever order it was put together', () => {
  const one = written(protocolOf(DESIGN, 'SPIP', SAID))
  const { question, ...rest } = DESIGN
  expect(written(protocolOf({ ...rest, types: DESIGN.types.toReversed(), question }, 'SPIP', SAID))).toBe(one)
  expect(JSON.parse(one)).toEqual(protocolOf(DESIGN, 'SPIP', SAID))
})

test('whatever is changed of a design changes what is written', () => {
  const change = fc.constantFrom<Partial<typeof DESIGN>>(
    { question: 'Autre ?' },
    { extra: 'before4' },
    { types: ['SPIP'] },
    { weeks: 25 },
    { outcomeWeeks: 3 },
    { others: ['VOISIN'] },
    { looks: 'any' },
    { smallestDifference: 0.04 },
    { assumed: { ...DESIGN.assumed, baseline: 0.21 } },
  )
  fc.assert(
    fc.property(change, (changed) => {
      expect(written(protocolOf({ ...DESIGN, ...changed }, 'SPIP', SAID))).not.toBe(
        written(protocolOf(DESIGN, 'SPIP', SAID)),
      )
    }),
  )
  expect(written(protocolOf(DESIGN, 'AUTRE', SAID))).not.toBe(written(protocolOf(DESIGN, 'SPIP', SAID)))
})

test('what is compared is with the extra against without; other words are compared with the usual ones', () => {
  expect(protocolOf(DESIGN, 'SPIP', SAID).plan.arms).toEqual(['other', 'usual'])
  expect(protocolOf({ ...DESIGN, extra: 'wording' }, 'SPIP', SAID).plan.arms).toEqual(['usual', 'other'])
})

test.each<[keyof typeof DESIGN, Partial<typeof DESIGN>]>([
  ['question', { question: '' }],
  ['types', { types: [] }],
  ['weeks', { weeks: 41 }],
  ['weeks', { weeks: 4.5 }],
  ['outcomeWeeks', { outcomeWeeks: 0 }],
  ['smallestDifference', { smallestDifference: 0.2 }],
  ['smallestDifference', { smallestDifference: 0 }],
  // It would take millions of people.
  ['smallestDifference', { smallestDifference: 0.000001 }],
  ['assumed', { assumed: { ...DESIGN.assumed, baseline: 0 } }],
  ['assumed', { assumed: { ...DESIGN.assumed, peopleMonthly: Number.NaN } }],
])('a design whose %s cannot be is told by it', (field, change) => {
  expect(wrongInDesign({ ...DESIGN, ...change })).toBe(field)
  expect(wrongInDesign(DESIGN)).toBeUndefined()
})
