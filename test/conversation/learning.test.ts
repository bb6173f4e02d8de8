import { describe, expect, it } from 'vitest'
import { english } from '../../src/conversation/learned/en.ts'
import { french } from '../../src/conversation/learned/fr.ts'
import { readModel, weigh, writeModel } from '../../src/conversation/learned/model.ts'
import { LEARNT, learn } from './learning.ts'
import { readSet } from './sets.ts'

describe('the tables of weights', () => {
  it.each([
    ['fr', french],
    ['en', english],
  ] as const)(
    'are those that the sets give, whoever learns them (%s)',
    (locale, table) => {
      expect(learn(locale) === table, 'npm run learn').toBe(true)
      // French took 39 s on a slow core that others used as well.
    },
    120_000,
  )

  it('come out as they went in', () => {
    expect(writeModel(readModel(french)) === french).toBe(true)
  })

  it('never saw what is held out', () => {
    const seen = new Set(
      Object.values(LEARNT)
        .flat()
        .flatMap(readSet)
        .map(({ text }) => text),
    )
    const heldOut = ['held-out.fr', 'held-out-friends.fr', 'held-out.en'].flatMap(readSet)
    expect(heldOut.length).toBeGreaterThan(900)
    expect(heldOut.filter(({ text }) => seen.has(text))).toEqual([])
  })

  it('weigh what nobody ever wrote without a fault', () => {
    const { ranked } = weigh(readModel(french), new Set(['never', 'seen']))
    expect(ranked.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1)
  })
})
