import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../src/domain/people.ts'
import { weigh } from '../../src/understanding/weights/weigh.ts'
import { packWeights, pruned, readWeights, STEP, unpackWeights } from '../../src/understanding/weights/weights.ts'
import { fingerprintOf, learn, learntIn, lessonsOf } from '../../training/learning.ts'
import { readSet } from '../../training/sets.ts'

const FRENCH = readWeights(new URL('../../src/understanding/weights/fr.weights', import.meta.url))
const ENGLISH = readWeights(new URL('../../src/understanding/weights/en.weights', import.meta.url))

describe('the weights', () => {
  it.each([
    ['fr', FRENCH],
    ['en', ENGLISH],
  ] as const)(
    'were learnt from the sets as they are, read as they are read today (%s)',
    { tags: 'long' },
    (locale, { fingerprint }) => {
      expect(fingerprintOf(lessonsOf(locale)), 'npm run learn').toBe(fingerprint)
    },
  )

  it('never saw what is held out', () => {
    const seen = new Set(LANGUAGES.flatMap(learntIn).map(({ text }) => text))
    expect(seen.size).toBeGreaterThan(10_000)
    const heldOut = ['held-out.fr', 'held-out-friends.fr', 'held-out.en'].flatMap(readSet)
    expect(heldOut.length).toBeGreaterThan(900)
    expect(heldOut.filter(({ text }) => seen.has(text))).toEqual([])
  })

  it('come out of their file as they went in', () => {
    expect(unpackWeights(packWeights(FRENCH))).toEqual(FRENCH)
  })

  it('are added up as they were learnt, to the nearest quarter', () => {
    const rows = fc.dictionary(fc.string({ minLength: 1 }), fc.tuple(quarter, quarter, quarter), { minKeys: 1 })
    fc.assert(
      fc.property(rows, fc.array(fc.string()), (learnt, strangers) => {
        const table = new Map(Object.entries(learnt))
        const weights = unpackWeights(packWeights(pruned(['a', 'b', 'c'], '', table)))
        const features = new Set([...table.keys(), ...strangers])
        const known = [...features].flatMap((feature) => table.get(feature) ?? []).length
        const sums = [0, 1, 2].map((place) => [...table.values()].reduce((sum, row) => sum + (row[place] ?? 0), 0))
        const likeliest = Math.max(...sums)
        const { ranked, probabilityOf } = weigh(weights, features)
        expect(ranked.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1)
        if (known > 0)
          expect(probabilityOf(['a', 'b', 'c'][sums.indexOf(likeliest)] ?? '')).toBe(ranked[0]?.probability)
      }),
    )
  })

  it('say nothing of what nobody ever wrote', () => {
    const { ranked } = weigh(FRENCH, new Set(['never', 'seen']))
    expect(ranked.every(({ probability }) => probability === ranked[0]?.probability)).toBe(true)
  })

  it('are learnt from examples', () => {
    const lessons = ['yes', 'yes', 'no', 'no'].map((word) => ({ features: [word, 'always'], label: `says ${word}` }))
    const { ranked } = weigh(learn(lessons), new Set(['no', 'always']))
    expect(ranked[0]?.label).toBe('says no')
    expect(ranked[0]?.probability).toBeGreaterThan(0.8)
  })
})

const quarter = fc.integer({ min: -100, max: 100 }).map((steps) => steps / STEP)
