import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Counted,
  isMasked,
  LEAST_PEOPLE,
  type Published,
  type PublishedParts,
  publishParts,
  sumOf,
  veilOver,
} from '../../../src/domain/effect/mask.ts'

/** As many people as convocations, or few people who were convened again and again. */
const counted = fc
  .record({
    count: fc.oneof(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 400 })),
    few: fc.boolean(),
    veiled: fc.boolean(),
  })
  .map(({ count, few, veiled }): Counted => {
    const counted = { count, people: few ? Math.min(count, LEAST_PEOPLE - 1) : count }
    return veiled ? { ...counted, veil: veilOver([counted]) } : counted
  })
const column = fc.array(counted, { minLength: 1, maxLength: 6 })

describe('what is published of a month’s column', () => {
  test('is true: every number lies between what is told of it, and one told as it is, is it', () => {
    fc.assert(
      fc.property(column, (parts) => {
        const { total, told, sum } = publish(parts)
        expect(sum.count).toBeGreaterThanOrEqual(total.least)
        expect(sum.count).toBeLessThanOrEqual(total.most)
        for (const [place, { count }] of parts.entries()) {
          expect(count).toBeGreaterThanOrEqual(told[place]?.least ?? Number.NaN)
          expect(count).toBeLessThanOrEqual(told[place]?.most ?? Number.NaN)
        }
      }),
    )
  })

  test('tells no number of fewer than five people as it is, when anybody is in it', () => {
    fc.assert(
      fc.property(column, (parts) => {
        const { total, told, sum } = publish(parts)
        const all = [...parts.map((part, place) => [part, told[place]] as const), [sum, total] as const]
        for (const [{ count, people }, shown] of all)
          if (count > 0 && people < LEAST_PEOPLE) expect(shown && isMasked(shown)).toBe(true)
      }),
    )
  })

  test('tells of no veiled number that there is any, or that there is none while there is some of the whole', () => {
    fc.assert(
      fc.property(column, (parts) => {
        const { told, sum } = publish(parts)
        for (const [place, { people, veil }] of parts.entries()) {
          if (!veil || people >= LEAST_PEOPLE) continue
          expect(told[place]?.least).toBe(0)
          expect(told[place]?.most).toBeGreaterThanOrEqual(Math.min(sum.count, 3))
        }
      }),
    )
  })

  test('leaves whoever solves it, knowing the total and all others, more than one value for each masked number', () => {
    fc.assert(
      fc.property(column, (parts) => {
        const { total, told } = publish(parts)
        for (const [place, part] of told.entries()) {
          if (!isMasked(part)) continue
          const others = sumOf(told.filter((_, other) => other !== place))
          const least = Math.max(part.least, total.least - others.most)
          const most = Math.min(part.most, total.most - others.least)
          expect(most - least).toBeGreaterThanOrEqual(1)
        }
      }),
    )
  })

  // The strongest attacker: who knows how it is masked, and tries every table that would have been published as this one was.
  test.each([2, 3, 4, 5])(
    'leaves more than one value even to who knows the rule, in every table of %i small numbers',
    (parts) => {
      const alike = new Map<string, Counted[][]>()
      for (const table of tables(parts, 13)) {
        const { total, told } = publish(table)
        const key = JSON.stringify([total, ...told], (_, value) =>
          value === Number.POSITIVE_INFINITY ? 'more' : value,
        )
        alike.set(key, [...(alike.get(key) ?? []), table])
      }
      let masked = 0
      for (const worlds of alike.values()) {
        const [first = []] = worlds
        const { told } = publish(first)
        for (const [place, part] of told.entries()) {
          if (!isMasked(part)) continue
          masked++
          expect(new Set(worlds.map((world) => world[place]?.count)).size, JSON.stringify(worlds)).toBeGreaterThan(1)
        }
      }
      expect(masked).toBeGreaterThan(parts * 10)
    },
  )

  test('keeps a large number useful beside the small one it protects', () => {
    const told = publishParts(
      of(403),
      new Map([
        ['SPIP', of(400)],
        ['TIG', of(3)],
        ['JAP', of(0)],
      ]),
    )
    expect(told).toEqual({
      total: exactly(403),
      parts: new Map([
        ['SPIP', { least: 399, most: 402 }],
        ['TIG', { least: 1, most: 4 }],
        ['JAP', exactly(0)],
      ]),
      elsewhere: exactly(0),
    })
  })

  test('tells nothing of the parts of a total of few people, nor which of them are', () => {
    const { total, parts, elsewhere } = publishParts(
      of(3),
      new Map([
        ['SPIP', of(3)],
        ['TIG', of(0)],
      ]),
    )
    expect(total).toEqual({ least: 1, most: 4 })
    expect([...parts.values(), elsewhere]).toEqual(Array(3).fill({ least: 0, most: 4 }))
  })
})

function publish(parts: Counted[]): PublishedParts & { told: Published[]; sum: Counted } {
  const count = parts.reduce((sum, part) => sum + part.count, 0)
  const people = parts.reduce((sum, part) => sum + part.people, 0)
  const published = publishParts({ count, people }, new Map(parts.map((part, place) => [String(place), part])))
  return { ...published, told: [...published.parts.values()], sum: { count, people } }
}

/** Every table of so many numbers, each of as many people, that add up to this at most. */
function* tables(parts: number, atMost: number): Generator<Counted[]> {
  if (parts === 0) return yield []
  for (let count = 0; count <= atMost; count++)
    for (const rest of tables(parts - 1, atMost - count)) yield [of(count), ...rest]
}

function of(count: number): Counted {
  return { count, people: count }
}

function exactly(count: number): Published {
  return { least: count, most: count }
}
